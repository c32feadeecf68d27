import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { diagnostic } from '../../model/diagnostic.ts'
import { Failure } from '../../io/failure.ts'
import { reasonFor, unlessRefused } from '../../io/system-error.ts'

/** Writes a file that is not there yet; one that is there, also as a link to nothing, is left as it is. */
export function writeNew(cwd: string, path: string, text: string): 'written' | 'kept' {
  const file = resolve(cwd, path)
  unlessRefused(
    () => mkdirSync(dirname(file), { recursive: true }),
    (code) => {
      if (code === 'EEXIST') throw inTheWay(`make the folder "${dirname(path)}"`, code)
      throw unwritable(path, code)
    },
  )
  return unlessRefused(
    () => {
      writeFileSync(file, text, { flag: 'wx' })
      return 'written'
    },
    (code) => {
      if (code !== 'EEXIST') throw unwritable(path, code)
      if (isFolder(file)) throw inTheWay(`write "${path}"`, 'EISDIR')
      return 'kept'
    },
  )
}

function isFolder(file: string): boolean {
  return unlessRefused(
    () => statSync(file).isDirectory(),
    () => false,
  )
}

function inTheWay(work: string, code: string): Failure {
  return failure(`Cannot ${work}: ${reasonFor(code)}`, 'Move it away, then run the command again')
}

function unwritable(path: string, code: string): Failure {
  return failure(`Cannot write "${path}": ${reasonFor(code)}`, 'Check the permissions of its folder')
}

function failure(message: string, hint: string): Failure {
  return new Failure([diagnostic('output-unwritable', message, { hint })])
}
