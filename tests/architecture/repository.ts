import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Repository } from './rules.ts'

export const root = resolve(import.meta.dirname, '../..')

/** Every file that git knows or would take, except what the program reads and writes. */
export function readRepository(): Repository {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const paths = [...new Set(listed.split('\n'))].filter((path) => path !== '' && existsSync(join(root, path)))
  const files = paths.map((path) => ({
    path,
    text: isData(path) ? '' : readFileSync(join(root, path), 'utf8'),
  }))
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { files, dependencies: Object.keys(dependencies) }
}

function isData(path: string): boolean {
  return /^(?:profiles|out)\//.test(path)
}
