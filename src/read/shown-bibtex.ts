import type { Diagnostic } from '../model/diagnostic.ts'
import { type Page, type PageRecord, placeAt, type WorkRecord } from '../model/page.ts'
import { blank } from './blank.ts'
import { bibtexInAttributes } from './bibtex-in-attributes.ts'
import { mayShowBibtex } from './bibtex-in-text.ts'
import { type BibtexInTree, withoutBibtex } from './bibtex-in-tree.ts'
import { invalidEntry } from './invalid-entry.ts'
import type { Document, MarkupReader, Reader } from './reader.ts'

/** A page with the BibTeX that it shows, or hands to a script that does, as what it says of works, and no more as text: nobody reads it as such. */
export function withShownBibtex(page: Page, { source, text }: Document, bibtex: Reader, markup: MarkupReader): Page {
  if (page.nodes.length === 0 || !mayShowBibtex(text)) return page
  const { nodes, ...shown } = withoutBibtex(page.nodes, text)
  const handed = bibtexInAttributes(page.nodes, text, shown)
  const entries = [...shown.entries, ...handed.entries]
  const broken = withoutEnd([...shown.cutOff, ...handed.cutOff], page)
  if (entries.length === 0) return broken.length === 0 ? page : { ...page, diagnostics: [...page.diagnostics, ...broken] }
  const inOrder = entries.toSorted((a, b) => a.start - b.start)
  const read = bibtex.read({ source, text: alone(inOrder, text) }, markup)
  return {
    ...page,
    nodes,
    citations: (read.records ?? []).filter(isWork),
    extents: [...(page.extents ?? []), ...inOrder.map(({ start, end }) => ({ start, end }))],
    diagnostics: [...page.diagnostics, ...read.diagnostics, ...broken],
  }
} // prettier-ignore

/** One each, in order, wherever it was met. */
function withoutEnd(cutOff: readonly BibtexInTree[], page: Page): readonly Diagnostic[] {
  const byStart = new Map(cutOff.map((entry) => [entry.start, entry]))
  return [...byStart.values()]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, text }) =>
      invalidEntry(
        text,
        'its braces do not end',
        placeAt(page, start),
        'Close its braces, in the box, paragraph or attribute that it begins in',
      ),
    )
}

function isWork(record: PageRecord): record is WorkRecord {
  return record.type === 'work'
}

/** The entries and nothing else, each on the line where it stands. */
function alone(entries: readonly BibtexInTree[], text: string): string {
  const pieces = entries.map((entry, index) => {
    const next = entries[index + 1]?.start ?? text.length
    const before = index === 0 ? blank(text.slice(0, entry.start)) : ''
    return before + entry.text + rest(entry.text, text.slice(entry.start, next))
  })
  return pieces.join('')
}

/** Up to the next: as many lines as there are, and the room in front of it on its own. */
function rest(entry: string, written: string): string {
  const lines = written.split('\n').length - entry.split('\n').length
  return lines > 0 ? '\n'.repeat(lines) + blank(written.slice(written.lastIndexOf('\n') + 1)) : ' '
}
