import type { Version, Work } from '../../model/catalog.ts'
import type { WorkEntry } from '../../model/entry.ts'
import type { WorkFacts } from '../../model/metadata.ts'
import { fullName } from '../../model/person.ts'
import type { WorkDecision } from '../../merge/index.ts'
import { headText, listText, partText, rowsText, type Row } from './lines.ts'
import { identifierRows, linkRows } from './part-rows.ts'
import { originText, ruleText } from './rule-words.ts'

/** Where every field of a work comes from, and why what was said of it is one work and no other. */
export function workText(work: Work, decisions: readonly WorkDecision[], since: string): string {
  const own = ownDecisions(work, decisions)
  return [
    headText('Work', work.title),
    rowsText(identityOf(work, since), '  '),
    ...work.versions.map((version, index) =>
      partText(headingOf(version, index, work.versions.length), rowsText(fieldsOf(version), '  ')),
    ),
    partText('What is said of it', listText(work.mentions.map(mentionText))),
    partText('Why that is one work', listText(own.filter(({ same }) => same).map(decisionText))),
    partText('What looks like it and is not', listText(own.filter(({ same }) => !same).map(decisionText))),
  ].join('')
}

function identityOf({ key, aliases, id }: Work, since: string): readonly Row[] {
  return [
    {
      field: 'citation key',
      value: key,
      from: aliases.length === 0 ? undefined : `before also ${aliases.join(', ')}`,
    },
    { field: 'id', value: id, from: since },
  ]
}

function headingOf({ kind, venue }: Version, index: number, count: number): string {
  const name = kind === 'unknown' ? (venue === undefined ? 'Known only by its title' : 'Published') : kind
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  return index === 0 && count > 1 ? `${title}, the version that is cited` : title
}

function fieldsOf(version: Version): readonly Row[] {
  const { origins } = version
  const authors = version.authors?.map(fullName).join(', ')
  const editors = version.editors?.map(fullName).join(', ')
  const translators = version.translators?.map(fullName).join(', ')
  const more = version.authorsTruncated === true ? ' et al.' : ''
  const values: readonly (readonly [field: string, origin: string, value: string | undefined])[] = [
    ['title', 'title', version.title],
    ['authors', 'authors', authors === undefined ? undefined : `${authors}${more}`],
    ['date', 'issued', version.issued],
    ['venue', 'venue', venueText(version)],
    ['printed in', 'containerTitle', version.containerTitle],
    ['editors', 'editors', editors],
    ['translators', 'translators', translators],
    ['publisher', 'publisher', version.publisher],
    ['town', 'publisherPlace', version.publisherPlace],
    ['series', 'series', version.series],
    ['edition', 'edition', version.edition],
    ['volume', 'volume', version.volume],
    ['number', 'issue', version.issue],
    ['chapter', 'chapter', version.chapter],
    ['pages', 'pages', version.pages],
    ['type', 'genre', version.genre],
    ['ISBN of the book', 'isbn', version.isbn],
    ['ISSN', 'issn', version.issn],
    ['language', 'language', version.language],
    ['version', 'release', version.release],
    ['address looked at', 'accessed', version.accessed],
    ['note', 'note', version.note],
    ['arXiv class', 'primaryClass', version.primaryClass],
  ]
  const whole = values.flatMap(([field, name, value]): readonly Row[] => {
    if (value === undefined) return field === 'authors' ? [{ field, value: 'nobody says who wrote it' }] : []
    const origin = origins[name]
    return [{ field, value, from: origin === undefined ? undefined : originText(origin) }]
  })
  return [...whole, ...identifierRows(version), ...linkRows(version)]
}

function venueText({ venue }: Version): string | undefined {
  if (venue === undefined) return undefined
  const year = venue.year === undefined ? '' : ` ${venue.year}`
  const inferred = venue.yearInferred === true ? ' (the year is concluded from the date of the news)' : ''
  const host = venue.host === undefined ? '' : `, held with ${venue.host.name}`
  return `${venue.name}${year}${inferred}${host}`
}

function mentionText({ place, title, rule }: WorkEntry): string {
  return `${place.source}:${place.line}  “${title}”, ${ruleText(rule)}`
}

/** Decisions on what is said of this work; facts belong to it when they were merged with what a page says. */
function ownDecisions({ mentions }: Work, decisions: readonly WorkDecision[]): readonly WorkDecision[] {
  const own = new Set<WorkDecision['a']>(mentions)
  const facts = decisions
    .filter(({ same, a, b }) => same && (own.has(a) || own.has(b)))
    .flatMap(({ a, b }) => [a, b])
  const all = new Set([...own, ...facts])
  return decisions.filter(({ a, b }) => all.has(a) || all.has(b))
}

function decisionText({ a, b, same, because }: WorkDecision): string {
  return `${sayerText(a)} and ${sayerText(b)} are ${same ? 'one work' : 'two'}: ${because}`
}

function sayerText(sayer: WorkEntry | WorkFacts): string {
  return 'type' in sayer
    ? `“${sayer.title}” (${sayer.place.source}:${sayer.place.line})`
    : `“${sayer.title}” (metadata.json)`
}
