import { relative, sep } from 'node:path'

/** How a path is named to people and in the catalog: relative to the working folder, with `/` on every system. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path).split(sep).join('/')
  return shown === '' ? '.' : shown
}
