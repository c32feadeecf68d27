import { posix } from 'node:path'

/** A text as it is and as it would be: the same number of lines, of which some differ. */
export interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
}

const context = 3

/**
 * The form of `diff -u` with the names of git, so that `git apply` and `patch -p1` take it (POSIX.1-2017, diff,
 * "Diff -u Output Format"). Lines keep their ends: a CR is a part of its line.
 */
export function unifiedDiff({ path, before, after }: Change): string {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]))
  if (changed.length === 0) return ''
  const hunks = hunksOf(changed, old.length).map(({ from, to }) => {
    const size = to - from
    return `@@ -${range(from, size)} +${range(from, size)} @@\n${bodyOf(old.slice(from, to), fresh.slice(from, to))}`
  })
  // A page of the site that the working folder is stands at `./index.md`, which git takes for no name.
  const name = posix.normalize(path)
  return `--- ${quoted(`a/${name}`)}\n+++ ${quoted(`b/${name}`)}\n${hunks.join('')}`
}

/** With their ends; the last may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

interface Hunk {
  readonly from: number
  readonly to: number
}

/** Changes whose contexts touch stand in one hunk. */
function hunksOf(changed: readonly number[], count: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  for (const index of changed) {
    const [from, to] = [Math.max(0, index - context), Math.min(count, index + 1 + context)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to }
    else hunks.push({ from, to })
  }
  return hunks
}

function range(from: number, size: number): string {
  return size === 1 ? String(from + 1) : `${from + 1},${size}`
}

/** Changed lines in a row: the old ones, then the new ones. */
function bodyOf(old: readonly string[], fresh: readonly string[]): string {
  let [body, added] = ['', '']
  for (const [index, line] of old.entries()) {
    const now = fresh[index] ?? ''
    if (line === now) {
      body += added + signed(' ', line)
      added = ''
    } else {
      body += signed('-', line)
      added += signed('+', now)
    }
  }
  return body + added
}

function signed(sign: string, line: string): string {
  return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`
}

/** As git quotes names that would break the line; a tab behind a name with spaces keeps `patch` from cutting it. */
function quoted(name: string): string {
  if (/["\\\p{Cc}]/u.test(name)) {
    const escaped = name.replace(/["\\]/g, String.raw`\$&`)
    return `"${escaped.replace(/\p{Cc}/gu, octal)}"`
  }
  return name.includes(' ') ? `${name}\t` : name
}

function octal(control: string): string {
  return Array.from(new TextEncoder().encode(control), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
} // prettier-ignore
