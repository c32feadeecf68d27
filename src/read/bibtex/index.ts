import { parse } from '@citation-js/plugin-bibtex/lib/input/file.js'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { type PageRecord, placeAt } from '../../model/page.ts'
import type { Place } from '../../model/place.ts'
import { invalidEntry } from '../invalid-entry.ts'
import { lineStartsOf } from '../line-starts.ts'
import { deepest, nestedTooDeep } from '../nesting-fault.ts'
import { onRepairedText } from '../on-repaired-text.ts'
import type { Reader } from '../reader.ts'
import { recordPage } from '../record-page.ts'
import { sampleReason } from '../template-samples.ts'
import { leftOut } from '../../model/left-out.ts'
import { entriesByLabel, withCrossref } from './crossref.ts'
import { depthOfBraces, entriesOf } from './entries.ts'
import { type BibtexEntry, workOf } from './record.ts'

/** A bibliography, alone or of a site (al-folio puts a Jekyll header above the entries). */
export const bibtex: Reader = {
  name: 'bibtex',
  extensions: ['bib', 'bibtex'],
  recognises: (text) => /^\s*(?:%[^\n]*\n\s*)*@\s*[a-z]+\s*\{\s*[^\s,{}]+,/i.test(text.slice(0, 4096)),
  read: onRepairedText((document) => {
    const lines = { source: document.source, lineStarts: lineStartsOf(document.text) }
    const entries = entriesOf(document.text)
    const all = entries.map(({ text }) => parsedEntry(text))
    const byLabel = entriesByLabel(all.flatMap((one) => ('entry' in one ? [one.entry] : [])))
    const read = entries.map(({ text, start }, index) =>
      recordOf(text, all[index] ?? nothing, byLabel, placeAt(lines, start)),
    )
    const unread = entries.flatMap(({ text }, index) => ('problem' in (read[index] ?? {}) ? [text] : []))
    return recordPage(
      'bibtex',
      document,
      read.flatMap((one) => ('record' in one ? [one.record] : [])),
      read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
      {
        extents: entries.map(({ start, end }) => ({ start, end })),
        ...(unread.length === 0 ? {} : { unread }),
      },
    )
  }),
}

type Parsed = { readonly entry: BibtexEntry } | { readonly problem: string } | { readonly isTooDeep: true }

const nothing = { problem: 'it has no title' }

function parsedEntry(text: string): Parsed {
  // What parses it goes down into braces by recursion.
  if (depthOfBraces(text) > deepest) return { isTooDeep: true }
  try {
    const entry = parsed(text).at(-1)
    return entry === undefined ? nothing : { entry }
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    return { problem: reason.replace(/ at line \d+ col \d+:?$/, '') }
  }
}

function recordOf(
  text: string,
  read: Parsed,
  byLabel: ReadonlyMap<string, BibtexEntry>,
  place: Place,
): { readonly record: PageRecord } | { readonly problem: Diagnostic } {
  if ('isTooDeep' in read) return { problem: nestedTooDeep(place) }
  if ('problem' in read) return { problem: invalid(text, read.problem, place) }
  const record = workOf(withCrossref(read.entry, byLabel), place)
  if (record === undefined) return { problem: invalid(text, nothing.problem, place) }
  const sample = sampleReason(record)
  return sample === undefined ? { record } : { problem: leftOut(record.title, sample, place) }
}

/** Two commas in a row and a comma that is missing at the end of a line are what people write; BibTeX warns and goes on. */
function parsed(text: string): ReturnType<typeof parse> {
  try {
    return parse(text)
  } catch {
    const mended = text.replace(/(?<=[}"])[ \t]*,(?:[ \t]*,)+(?=[ \t]*\n)/g, ',')
    return parse(mended.replace(/(?<=[}"])(?=[ \t]*\n[ \t]*[a-z][\w-]*[ \t]*=)/gi, ','))
  }
}

function invalid(text: string, reason: string, place: Place): Diagnostic {
  return invalidEntry(text, reason, place, 'Check its braces, quotes and the commas between its fields')
}
