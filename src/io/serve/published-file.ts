import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

import { systemCodeOf } from '../system-error.ts'

/** What stands at the path of a request. */
export type Published =
  | { readonly kind: 'file'; readonly path: string; readonly file: string }
  | { readonly kind: 'folder'; readonly location: string }
  | { readonly kind: 'nothing' }

const nothing: Published = { kind: 'nothing' }

/**
 * The file of a folder that the path of a URL names. Whatever would lead out of the folder is nothing: `..`, also
 * encoded, names with a separator in them, symbolic links to elsewhere; nor is there what begins with a dot.
 */
export function publishedFile(folder: string, target: string): Published {
  const [path = ''] = target.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/)
  const segments = segmentsOf(path)
  if (segments === undefined) return nothing
  const isFolder = segments.at(-1) === ''
  const names = isFolder ? [...segments.slice(0, -1), 'index.html'] : segments
  if (names.some((name) => name === '' || name.startsWith('.') || /[/\\\0]/.test(name))) return nothing
  try {
    const [root, file] = [realpathSync(folder), realpathSync(join(folder, ...names))]
    if (!file.startsWith(`${root}${sep}`)) return nothing
    const stat = statSync(file)
    if (stat.isDirectory() && !isFolder)
      return { kind: 'folder', location: `/${names.map(encodeURIComponent).join('/')}/` }
    return stat.isFile() ? { kind: 'file', path: names.join('/'), file } : nothing
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return nothing
  }
}

/** Decoded one by one, so that no encoded slash parts them; undefined where one cannot be decoded. */
function segmentsOf(path: string): readonly string[] | undefined {
  try {
    return path.startsWith('/') ? path.slice(1).split('/').map(decodeURIComponent) : undefined
  } catch {
    return undefined
  }
}
