import type { BibtexEntry } from './record.ts'

/** What a paper takes from the entry of its proceedings or its book (btxdoc, section 2.5); a link or a DOI is the book's own. */
const inherited = [
  'booktitle', 'editor', 'publisher', 'address', 'location', 'organization', 'series', 'volume', 'number', 'edition',
  'isbn', 'issn', 'date', 'year', 'month',
] as const // prettier-ignore

interface Labelled extends BibtexEntry {
  readonly label?: string
}

/** Finds the entry that another one names, capitals or not. */
export function entriesByLabel(entries: readonly Labelled[]): ReadonlyMap<string, BibtexEntry> {
  return new Map(
    entries.flatMap((entry) => (entry.label === undefined ? [] : [[entry.label.toLowerCase(), entry]])),
  )
}

/** An entry with what it lacks and the one in its field `crossref` has. */
export function withCrossref(entry: BibtexEntry, byLabel: ReadonlyMap<string, BibtexEntry>): BibtexEntry {
  const label = String(entry.properties['crossref'] ?? '')
  const book = byLabel.get(label.trim().toLowerCase())?.properties
  if (book === undefined || book === entry.properties) return entry
  const { booktitle = book['title'] } = book
  const taken = inherited.flatMap((name) => {
    const value = name === 'booktitle' ? booktitle : book[name]
    return value === undefined || saysOtherwise(entry.properties, book, name) ? [] : [[name, value] as const]
  })
  return { ...entry, properties: { ...Object.fromEntries(taken), ...entry.properties } }
}

type Properties = BibtexEntry['properties']

/** Whether an entry says what a field of its book does in another field: a town, or another year. */
function saysOtherwise(own: Properties, book: Properties, field: (typeof inherited)[number]): boolean {
  if (field === 'address' || field === 'location') return (own['address'] ?? own['location']) !== undefined
  const isOfDate = field === 'date' || field === 'year' || field === 'month'
  return isOfDate && yearOf(own) !== '' && yearOf(own) !== yearOf(book)
}

function yearOf({ date, year }: Properties): string {
  return /\d{4}/.exec(String(date ?? year ?? ''))?.[0] ?? ''
}
