import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOfEntry, sameWorks } from '../../../src/merge/same-work.ts'
import type { WorkEntry } from '../../../src/model/entry.ts'
import { build, formatInstant, type PartialDate } from '../../../src/index.ts'
import { work } from '../said.ts'
import { allPairs } from './pairs.ts'

const families = ['Moss', 'Müller', 'Li', 'van der Meer', "O'Dowd", 'García Vela', 'Łuk', '李']
const givens = ['Ada', 'A.', 'Jean-Luc', 'Xiaoyan', 'J. R.', 'Bo']
const words = [
  'Graphs',
  'layouts',
  'of',
  'Über',
  'β-trees',
  'II',
  '2',
  'Editorial',
  'Erratum',
  'fast',
  '图',
  'colour',
]

const author = fc.record({ family: fc.constantFrom(...families), given: fc.constantFrom(...givens) })
const identifiers = fc.record({ doi: fc.constantFrom('10.5555/a', '10.5555/b'), arxiv: fc.constantFrom('2401.00001', '2401.00002') }, { requiredKeys: [] }) // prettier-ignore

/** Few words and few people, so that many are alike. */
const entry: fc.Arbitrary<WorkEntry> = fc
  .record({
    person: fc.constantFrom('ada', 'bob', 'cyd'),
    title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(' ')),
    authors: fc.option(fc.array(author, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    year: fc.option(fc.integer({ min: 2019, max: 2022 }), { nil: undefined }),
    kind: fc.constantFrom('journal', 'conference', 'preprint', 'book', undefined),
    identifiers,
  })
  .map(({ person, title, authors, year, kind, identifiers: own }) =>
    work(person, 1, title, {
      identifiers: own,
      ...(authors === undefined ? {} : { authors }),
      ...(year === undefined ? {} : { issued: String(year) as PartialDate }),
      ...(kind === undefined ? {} : { published: { kind } }),
    }),
  ) // prettier-ignore

function groupsOf(entries: readonly WorkEntry[]): readonly (readonly WorkEntry[])[] {
  const { groups } = sameWorks(entries, { recordOf: (one) => recordOfEntry(one, []) })
  return groups.map((members) => members.flatMap((index) => entries[index] ?? []))
}

/** Groups as texts, so that records that say the same may take each other's place. */
function described(groups: readonly (readonly WorkEntry[])[]): readonly string[] {
  return groups.map((members) => members.map((one) => JSON.stringify(one)).toSorted().join()).toSorted() // prettier-ignore
}

describe('what is one work', () => {
  it('is asked of everybody whom a correction has put together, whatever else there is', () => {
    const [moreau, vogel] = [{ authors: [{ family: 'Moreau' }] }, { authors: [{ family: 'Vogel' }] }]
    const decided = [work('ada', 1, 'Counting Ferns', moreau), work('ada', 2, 'A Census of Leaves', vogel)]
    const like = [work('bob', 1, 'Counting Ferns', moreau), work('bob', 2, 'A Census of Leaves', vogel)]
    const groupsAmong = (entries: readonly WorkEntry[]) =>
      sameWorks(entries, { recordOf: (one) => recordOfEntry(one, []) }, { same: [[0, 1]], different: [] })
        .groups
    expect(groupsAmong([...decided, ...like])).toEqual([[0, 1], [2], [3]])
    expect(groupsAmong([...decided, ...like.slice(0, 1)])).toEqual([[0, 1], [2]])
  })

  it('does not depend on the order in which records are read', () => {
    const shuffled = fc
      .array(entry, { maxLength: 12 })
      .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })))
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        expect(described(groupsOf(other))).toEqual(described(groupsOf(entries)))
      }),
      { numRuns: 400 },
    )
  }) // prettier-ignore

  it('does not change when a record is added that is like none', () => {
    const stranger = work('dan', 9, 'Quiet Harbours under Snow', {
      authors: [{ family: 'Zimmer', given: 'Quentin' }],
      identifiers: { doi: '10.5555/unlike' },
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.nat(12), (entries, at) => {
        const more = entries.toSpliced(at, 0, stranger)
        const others = groupsOf(more).filter((members) => !members.includes(stranger))
        expect(described(others)).toEqual(described(groupsOf(entries)))
      }),
      { numRuns: 400 },
    )
  })

  it('is found in the lists of a large group, each in its own writing', () => {
    const writings = Array.from({ length: 150 }, (_, index) =>
      work(`p${index}`, 1, index % 2 === 0 ? 'Quiet Harbours' : 'QUIET HARBOURS', {
        authors: [
          { family: 'Moss', given: index % 3 === 0 ? 'A.' : 'Ada' },
          { family: 'Li', given: 'Bo' },
        ],
        issued: String(2020 + (index % 2)) as PartialDate,
        published: { kind: index % 2 === 0 ? 'preprint' : 'journal', containerTitle: `Ports ${index % 5}` },
      }),
    )
    expect(groupsOf(writings)).toHaveLength(1)
  })

  it('is every record in every group once', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        expect(described([groupsOf(entries).flat()])).toEqual(described([entries]))
      }),
    )
  })
})

/** How the same title is written by somebody else, commands last, for they have no other case. */
const noises: readonly ((title: string) => string)[] = [
  (title) => title.toUpperCase(),
  (title) => title.toLowerCase(),
  (title) =>
    title.replaceAll(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  (title) => title.replaceAll('-', ' '),
  (title) => title.replaceAll(' ', '  '),
  (title) => title.replaceAll(': ', ' -- '),
  (title) => `${title}.`,
  (title) => title.replaceAll('é', 'e').replaceAll('ü', 'ue'),
  (title) => title.normalize('NFD'),
  (title) => title.replaceAll(/[ÄÖÜäöü]/g, (letter) => `{\\"${letter.normalize('NFD').charAt(0)}}`),
  (title) => title.replaceAll('é', String.raw`{\'e}`),
  (title) => title.replaceAll('β', String.raw`$\beta$`),
  (title) => `{${title}}`,
]

const plain = [
  'Harbours',
  'of',
  'Überlingen',
  'Cafés',
  'under',
  'multi-layer',
  'β-waves',
  'III',
  '2021',
  '北海道',
  'and',
  'Лёд',
]

describe('a record', () => {
  it('is one work with itself however its title is written', () => {
    const title = fc
      .tuple(fc.shuffledSubarray(plain, { minLength: 3 }), fc.integer({ min: 1, max: 2 }))
      .map(([chosen, at]) => `${chosen.slice(0, at).join(' ')}: ${chosen.slice(at).join(' ')}`)
    fc.assert(
      fc.property(title, fc.subarray([...noises], { maxLength: 3 }), (text, chosen) => {
        const noisy = chosen.reduce((sum, noise) => noise(sum), text)
        expect(titlesIn(bib('ada', text, 'Müller, Jörg and Moss, Ada'), bib('bob', noisy, 'J. M{\\"u}ller and A. Moss'))).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  }) // prettier-ignore
})

describe('all pairs in one build', () => {
  it('are as many works as one by one', () => {
    const pairs = allPairs()
    const files = [0, 1].map((at) => pairs.map(({ records }) => records[at as 0 | 1]).join('\n'))
    const sources = files.map((text, at) => ({ path: `profiles/${at === 0 ? 'ada' : 'bob'}.bib`, bytes: encoded(text) }))
    const { catalog } = build({ sources, configuration, asOf: formatInstant(0) })
    expect(catalog.works).toHaveLength(pairs.reduce((sum, { works }) => sum + works, 0))
  })
}) // prettier-ignore

const configuration = { site: { language: 'en' }, people: [] }

function bib(person: string, title: string, authors: string): { path: string; bytes: Uint8Array } {
  return { path: `profiles/${person}.bib`, bytes: encoded(`@article{a, author={${authors}}, title={${title}}, journal={Ports}, year=2021}`) }
} // prettier-ignore

function titlesIn(...sources: Parameters<typeof build>[0]['sources']): readonly string[] {
  return build({ sources, configuration, asOf: formatInstant(0) }).catalog.works.map(({ title }) => title)
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
