import { readdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { recoverOutput, withClaim } from '../../src/io/claim.ts'
import { type Disk, disk } from '../../src/io/disk.ts'
import { Failure } from '../../src/io/failure.ts'
import { outputAt } from '../../src/io/output.ts'
import { writeOutput } from '../../src/io/write-output.ts'
import { contentsOf, place, scratchFolder } from './scratch-folder.ts'

const fresh = { 'feed.xml': 'a new feed', 'ada/feed.xml': 'new' }

function write(folder: string, own?: Disk) {
  const output = outputAt(folder, 'out', own)
  const files = Object.entries(fresh).map(([path, text]) => ({ path, chunks: [text] }))
  return withClaim(output, () => writeOutput(output, files, []))
}

describe('the claim', () => {
  const claimOf = (host: string, id: number) => ({ 'out/.staging/owner': `${host}\n${id}\n` })

  test('keeps a second run away while the first one lives', async () => {
    const folder = scratchFolder(claimOf(hostname(), process.ppid))
    await expect(write(folder)).rejects.toThrow(`Cannot write "out": process ${process.ppid} is writing it`)
    expect(() => recoverOutput(outputAt(folder, 'out'))).toThrow(Failure)
    expect(contentsOf(folder)).toEqual(claimOf(hostname(), process.ppid))
  })

  test.each([
    ['EPERM', 'of somebody else who is running', false],
    ['ESRCH', 'of nobody', true],
  ])('where the system says %s, it is %s', async (code, _, isVoid) => {
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error(code), { code })
    })
    onTestFinished(() => kill.mockRestore())
    const folder = scratchFolder(claimOf(hostname(), process.ppid))
    const result = await write(folder).catch((error: unknown) => error)
    expect(result instanceof Failure).toBe(!isVoid)
  })

  test('is of one only, of two that begin at the same moment', async () => {
    const folder = scratchFolder()
    const other = claimOf(hostname(), process.ppid)
    const slower: Disk = {
      ...disk,
      mkdirSync: ((path: string) => {
        disk.mkdirSync(path)
        if (path.endsWith('.staging')) place(folder, other)
      }) as Disk['mkdirSync'],
    }
    await expect(write(folder, slower)).rejects.toThrow(/Cannot write "out.*EEXIST/)
    expect(contentsOf(folder)).toEqual(other)
  })

  test('leaves nothing where there is no room for it', async () => {
    const full: Disk = {
      ...disk,
      writeFileSync: ((file: number | string) => {
        disk.writeFileSync(file, 'half a cl', typeof file === 'number' ? {} : { flag: 'wx' })
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })
      }) as Disk['writeFileSync'],
    }
    const folder = scratchFolder()
    await expect(write(folder, full)).rejects.toThrow('no space is left on the disk')
    expect(readdirSync(folder)).toEqual([])
    const before = { 'out/feed.xml': 'an old feed' }
    const used = scratchFolder(before)
    await expect(write(used, full)).rejects.toThrow('no space is left on the disk')
    expect([contentsOf(used), readdirSync(join(used, 'out'))]).toEqual([before, ['feed.xml']])
  })

  test.each([
    ['of a process that is gone', claimOf(hostname(), 2 ** 30)],
    ['of our own number', claimOf(hostname(), process.pid)],
    ['of another machine', claimOf('another.example', process.ppid)],
    ['that was cut off', { 'out/.staging/owner': `${hostname()}\n1` }],
    ['that was never made', { 'out/.staging/0': 'half a f' }],
  ])('%s is void', async (_, claim) => {
    const folder = scratchFolder(claim)
    await write(folder)
    expect(contentsOf(join(folder, 'out'))).toEqual(fresh)
  })

  test('a command that comes to nothing leaves no folder', async () => {
    const folder = scratchFolder()
    const output = outputAt(folder, 'out')
    await expect(withClaim(output, () => Promise.reject(new Error('nothing')))).rejects.toThrow('nothing')
    expect(readdirSync(folder)).toEqual([])
  })
})
