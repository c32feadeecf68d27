import { identifiersNamed } from '../../merge/work-reference.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { HiddenEntry } from '../../model/corrections.ts'
import type { Ledger, LedgerLine } from '../../model/ledger.ts'
import { entriesNamed, type PublishedEntry } from '../find-entries.ts'
import { visibleText } from '../visible-text.ts'
import { listText, partText } from './lines.ts'
import { buildText } from './published.ts'

/** Which line of `offprint.yaml` hides each of these entries, by a catalog that has them. */
export function hiddenText(
  entries: readonly PublishedEntry[],
  catalog: Catalog,
  hide: readonly HiddenEntry[],
): string {
  const hiders = hide.map((hidden) => ({ hidden, ids: new Set(entriesNamed(catalog, hidden.entry).map(({ id }) => id)) }))
  return entries
    .map((entry) => {
      const { hidden } = hiders.find(({ ids }) => ids.has(entry.id)) ?? {}
      return nothingPublished(`“${nameOf(entry)}”`, [hidden === undefined ? 'offprint.yaml hides what leads to it' : hiderText(hidden)])
    })
    .join('\n')
} // prettier-ignore

function hiderText({ entry, place }: HiddenEntry): string {
  const where = place === undefined ? 'offprint.yaml' : `${place.source}:${place.line}`
  return `${where} hides it (hide: ${entry})`
}

function nameOf(entry: PublishedEntry): string {
  if (entry.type === 'news') return entry.text
  return entry.type === 'event' ? entry.name : `${entry.title} (${entry.key})`
}

/** What became of an entry that was published once and no page names now; undefined where the ledger knows none. */
export function goneText([word = '']: readonly string[], before: Ledger | undefined): string | undefined {
  const lines = before?.lines ?? []
  const names = new Set(identifiersNamed(word))
  const line =
    lines.find((one) => namesOf(one).includes(word)) ??
    lines.find(({ evidence }) => evidence.some((name) => names.has(name)))
  if (line === undefined) return undefined
  const people = line.people.length === 0 ? '' : `, from what ${line.people.join(' and ')} said`
  return nothingPublished(`“${word}”`, [
    `It is published since ${buildText(line)}${people}, and no homepage names it any more`,
    'What it was called is kept for it alone: when a homepage names it again, it is the same',
  ])
}

function namesOf({ id, key, aliases = [], versions = [] }: LedgerLine): readonly string[] {
  return [id, ...(key === undefined ? [] : [key]), ...aliases, ...versions.map((version) => version.key)]
}

function nothingPublished(what: string, reasons: readonly string[]): string {
  return `Nothing is published of ${visibleText(what)}\n${partText('Why', listText(reasons))}`
}
