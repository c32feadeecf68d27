import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { cacheEntries } from '../../src/io/cache-entries.ts'
import { ownCacheFolder, readFromCache, saveInCache } from '../../src/io/cache-folder.ts'
import { contentsOf, place, scratchFolder } from './scratch-folder.ts'

function remembered(): string {
  const cwd = scratchFolder()
  saveInCache(cwd, 'one.json', '{"fern": 1}')
  cacheEntries(cwd, 'read').put('key', 'text')
  return cwd
}

const asked = (cwd: string): unknown => [readFromCache(cwd, 'one.json'), cacheEntries(cwd, 'read').get('key')]

describe('the folder of what can be had again', () => {
  test('is believed where it was made, also when the folder around it has another name', () => {
    const cwd = remembered()
    const moved = join(scratchFolder(), 'moved')
    renameSync(cwd, moved)
    expect(asked(moved)).toEqual([{ fern: 1 }, 'text'])
  })

  test('is not believed where it came with the repository, and makes room for a new one', () => {
    const clone = scratchFolder()
    cpSync(join(remembered(), '.offprint'), join(clone, '.offprint'), { recursive: true })
    place(clone, { '.offprint/git/ada/site.git/config': '[core]\n\tfsmonitor = touch escaped\n' })
    expect(asked(clone)).toEqual([undefined, undefined])
    saveInCache(clone, 'two.json', '2')
    expect(Object.keys(contentsOf(clone)).toSorted()).toEqual(['.offprint/.gitignore', '.offprint/made-here', '.offprint/two.json'])
    expect(readFromCache(clone, 'two.json')).toBe(2)
  })

  test('holds no git repository that somebody else put there', () => {
    const cwd = scratchFolder({ '.offprint/git/ada/site.git/config': '[core]\n' })
    expect(ownCacheFolder(cwd)).toBe(join(cwd, '.offprint'))
    expect(existsSync(join(cwd, '.offprint/git'))).toBe(false)
  })

  test('never leads to another place: nothing there is read, written or removed', () => {
    const elsewhere = remembered()
    const names = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`read/note-${index}.txt`, 'mine']))
    place(elsewhere, names)
    const before = contentsOf(elsewhere)
    const whole = scratchFolder()
    symlinkSync(join(elsewhere, '.offprint'), join(whole, '.offprint'))
    const part = scratchFolder()
    mkdirSync(join(part, '.offprint'))
    symlinkSync(join(elsewhere, 'read'), join(part, '.offprint/read'))
    symlinkSync(join(elsewhere, 'new.txt'), join(part, '.offprint/.gitignore'))
    for (const cwd of [whole, part]) {
      const entries = cacheEntries(cwd, 'read')
      expect([readFromCache(cwd, 'one.json'), entries.get('key')]).toEqual([undefined, undefined])
      entries.removeUnused()
      entries.put('other', 'text')
      saveInCache(cwd, 'two.json', '2')
      entries.removeUnused()
    }
    expect(contentsOf(elsewhere)).toEqual(before)
    expect(ownCacheFolder(whole)).toBeUndefined()
    expect(readFromCache(part, 'two.json')).toBe(2)
  })

  test('hides itself from Git again where that is gone', () => {
    const cwd = remembered()
    rmSync(join(cwd, '.offprint'), { recursive: true })
    saveInCache(cwd, 'one.json', '1')
    expect(readFileSync(join(cwd, '.offprint/.gitignore'), 'utf8')).toBe('*\n')
  })
}) // prettier-ignore
