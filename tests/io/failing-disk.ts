import { disk as realDisk, type Disk } from '../../src/io/disk.ts'

/** Thrown in place of what a real system would not survive. */
export class Killed extends Error {}

/** A disk of a machine that stops at the `last`-th call, half-way through it when it writes, and never comes back. */
export function dyingDisk(last: number): { readonly disk: Disk; readonly calls: () => number } {
  return interposed((call, name, args) => {
    if (call < last) return
    if (call === last && name === 'writeFileSync') writeHalf(args)
    // The system closes the files of a dead process.
    if (name !== 'closeSync') throw new Killed()
  })
}

/** A disk on which one call fails for want of space. */
export function fullDisk(failing: number): { readonly disk: Disk; readonly calls: () => number } {
  return interposed((call, name, args) => {
    if (call !== failing || name === 'closeSync') return
    if (name === 'writeFileSync') writeHalf(args)
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' })
  })
}

type Interference = (call: number, name: string, args: readonly unknown[]) => void

function interposed(interfere: Interference): { readonly disk: Disk; readonly calls: () => number } {
  let calls = 0
  const disk = new Proxy(realDisk, {
    get(target, name, receiver) {
      const real: unknown = Reflect.get(target, name, receiver)
      if (typeof real !== 'function') return real
      return (...args: readonly unknown[]): unknown => {
        interfere(++calls, String(name), args)
        return Reflect.apply(real, target, args)
      }
    },
  })
  return { disk, calls: () => calls }
}

function writeHalf([file, content]: readonly unknown[]): void {
  const bytes = Buffer.from(content as string | Uint8Array)
  realDisk.writeFileSync(file as number | string, bytes.subarray(0, bytes.length >> 1))
}
