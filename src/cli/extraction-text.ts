import type { Extraction } from '../export/index.ts'
import { visibleText } from './visible-text.ts'

/** An extraction for a person to read: the items, then the works, each with the line where it stands. */
export function extractionText({ file, items, works }: Extraction): string {
  const itemLines = items.map(({ line, date, kind, text, venues }) => {
    const names = venues.map(({ name, year }) => [name, year].filter((part) => part !== null).join(' '))
    return row(line, date ?? 'undated', kind, [text, ...bracketed(names)])
  })
  const workLines = works.map(({ line, year, title, authors, venue, ids }) => {
    const identifiers = Object.entries(ids).map(([scheme, value]) => `${scheme}:${value}`)
    const details = [...(venue === null ? [] : [venue]), ...(authors ?? []), ...identifiers]
    return row(line, String(year ?? 'undated'), 'work', [title, ...bracketed(details)])
  })
  return [`${visibleText(file)}\n`, ...itemLines, ...workLines].join('')
}

function row(line: number, date: string, kind: string, parts: readonly string[]): string {
  return `${String(line).padStart(5)}  ${date.padEnd(10)}  ${kind.padEnd(8)}  ${visibleText(parts.join(' '))}\n`
}

function bracketed(details: readonly string[]): readonly string[] {
  return details.length === 0 ? [] : [`[${details.join('; ')}]`]
}
