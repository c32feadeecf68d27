import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { disk } from '../../src/io/disk.ts'
import { makeFolders } from '../../src/io/make-folders.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('making the folders that lead to a file', () => {
  it('tells the topmost that it made, and nothing when all are there', () => {
    const folder = scratchFolder({})
    expect(makeFolders(disk, join(folder, 'a/b/c'))).toBe(join(folder, 'a'))
    expect(makeFolders(disk, join(folder, 'a/b/d'))).toBe(join(folder, 'a/b/d'))
    expect(makeFolders(disk, join(folder, 'a/b'))).toBeUndefined()
    expect(existsSync(join(folder, 'a/b/c'))).toBe(true)
  })

  it('fails where a file stands in the way', () => {
    const folder = scratchFolder({})
    writeFileSync(join(folder, 'a'), '')
    expect(() => makeFolders(disk, join(folder, 'a'))).toThrow('EEXIST')
    expect(() => makeFolders(disk, join(folder, 'a/b'))).toThrow('ENOTDIR')
  })

  it('fails where a file system denies that the folder above is there, as /proc does', () => {
    const folder = scratchFolder({})
    const mkdirSync = () => {
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'mkdir' })
    }
    expect(() => makeFolders({ ...disk, mkdirSync }, join(folder, 'a'))).toThrow('ENOENT')
  })
})
