import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'
import { services } from '../../../src/cli/services-named.ts'
import { acl } from '../../../src/io/services/acl.ts'
import { arxiv } from '../../../src/io/services/arxiv.ts'
import { datacite } from '../../../src/io/services/datacite.ts'
import { dblp } from '../../../src/io/services/dblp.ts'
import { openalex } from '../../../src/io/services/openalex.ts'
import { openreview } from '../../../src/io/services/openreview.ts'
import { semanticScholar } from '../../../src/io/services/semantic-scholar.ts'
import {
  arxivFeed,
  crossrefAnswer,
  crossrefWork,
  dataciteAnswer,
  dblpRecord,
  mods,
  openalexWork,
  openreviewNote,
  s2Paper,
} from './answers.ts'

const ada = { family: 'Moreau', given: 'Ada' }
const li = { family: 'Ming', given: 'Li' }

/** An answer of each service, and what it was asked. */
const samples: readonly (readonly [string, string, string])[] = [
  ['acl', 'acl:2025.findings-acl.9999', mods('2025.findings-acl.9999', 'Glow')],
  ['arxiv', 'arxiv:2503.01234', arxivFeed([{ arxiv: '2503.01234', title: 'Glow' }])],
  ['crossref', 'doi:10.1234/glow.2025.7', crossrefAnswer([crossrefWork])],
  ['datacite', 'doi:10.5281/zenodo.1234567', dataciteAnswer],
  ['dblp', 'dblp:conf/emnlp/MoreauM25', dblpRecord],
  ['openalex', 'doi:10.1234/glow.2025.7', JSON.stringify({ results: [openalexWork] })],
  ['openreview', 'openreview:AbCdEfGhIj', JSON.stringify({ notes: [openreviewNote('ICLR 2025')] })],
  ['s2', 's2:1', JSON.stringify([s2Paper])],
]

describe('every service', () => {
  test('has a sample here', () => {
    expect(samples.map(([name]) => name).toSorted()).toEqual(services.map(({ name }) => name).toSorted())
  })

  test.each(samples)('%s: an answer that is cut is refused, and one with odd values does no harm', (name, key, text) => {
    const service = services.find((one) => one.name === name)
    expect(service?.recordsIn(text, [key])?.size).toBe(1)
    for (let end = 0; end < text.trimEnd().length; end += 7)
      expect(service?.recordsIn(text.slice(0, end), [key])).toBeUndefined()
    const words = [...text.matchAll(/"[^"]*"|>[^<>\s]+<|\b\d+\b/g)]
    for (const { 0: word, index } of words)
      for (const odd of ['null', '{}', '"\\u0000"', '>&#0;<', '-1e400', '"constructor"']) {
        const changed = text.slice(0, index) + odd + text.slice(index + word.length)
        for (const record of service?.recordsIn(changed, [key])?.values() ?? [])
          expect(JSON.parse(JSON.stringify(record))).toEqual(record)
      }
  }) // prettier-ignore

  test('the README lists them all, in their order', () => {
    const table = readFileSync('README.md', 'utf8').split("| `--only` |")[1]?.split('\n\n')[0] ?? ''
    expect([...table.matchAll(/^\| `(\w+)` \| \[([^\]]+)\]/gm)].map(([, name, title]) => ({ name, title }))).toEqual(
      services.map(({ name, title }) => ({ name, title })),
    )
  }) // prettier-ignore

  test.each(services.map((service) => [service.name, service] as const))(
    '%s: has a rank of its own, a secure address, and an answer to nonsense',
    (_, service) => {
      expect(services.filter(({ rank }) => rank === service.rank)).toEqual([service])
      expect(service.base).toMatch(/^https:\/\/[a-z0-9.]+$/)
      const key = `${service.schemes[0]}:1`
      for (const nonsense of ['', '{', '<', '[]', '{}', 'null', '<a/>', '{"message":1,"data":[],"notes":{}}'])
        expect([...(service.recordsIn(nonsense, [key]) ?? [])]).toEqual([])
    },
  )
})

test('DataCite gives people and institutions, also where it does not say which', () => {
  const key = 'doi:10.5281/zenodo.1234567'
  expect(datacite.recordsIn(dataciteAnswer, [key])?.get(key)).toEqual({
    url: 'https://api.datacite.org/dois/10.5281%2Fzenodo.1234567',
    kind: 'preprint',
    title: 'Glow Layouts',
    authors: [ada, { literal: 'Example Institute' }, { family: 'Okafor', given: 'Ben' }],
    issued: '2025-02-03',
    publisher: 'Zenodo',
    identifiers: { doi: '10.5281/zenodo.1234567' },
  })
})

describe('the ACL Anthology', () => {
  test('gives a paper without the editors of the volume', () => {
    const key = 'acl:2025.findings-acl.9999'
    expect(
      acl.recordsIn(mods('2025.findings-acl.9999', 'Glow: Fast Layouts'), [key])?.get(key),
    ).toEqual({
      url: 'https://aclanthology.org/2025.findings-acl.9999/',
      kind: 'conference',
      title: 'Glow: Fast Layouts',
      authors: [ada],
      issued: '2025-07',
      containerTitle: 'Findings of the Association for Computational Linguistics: ACL 2025',
      publisher: 'Association for Computational Linguistics',
      pages: '101-112',
      venue: { series: 'acl', year: 2025, track: 'findings' },
      identifiers: { doi: '10.18653/v1/2025.findings-acl.9999', acl: '2025.findings-acl.9999' },
    })
  }) // prettier-ignore

  test('a cut file is no answer', () => {
    const text = mods('2025.findings-acl.9999', 'Glow').slice(0, 400)
    expect(acl.recordsIn(text, ['acl:2025.findings-acl.9999'])).toBeUndefined()
  })

  test.each([
    ['acl:2025.findings-acl.9999', '/2025.findings-acl.9999.xml'],
    ['acl:P19-1001', '/P19-1001.xml'],
  ])('%s is at %s', (key, path) => {
    expect(acl.accepts?.(key)).toBe(true)
    expect(acl.request([key])).toEqual({ path })
  })
})

describe('Semantic Scholar', () => {
  test('is asked by one list for all schemes', () => {
    expect(
      JSON.parse(semanticScholar.request(['doi:10.1/x', 'arxiv:2503.01234', 'acl:P19-1001', 'pmcid:PMC12', 's2:ab']).body ?? ''),
    ).toEqual({ ids: ['DOI:10.1/x', 'ARXIV:2503.01234', 'ACL:P19-1001', 'PMCID:12', 'ab'] })
  }) // prettier-ignore

  test('answers in the order of the list, with null for what it does not know', () => {
    const keys = ['doi:10.1234/none', 'arxiv:2503.01234']
    const records = semanticScholar.recordsIn(JSON.stringify([null, s2Paper]), keys)
    expect(records).toEqual(
      new Map([
        [
          'arxiv:2503.01234',
          {
            url: 'https://api.semanticscholar.org/graph/v1/paper/0123456789abcdef0123456789abcdef01234567',
            kind: 'journal',
            title: 'Glow: Fast Graph Layouts',
            authors: [ada, li],
            issued: '2025',
            containerTitle: 'Journal of Invented Results',
            volume: '7',
            pages: '101-112',
            identifiers: {
              doi: '10.1234/glow.2025.7',
              arxiv: '2503.01234',
              dblp: 'conf/visconf/MoreauM25',
              s2: '0123456789abcdef0123456789abcdef01234567',
            },
          },
        ],
      ]),
    )
    expect(semanticScholar.recordsIn(JSON.stringify([s2Paper]), keys)).toBeUndefined()
  })

  test('a paper whose venue is arXiv is a preprint with its day, and its copy in CoRR has no key', () => {
    const paper = {
      ...s2Paper,
      venue: 'arXiv.org',
      journal: { name: 'ArXiv', volume: 'abs/2503.01234' },
      externalIds: { ArXiv: '2503.01234', DBLP: 'journals/corr/abs-2503-01234', DOI: '10.48550/arXiv.2503.01234' },
    } // prettier-ignore
    const record = semanticScholar.recordsIn(JSON.stringify([paper]), ['s2:1'])?.get('s2:1')
    expect(record).toMatchObject({
      kind: 'preprint',
      issued: '2025-03-02',
      identifiers: { arxiv: '2503.01234', s2: s2Paper.paperId },
    })
    expect(record).not.toHaveProperty('containerTitle')
    expect(record?.identifiers).not.toHaveProperty('dblp')
  })
})

test('OpenAlex gives names as the paper prints them', () => {
  const key = 'doi:10.1234/glow.2025.7'
  const text = JSON.stringify({ meta: { count: 1 }, results: [openalexWork] })
  expect(openalex.recordsIn(text, [key])?.get(key)).toEqual({
    url: 'https://api.openalex.org/works/W4400000001',
    kind: 'journal',
    title: 'Glow: Fast Graph Layouts',
    authors: [ada],
    issued: '2025-09-06',
    containerTitle: 'Journal of Invented Results',
    volume: '7',
    pages: '101-112',
    identifiers: { doi: '10.1234/glow.2025.7', pmid: '40000001', openalex: 'W4400000001' },
  })
  expect(openalex.request([key, 'doi:10.1/a']).path).toContain('doi:10.1234%2Fglow.2025.7%7C10.1%2Fa&per_page=2')
}) // prettier-ignore

test('DBLP gives names without its numbers, titles without their full stop, and the series of its short name', () => {
  const key = 'dblp:conf/emnlp/MoreauM25'
  expect(dblp.recordsIn(dblpRecord, [key])?.get(key)).toEqual({
    url: 'https://dblp.org/rec/conf/emnlp/MoreauM25.html',
    kind: 'conference',
    title: 'Glow: Fast Graph Layouts & More',
    authors: [ada, li],
    issued: '2025',
    pages: '101-112',
    venue: { series: 'emnlp', year: 2025 },
    identifiers: { doi: '10.18653/v1/2025.emnlp-main.9999', dblp: 'conf/emnlp/MoreauM25' },
  })
})

describe('OpenReview', () => {
  const key = 'openreview:AbCdEfGhIj'
  const about = (venue: string) =>
    openreview.recordsIn(JSON.stringify({ notes: [openreviewNote(venue)], count: 1 }), [key])?.get(key)

  test.each([
    ['NeurIPS 2025 poster', 'conference', 'neurips'],
    ['Submitted to NeurIPS 2025', 'preprint', undefined],
    ['ACL ARR 2025 February Submission', 'preprint', undefined],
    ['NeurIPS 2025 Conference Withdrawn Submission', 'preprint', undefined],
  ])('a note at "%s" is a %s', (venue, kind, series) => {
    const record = about(venue)
    expect(record).toMatchObject({ kind, authors: [ada, li], identifiers: { openreview: 'AbCdEfGhIj' } })
    expect(record?.venue?.series).toBe(series)
  })

  test('reads the first interface too, which gives values where the second gives objects', () => {
    const note = { id: 'AbCdEfGhIj', content: { title: 'Glow', authors: ['Ada Moreau'], venue: 'ICLR 2020' } }
    const record = openreview.recordsIn(JSON.stringify({ notes: [note] }), [key])?.get(key)
    expect(record).toMatchObject({ title: 'Glow', authors: [ada], venue: { series: 'iclr', year: 2020 } })
  })
})

describe("arXiv's class of a preprint", () => {
  const key = 'arxiv:2503.01234'
  const record = (primary?: string) =>
    arxiv
      .recordsIn(arxivFeed([{ arxiv: '2503.01234', title: 'Glow', ...(primary === undefined ? {} : { primary }) }]), [key])
      ?.get(key) // prettier-ignore

  test.each(['cs.LG', 'math.GT', 'hep-th', 'cond-mat.mes-hall'])(
    '%s is the first of its categories',
    (primary) => {
      expect(record(primary)?.primaryClass).toBe(primary)
    },
  )

  test.each([undefined, '', 'I.2.6; H.3'])('%s is none', (primary) => {
    expect(record(primary)).toBeDefined()
    expect(record(primary)).not.toHaveProperty('primaryClass')
  })
})
