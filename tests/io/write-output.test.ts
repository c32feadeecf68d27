import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { recoverOutput, withClaim } from '../../src/io/claim.ts'
import type { Disk } from '../../src/io/disk.ts'
import { Failure } from '../../src/io/failure.ts'
import { outputAt } from '../../src/io/output.ts'
import { writeOutput, type Written } from '../../src/io/write-output.ts'
import { dyingDisk, fullDisk, Killed } from './failing-disk.ts'
import { contentsOf, place, scratchFolder } from './scratch-folder.ts'

type Contents = Readonly<Record<string, string>>

async function write(
  folder: string,
  contents: Contents,
  previous: Contents = {},
  disk?: Disk,
): Promise<Written> {
  const output = outputAt(folder, 'out', disk)
  const files = Object.entries(contents).map(([path, text]) => ({
    path,
    chunks: [text.slice(0, 3), text.slice(3)],
  }))
  return withClaim(output, () => writeOutput(output, files, Object.keys(previous)))
}

const old: Contents = {
  'feed.xml': 'old feed',
  'works.bib': 'the same',
  'ada/feed.xml': 'old',
  'bea/feed.xml': 'bea',
}
const fresh: Contents = {
  'feed.xml': 'a new feed',
  'works.bib': 'the same',
  'ada/feed.xml': 'new',
  'cy/feed.xml': 'cy',
}
const users: Contents = { CNAME: 'ada.example', 'ada/photo.txt': 'of a user' }

async function withOldOutput(): Promise<string> {
  const folder = scratchFolder()
  await write(folder, old)
  place(join(folder, 'out'), users)
  return folder
}

describe('writeOutput', () => {
  test('makes the output what the files are, and says what it changed', async () => {
    const folder = await withOldOutput()
    const written = await write(folder, fresh, old)
    expect(contentsOf(join(folder, 'out'))).toEqual({ ...fresh, ...users })
    expect(written).toEqual({
      changed: ['feed.xml', 'ada/feed.xml', 'cy/feed.xml'],
      removed: ['bea/feed.xml'],
    })
  })

  test('removes the folder that becomes empty, and no other', async () => {
    const folder = await withOldOutput()
    await write(folder, { 'feed.xml': 'a' }, old)
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['CNAME', 'ada', 'feed.xml'])
  })

  test('takes nothing for removed that is gone already, or is a folder of somebody by now', async () => {
    const folder = await withOldOutput()
    rmSync(join(folder, 'out/works.bib'))
    rmSync(join(folder, 'out/bea/feed.xml'))
    place(join(folder, 'out'), { 'bea/feed.xml/note.txt': 'of a user' })
    const { removed } = await write(folder, { 'feed.xml': 'a' }, old)
    expect(removed).toEqual(['ada/feed.xml'])
    expect(contentsOf(join(folder, 'out'))['bea/feed.xml/note.txt']).toBe('of a user')
  })

  test('does not touch a file that stays the same', async () => {
    const folder = await withOldOutput()
    const before = statSync(join(folder, 'out/works.bib'), { bigint: true })
    await write(folder, fresh, old)
    const after = statSync(join(folder, 'out/works.bib'), { bigint: true })
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs])
  })

  test('writing the same again changes nothing', async () => {
    const folder = await withOldOutput()
    await write(folder, fresh, old)
    expect(await write(folder, fresh, fresh)).toEqual({ changed: [], removed: [] })
  })

  test.each([
    '../escaped', '/tmp/escaped', 'a/../../escaped', 'a//b', 'a/', '', '.', '..', '.git/hooks/pre-commit', '.staging/0',
    'a\\..\\b', 'C:escaped', 'a\u0000b', 'a\nb', 'nul', 'con.md', 'a/COM1.xml', 'dot.', 'space ',
  ])('refuses the path %j', async (path) => {
    const folder = await withOldOutput()
    await expect(write(folder, { 'feed.xml': 'new', [path]: 'x' }, old)).rejects.toThrow(Failure)
    expect(contentsOf(folder)).toEqual(contentsOf(await withOldOutput()))
  }) // prettier-ignore

  test('does not follow a symbolic link inside the output', async () => {
    const folder = scratchFolder({
      'elsewhere/feed.xml': 'not ours',
      'out/keep': '',
      'secret.txt': 'not ours',
    })
    symlinkSync('../elsewhere', join(folder, 'out/ada'))
    symlinkSync('../secret.txt', join(folder, 'out/feed.xml'))
    await expect(write(folder, { 'ada/feed.xml': 'new' })).rejects.toThrow(
      '"out/ada": a symbolic link stands',
    )
    await write(folder, { 'feed.xml': 'new' })
    expect(readFileSync(join(folder, 'out/feed.xml'), 'utf8')).toBe('new')
    expect(contentsOf(folder)).toMatchObject({ 'elsewhere/feed.xml': 'not ours', 'secret.txt': 'not ours' })
  })

  test('says which file cannot be written and why', async () => {
    const folder = scratchFolder({
      out: 'a file',
      'other/out/feed.xml/page': 'in the way',
      'third/out/ada': 'a file',
    })
    await expect(write(folder, fresh)).rejects.toThrow(
      'Cannot write "out": a file of this name is in the way (EEXIST)',
    )
    await expect(write(join(folder, 'other'), fresh)).rejects.toThrow(
      'Cannot write "out/feed.xml": a folder of this name is in the way',
    )
    await expect(write(join(folder, 'third'), fresh)).rejects.toThrow(
      'Cannot write "out/ada": a file stands where a folder is needed',
    )
    expect(contentsOf(join(folder, 'other'))).toEqual({ 'out/feed.xml/page': 'in the way' })
  })

  test.skipIf(process.getuid?.() === 0)('says that a folder may not be written', async () => {
    const folder = await withOldOutput()
    mkdirSync(join(folder, 'out/cy'), { mode: 0o500 })
    await expect(write(folder, fresh, old)).rejects.toThrow(
      'Cannot write "out/cy/feed.xml": permission denied (EACCES)',
    )
    expect(contentsOf(join(folder, 'out'))).toEqual({ ...old, ...users })
  })

  test('a fault of the program while a file is made leaves everything as it was', async () => {
    const folder = await withOldOutput()
    const output = outputAt(folder, 'out')
    function* broken(): Iterable<string> {
      yield 'half'
      throw new RangeError('fault')
    }
    const files = [
      { path: 'feed.xml', chunks: ['new'] },
      { path: 'works.bib', chunks: broken() },
    ]
    await expect(withClaim(output, () => writeOutput(output, files, []))).rejects.toThrow(RangeError)
    expect(contentsOf(join(folder, 'out'))).toEqual({ ...old, ...users })
  })
})

/** Every file is the old or the new one, whole; and when one is certain to come, all come. */
function expectOldOrNew(contents: Contents): void {
  const before = { ...old, ...users }
  const after = { ...fresh, ...users }
  expect([before, after]).toContainEqual(contents)
}

function expectWholeFiles(folder: string): void {
  for (const [path, text] of Object.entries(contentsOf(join(folder, 'out')))) {
    if (!path.startsWith('.staging/')) expect([old[path], fresh[path], users[path]]).toContain(text)
  }
}

describe('killed at any moment', () => {
  test('every file is old or new and whole, and the next command completes the set', async () => {
    const counting = dyingDisk(Number.POSITIVE_INFINITY)
    await write(await withOldOutput(), fresh, old, counting.disk)
    expect(counting.calls()).toBeGreaterThan(50)
    for (let last = 1; last <= counting.calls(); last++) {
      const folder = await withOldOutput()
      await expect(write(folder, fresh, old, dyingDisk(last).disk)).rejects.toThrow(Killed)
      expectWholeFiles(folder)
      recoverOutput(outputAt(folder, 'out'))
      expectOldOrNew(contentsOf(join(folder, 'out')))
      await write(folder, fresh, old)
      expect(contentsOf(join(folder, 'out'))).toEqual({ ...fresh, ...users })
    }
  })

  test('also when the command that recovers is killed in its turn', async () => {
    const certain = await callsUntilManifest()
    for (let last = 1; ; last++) {
      const folder = await withOldOutput()
      await expect(write(folder, fresh, old, dyingDisk(certain).disk)).rejects.toThrow(Killed)
      const dying = dyingDisk(last)
      const recovery = (): void => recoverOutput(outputAt(folder, 'out', dying.disk))
      const survived = dying.calls() < last && !throwsKilled(recovery)
      expectWholeFiles(folder)
      recoverOutput(outputAt(folder, 'out'))
      expect(contentsOf(join(folder, 'out'))).toEqual({ ...fresh, ...users })
      if (survived) return
    }
  })
})

/** The first call at which dying leaves a manifest. */
async function callsUntilManifest(): Promise<number> {
  for (let last = 1; ; last++) {
    const folder = await withOldOutput()
    await expect(write(folder, fresh, old, dyingDisk(last).disk)).rejects.toThrow(Killed)
    if ('.staging/manifest.json' in contentsOf(join(folder, 'out'))) return last
  }
}

function throwsKilled(work: () => void): boolean {
  try {
    work()
    return false
  } catch (error) {
    if (error instanceof Killed) return true
    throw error
  }
}

describe('a call of the system that fails', () => {
  test('names the file, leaves only whole files, and what is certain is completed later', async () => {
    const counting = fullDisk(Number.POSITIVE_INFINITY)
    await write(await withOldOutput(), fresh, old, counting.disk)
    for (let failing = 1; failing <= counting.calls(); failing++) {
      const folder = await withOldOutput()
      const result = await write(folder, fresh, old, fullDisk(failing).disk).catch((error: unknown) => error)
      if (result instanceof Failure)
        expect(result.message).toMatch(/^Cannot write "out.*": no space is left on the disk \(ENOSPC\)$/)
      else expect(result).toHaveProperty('changed')
      expectWholeFiles(folder)
      recoverOutput(outputAt(folder, 'out'))
      expectOldOrNew(contentsOf(join(folder, 'out')))
    }
  })
})

describe('a manifest that is not ours', () => {
  test.each([
    ['not JSON', '{"version":1,"ren'],
    ['of another version', '{"version":2,"renames":["feed.xml"],"removals":[]}'],
    [
      'with a path that leaves the output',
      '{"version":1,"renames":["../escaped"],"removals":["../precious"]}',
    ],
  ])('%s is discarded', (_, manifest) => {
    const folder = scratchFolder({
      'out/.staging/manifest.json': manifest,
      'out/.staging/0': 'x',
      precious: 'mine',
    })
    recoverOutput(outputAt(folder, 'out'))
    expect(contentsOf(folder)).toEqual({ precious: 'mine' })
  })

  test('a staging folder that is a link is not followed', () => {
    const folder = scratchFolder({ 'elsewhere/manifest.json': '{}', 'out/feed.xml': 'old' })
    symlinkSync('../elsewhere', join(folder, 'out/.staging'))
    writeFileSync(join(folder, 'elsewhere/0'), 'x')
    expect(() => recoverOutput(outputAt(folder, 'out'))).toThrow(
      'Cannot write "out/.staging": it is no folder',
    )
    expect(contentsOf(join(folder, 'elsewhere'))).toEqual({ 'manifest.json': '{}', '0': 'x' })
  })
})
