import type { Diagnostic } from '../model/diagnostic.ts'
import { type Page, placeAt } from '../model/page.ts'
import type { Place } from '../model/place.ts'
import { lineStartsOf } from './line-starts.ts'
import { repairMojibake } from './mojibake.ts'
import type { Reader } from './reader.ts'
import { reportedRepairs } from './reported-repairs.ts'
import { mapEdited } from './source-map.ts'

/** Reads a source of nothing but records as if nobody had spoiled its letters; places are those of the source as it is. */
export function onRepairedText(read: Reader['read']): Reader['read'] {
  return (document, markup) => {
    const { source, text } = document
    const edits = repairMojibake(text)
    if (edits.length === 0) return read(document, markup)
    const { html: repaired, sourceStart, sourceEnd } = mapEdited(text, 0, edits)
    const [lineStarts, repairedStarts] = [lineStartsOf(text), lineStartsOf(repaired)]
    // A repair takes in and makes no line break, so that only columns differ.
    const written = ({ line, column }: Place): Place =>
      placeAt({ source, lineStarts }, sourceStart((repairedStarts[line - 1] ?? 0) + column - 1))
    const page = read({ source, text: repaired }, markup)
    const extents = page.extents?.map(({ start, end }) => ({
      start: sourceStart(start),
      end: sourceEnd(end),
    }))
    const said = reportedRepairs(document, edits)
    return {
      ...withPlaces(page, written),
      ...(extents === undefined ? {} : { extents }),
      ...said,
      lineStarts,
      diagnostics: [...placed(page.diagnostics, written), ...said.diagnostics],
    }
  }
}

function withPlaces(page: Page, written: (place: Place) => Place): Page {
  const { records, silent } = page
  return {
    ...page,
    ...(records === undefined
      ? {}
      : { records: records.map((record) => ({ ...record, place: written(record.place) })) }),
    ...(silent === undefined ? {} : { silent: placed(silent, written) }),
  }
}

function placed(diagnostics: readonly Diagnostic[], written: (place: Place) => Place): readonly Diagnostic[] {
  return diagnostics.map((one) => (one.place === undefined ? one : { ...one, place: written(one.place) }))
}
