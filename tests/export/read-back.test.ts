import { Cite, type CslData } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { readFileSync } from 'node:fs'
import { parse } from '@retorquere/bibtex-parser'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { biblatex } from '../../src/export/biblatex/index.ts'
import { bibtex } from '../../src/export/bibtex/index.ts'
import { cslJson } from '../../src/export/csl-json/index.ts'
import type { Exporter } from '../../src/export/exporter.ts'
import { ris } from '../../src/export/ris/index.ts'
import type { Work } from '../../src/model/catalog.ts'
import { anyWorks, worksAtOnce } from './any-works.ts'
import {
  entryFields,
  inBibtex,
  inBiblatex,
  itemOf,
  present,
  versionOf,
  type Fields,
  type NameParts,
} from './expected-fields.ts'
import { written } from './invented-works.ts'

/** `RECORDS=10000` in CI. */
const records = Number(process.env['RECORDS'] ?? 1000)

interface Reading {
  readonly exporter: Exporter
  read(text: string): readonly Fields[]
  /** What of a work must come back. */
  fieldsOf(work: Work): Fields
}

function readBack({ exporter, read, fieldsOf }: Reading): void {
  fc.assert(
    fc.property(anyWorks, (works) => {
      expect(read(written(exporter, works))).toEqual(works.map((work) => present(fieldsOf(work))))
    }),
    { numRuns: Math.ceil(records / worksAtOnce), endOnFailure: true },
  )
}

const dialects = [
  { exporter: bibtex, homes: inBibtex, title: bibtex.title },
  { exporter: biblatex, homes: inBiblatex, title: biblatex.title },
] // prettier-ignore

describe.each(dialects)('$title of any works', ({ exporter, homes }) => {
  test('comes back from @retorquere/bibtex-parser field by field', { timeout: 600_000 }, () => {
    const read = (text: string): readonly Fields[] => {
      const { entries, errors } = parse(text, { sentenceCase: false })
      expect(errors).toEqual([])
      return entries.map(({ key, type, fields }) => {
        const said = fields as Readonly<Record<string, string | readonly string[] | undefined>>
        const texts = Object.fromEntries(
          Object.entries(said).flatMap(([name, value]) =>
            kept.has(name) ? [[name, [value].flat().join(' and ').normalize('NFC')]] : [],
          ),
        )
        const { date, year, month, day, pages, ...rest } = texts
        const written = (date ?? year)?.split('-').map(Number)
        return present({
          ...rest,
          key,
          type,
          year: written?.[0],
          month: month === undefined ? written?.[1] : Number(month),
          day: day === undefined ? written?.[2] : Number(day),
          pages: pages?.replace(/[–—-]+/, '-'),
          author: fields.author?.map(({ name, prefix, lastName, firstName, suffix }) =>
            [name ?? [prefix, lastName].filter(Boolean).join(' '), firstName, suffix].map((part) =>
              part?.normalize('NFC'),
            ),
          ),
        })
      })
    }
    readBack({ exporter, read, fieldsOf: (work) => entryFields(work, homes) })
  })
})

const kept: ReadonlySet<string> = new Set([
  'title', 'date', 'year', 'month', 'day', 'pages', 'volume', 'doi', 'eprint', 'journal', 'journaltitle', 'booktitle', 'series',
  'publisher', 'school', 'institution', 'organization', 'howpublished',
]) // prettier-ignore

/** citation-js makes a space of a hyphen where a command is in the same word of a name. */
function withoutHyphens(names: unknown): unknown {
  return (names as readonly NameParts[] | undefined)?.map((parts) =>
    parts.map((part) => part?.replace(/[\s-]+/g, ' ')),
  )
}

/** An item of CSL as citation-js gives it, by the same names. */
function itemFields({ id, title, author, issued, DOI, page, volume, ...item }: CslData): Fields {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? []
  return present({
    key: id,
    title,
    author: author?.map((name) => [
      name.literal ??
        [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
      name.given,
      name.suffix,
    ]),
    year,
    month,
    day,
    doi: DOI,
    pages: page,
    volume,
    container: item['container-title'] ?? item['event-title'] ?? item['collection-title'],
    publisher: item['publisher'],
  })
}

describe.each(dialects)('$title of any works', ({ exporter, homes }) => {
  test('comes back from citation-js field by field', { timeout: 600_000 }, () => {
    const read = (text: string): readonly Fields[] =>
      new Cite(text).data
        .map(itemFields)
        .map(({ author, ...fields }) => present({ ...fields, author: withoutHyphens(author) }))
    readBack({
      exporter,
      read,
      fieldsOf: (work) => {
        const fields = entryFields(work, homes)
        const first = (...names: readonly string[]) =>
          names.map((name) => fields[name]).find((value) => value !== undefined)
        const same = ['key', 'title', 'year', 'month', 'day', 'pages', 'volume', 'doi']
        return {
          ...Object.fromEntries(same.map((name) => [name, fields[name]])),
          author: withoutHyphens(fields['author']),
          container: first('journal', 'journaltitle', 'booktitle', 'series'),
          publisher: first('school', 'institution', 'organization', 'publisher', 'howpublished'),
        }
      },
    })
  })
})

/** RIS has no way to say which comma divides a name. */
function joined(names: readonly NameParts[] | undefined): readonly string[] | undefined {
  return names?.map((parts) => parts.filter((part) => part !== undefined).join(', '))
}

test.each(dialects)(
  '$title of any works is ASCII on request, but for letters without a command',
  ({ exporter }) => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        const text = written(exporter, works, { ascii: true })
        expect(text.replace(/[李明Ωωμέγα🎉Щука]/gu, '')).toMatch(/^[\n -~]*$/)
        expect(
          parse(text, { sentenceCase: false }).entries.map(({ fields }) => fields['title']?.normalize('NFC')),
        ).toEqual(works.map(({ title }) => title))
      }),
      { numRuns: Math.ceil(records / worksAtOnce / 4), endOnFailure: true },
    )
  },
)

test('RIS of any works comes back from citation-js field by field', { timeout: 600_000 }, () => {
  // It reads DA, T2, PB and VL of some types only, and no SP without EP; that they are there is seen below.
  const shown = ({ key, title, author, year, doi }: Fields): Fields => {
    const names = joined(author as readonly NameParts[] | undefined)
    const authors = names?.map((name) => name.replace(/[\s,]+/g, ' ').trim())
    return present({ key, title, author: authors, year, doi })
  }
  readBack({
    exporter: ris,
    read: (text) => new Cite(text, { forceType: '@ris/file' }).data.map(itemFields).map(shown),
    fieldsOf: (work) => shown(itemOf(work)),
  })
})

test('RIS of any works has one line a field', { timeout: 600_000 }, () => {
  readBack({
    exporter: ris,
    read: (text) =>
      text
        .split('ER  - \r\n\r\n')
        .slice(0, -1)
        .map((record) => {
          const lines = record
            .trimEnd()
            .split('\r\n')
            .map((line) => [line.slice(0, 6), line.slice(6)])
          const of = (tag: string) => lines.flatMap(([head, value]) => (head === `${tag}  - ` ? [value] : []))
          const author = of('AU')
          return present({
            key: of('ID')[0],
            title: of('TI')[0],
            author: author.length === 0 ? undefined : author,
            year: of('PY')[0],
            date: of('DA')[0],
            container: of('T2')[0],
            publisher: of('PB')[0],
            volume: of('VL')[0],
            pages: [...of('SP'), ...of('EP')].join('-') || undefined,
            url: of('UR')[0],
          })
        }),
    fieldsOf: (work) => {
      const { key, title, author, year, month, day, container, publisher, pages, volume, doi } = itemOf(work)
      const [mm, dd] = [month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))
      const { arxiv } = versionOf(work).identifiers
      const address = arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`
      return {
        key,
        title,
        author: joined(author as readonly NameParts[] | undefined),
        year: year === undefined ? undefined : String(year),
        date: year === undefined ? undefined : `${String(year)}/${mm}/${dd}/`,
        container,
        publisher,
        pages,
        volume,
        url: doi === undefined ? address : `https://doi.org/${String(doi).replaceAll('#', '%23')}`,
      }
    },
  })
})

const schema: object = JSON.parse(
  readFileSync(new URL('csl-json/csl-data-1.0.2.json', import.meta.url), 'utf8'),
)
const validate = new Ajv({ strict: false }).compile(schema)

test('CSL-JSON of any works is valid and says the same', { timeout: 600_000 }, () => {
  readBack({
    exporter: cslJson,
    read: (text) => {
      const items: readonly CslData[] = JSON.parse(text)
      expect(validate(items), JSON.stringify(validate.errors)).toBe(true)
      return items.map(itemFields)
    },
    fieldsOf: itemOf,
  })
})
