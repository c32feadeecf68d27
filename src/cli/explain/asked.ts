import { basename } from 'node:path'

import { nearest } from '../../io/nearest.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Configuration } from '../../model/configuration.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Ledger } from '../../model/ledger.ts'
import type { Place } from '../../model/place.ts'
import type { BuildResult, LookedUpLine } from '../../pipeline.ts'
import { entriesIn, entriesNamed, keysOf, type PublishedEntry } from '../find-entries.ts'
import { lineText, unreadText } from './line.ts'
import { goneText, hiddenText } from './unpublished.ts'

/** What somebody wants to have explained. */
export interface Asked {
  readonly reference: string
  /** The ways to write it, the one that was written first. */
  readonly words: readonly string[]
  readonly line: Pick<Place, 'source' | 'line'> | undefined
  readonly about: LookedUpLine | undefined
}

/** The entries that are meant: of an item that goes over several lines any may be named. */
export function entriesMeant({ words, line, about }: Asked, catalog: Catalog): readonly PublishedEntry[] {
  const named = words.map((word) => entriesNamed(catalog, word))
  const around = (about?.within ?? []).map((lines) => entriesIn(catalog, line?.source ?? '', lines))
  return [...named, ...around].find((entries) => entries.length > 0) ?? []
}

interface Known {
  readonly diagnostics: readonly Diagnostic[]
  /** Of the build before. */
  readonly before: Ledger | undefined
  readonly configuration: Configuration
  readonly buildAs: (configuration: Configuration) => Pick<BuildResult, 'catalog'>
}

/** Why nothing that is published is meant; undefined where nobody knows what is. */
export function whyNothing(asked: Asked, known: Known): string | undefined {
  const { reference, words, line, about } = asked
  const hidden = whyHidden(asked, known)
  if (hidden !== undefined) return hidden
  if (about !== undefined) return lineText(reference, about)
  const unread = line && whyUnread(reference, line.source, known)
  return unread ?? goneText(words, known.before)
}

/** Entries that would be published but for a correction are known by a build without it. */
function whyHidden(asked: Asked, { configuration, buildAs }: Known): string | undefined {
  const { corrections } = configuration
  if (corrections === undefined || corrections.hide.length === 0) return undefined
  const { catalog } = buildAs({ ...configuration, corrections: { ...corrections, hide: [] } })
  const entries = entriesMeant(asked, catalog)
  return entries.length === 0 ? undefined : hiddenText(entries, catalog, corrections.hide)
}

function whyUnread(reference: string, source: string, known: Known): string | undefined {
  const diagnostics = known.diagnostics.filter(({ place }) => place?.source === source)
  const { plugins = [] } = known.configuration
  return diagnostics.length === 0 ? undefined : unreadText(reference, { diagnostics, plugins })
}

/** What to write instead of a name that nothing has. */
export function unknownText({ reference, line }: Asked, { catalog, sources }: BuildResult): string {
  return line === undefined
    ? nothingCalled(reference, catalog)
    : noPageCalled(
        line.source,
        sources.map(({ path }) => path),
      )
}

function nothingCalled(reference: string, catalog: Catalog): string {
  const meant = nearest(reference, keysOf(catalog))
  const remedy =
    meant === undefined
      ? 'write a citation key, an id, doi:…, arxiv:…, a title or FILE:LINE'
      : `did you mean "${meant}"?`
  return `Cannot explain "${reference}": nothing is called so; ${remedy}`
}

function noPageCalled(source: string, paths: readonly string[]): string {
  const others = paths.filter((path) => path !== source)
  const meant = nearest(source, others) ?? others.find((path) => basename(path) === basename(source))
  const remedy = meant === undefined ? 'name it as the diagnostics do' : `did you mean "${meant}"?`
  return `Cannot explain a line of "${source}": no page that was read is called so; ${remedy}`
}
