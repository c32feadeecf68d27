import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { type Page, placeAt } from '../model/page.ts'
import type { Replacement } from '../model/problem.ts'
import { lineStartsOf } from './line-starts.ts'
import type { Document } from './reader.ts'
import type { Edit } from './source-map.ts'

/** What is read otherwise than it is written: for those who are told of it, and for those who put it right. */
export function reportedRepairs(
  { source, text }: Document,
  repairs: readonly Edit[],
): Pick<Page, 'repairs' | 'diagnostics'> {
  if (repairs.length === 0) return { diagnostics: [] }
  const lines = { source, lineStarts: lineStartsOf(text) }
  const replacements = repairs.map(({ from, to, text: now }) => ({
    place: placeAt(lines, from),
    found: text.slice(from, to),
    text: now,
  }))
  return { repairs: replacements, diagnostics: replacements.map(repaired) }
}

function repaired({ place, found, text }: Replacement): Diagnostic {
  return diagnostic(
    'mojibake-repaired',
    `Read ${JSON.stringify(found)} as ${JSON.stringify(text)}: it is UTF-8 that was saved as Windows-1252`,
    {
      place,
      hint: `Replace ${JSON.stringify(found)} in the source`,
    },
  )
}
