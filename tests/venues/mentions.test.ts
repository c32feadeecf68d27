import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { allSeries, venuesIn } from '../../src/venues/index.ts'

describe('every series is found by its acronym, its name and its aliases', () => {
  test.each(allSeries().map((one) => [one.id, one] as const))('%s', (id, { acronym, name, aliases }) => {
    const names =
      name === undefined || name.includes('(') ? [acronym, ...aliases] : [acronym, name, ...aliases]
    const found = names.map((one) => {
      const matches = venuesIn(`Our paper was accepted to ${one} 2025.`)
      return { one, matches: matches.length, ...matches[0] }
    })
    expect(
      found.filter(
        ({ matches, series, year, doubtful }) =>
          matches !== 1 || !series?.includes(id) || year !== 2025 || doubtful,
      ),
    ).toEqual([])
  })
})

describe('year and track in the forms that people write', () => {
  test.each([
    ['ICML 2024', 'ICML', 2024, undefined],
    ["ICML'23", 'ICML', 2023, undefined],
    ["SIGGRAPH '24", 'SIGGRAPH', 2024, undefined],
    ['PAM’19', 'PAM', 2019, undefined],
    ['ACL2020', 'ACL', 2020, undefined],
    ['ICCV25', 'ICCV', 2025, undefined],
    ["MM'23", 'MM', 2023, undefined],
    ['ICLR 25', 'ICLR', 2025, undefined],
    ["AAAI 24'", 'AAAI', 2024, undefined],
    ['AAAI-25', 'AAAI', 2025, undefined],
    ['(ICML 2025)', 'ICML', 2025, undefined],
    ['ICML, 2025', 'ICML', 2025, undefined],
    ['WWW2024', 'WWW', 2024, undefined],
    ['3DV 2024', '3DV', 2024, undefined],
    ["FOCS'98", 'FOCS', 1998, undefined],
    ['2023 IEEE Symposium on Security and Privacy', 'IEEE Symposium on Security and Privacy', 2023, undefined],
    ['EMNLP Main 2025', 'EMNLP', 2025, 'main'],
    ['EMNLP 2025 main conference', 'EMNLP', 2025, 'main'],
    ['ACL Findings 2025', 'ACL', 2025, 'findings'],
    ['ACL 2025 (Findings)', 'ACL', 2025, 'findings'],
    ['Findings of ACL 2024', 'ACL', 2024, 'findings'],
    ['Findings of the Association for Computational Linguistics: EMNLP 2023', 'EMNLP', 2023, 'findings'],
    ['NeurIPS 2024 Datasets and Benchmarks Track', 'NeurIPS', 2024, 'datasets'],
    ['ICML 2024 as an oral', 'ICML', 2024, 'oral'],
    ['CVPR 2024 (Highlight)', 'CVPR', 2024, undefined],
    ['SEAS Workshop 2025', 'SEAS', 2025, 'workshop'],
    ['SEAS workshop 2025', 'SEAS', 2025, 'workshop'],
    ['ENLSP-IV workshop 2024', 'ENLSP', 2024, 'workshop'],
    ["CVPRW'23", 'CVPR', 2023, 'workshop'],
    ['IEEE/CVF CVPR 2024', 'IEEE/CVF CVPR', 2024, undefined],
    ['S&P 2024', 'S&P', 2024, undefined],
    ['*SEM 2024', '*SEM', 2024, undefined],
    ['FAT* 2020', 'FAT*', 2020, undefined],
    ['SemEVAL 2024', 'SemEVAL', 2024, undefined],
    ['ICML', 'ICML', undefined, undefined],
    ['ICML: 25 papers', 'ICML', undefined, undefined],
    ['ICML 25 papers', 'ICML', undefined, undefined],
    ['被ICML2024接收', 'ICML', 2024, undefined],
    ['IEEE International Conference on Image Processing (ICIP), 2024', 'ICIP', 2024, undefined],
    ['2023 IEEE Global Communications Conference (GLOBECOM)', 'GLOBECOM', 2023, undefined],
    ['Transactions of the Association for Computational Linguistics', 'Transactions of the Association for Computational Linguistics', undefined, undefined],
  ])('%s', (text, name, year, track) => {
    const found = venuesIn(text)
    expect(found.map((match) => [match.name, match.year, match.track])).toEqual([[name, year, track]])
  }) // prettier-ignore
})

describe('names that stand together', () => {
  test.each([
    ['AAAI SEAS workshop 2025', ['aaai 2025', 'seas 2025']],
    ['NeurIPS ENLSP workshop 2024', ['neurips 2024', 'enlsp 2024']],
    ['ReLM workshop @ AAAI 2024', ['relm 2024', 'aaai 2024']],
    ['SEAS Workshop at AAAI25', ['seas 2025', 'aaai 2025']],
    ['RecSys 2024 VideoRecSys', ['recsys 2024', 'largevideorecsys 2024']],
    ['ICML and NeurIPS 2024', ['icml 2024', 'neurips 2024']],
    ['ICML 2023, NeurIPS 2024', ['icml 2023', 'neurips 2024']],
    ['ICML 2023, NeurIPS', ['icml 2023', 'neurips']],
  ])('%s', (text, expected) => {
    expect(venuesIn(text).map(({ series, year }) => [...series, year].filter((part) => part !== undefined).join(' '))).toEqual(expected)
  }) // prettier-ignore
})

describe('a name that is also a word proves nothing on its own', () => {
  test.each(['I run FAST', 'MSR intern', 'PhD in Machine Learning', 'in Nature Sampling', 'the SC committee'])('%s', (text) => {
    expect(venuesIn(text).filter(({ doubtful }) => doubtful !== true)).toEqual([])
  }) // prettier-ignore

  test.each(['accepted to FAST', 'SC 2024', 'IEEE S&P', 'published in Nature', 'ACM MM', 'appeared in Machine Learning'])('%s', (text) => {
    expect(venuesIn(text).filter(({ doubtful }) => doubtful !== true)).toHaveLength(1)
  }) // prettier-ignore

  test.each(['I run fast', 'chi squared', 'machine learning for healthcare', 'emnlp', 'PICMLS', 'éICML', 'ICMLé', 'date 2024'])('%s is none', (text) => {
    expect(venuesIn(text)).toEqual([])
  }) // prettier-ignore
})

test('a name that two series share keeps both', () => {
  expect(venuesIn('FSE 2024')[0]?.series).toEqual(['fse', 'fse-crypto'])
  expect(venuesIn('PVLDB')[0]?.series[0]).toBe('pvldb')
})

test('the year of a date is not the year of the venue after it', () => {
  expect(venuesIn('in May 2023 ICML 2024')).toMatchObject([{ name: 'ICML', year: 2024 }])
  expect(venuesIn('in May 2023 ICML').map(({ year }) => year)).toEqual([undefined])
  expect(venuesIn('2019-2021 CVPR reviewer').map(({ year }) => year)).toEqual([undefined])
})

test('the span of a match is what belongs to it', () => {
  const text = 'accepted to the 2023 IEEE Symposium on Security and Privacy, and to ACL Findings 2025.'
  expect(venuesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2023 IEEE Symposium on Security and Privacy',
    'ACL Findings 2025',
  ])
})

describe('the two homepages', () => {
  test.each([
    ['profiles/chaoyi-jiang.md', ['aaai 2025', 'acl 2025', 'colm 2025', 'recsys 2024', 'recsys 2025', 'seas 2025']],
    [
      'profiles/lei-gao.md',
      ['aaai 2024', 'aaai 2025', 'acl 2025', 'colm 2025', 'emnlp 2025', 'enlsp 2024', 'naacl 2024', 'neurips 2024', 'relm 2024', 'seas 2025'],
    ],
  ])('%s', (path, expected) => {
    const news = (readFileSync(path, 'utf8').split('# Teaching')[0] ?? '').split('Teaching Assistant')[0] ?? ''
    const text = news.slice(news.indexOf('News')).replace(/\]\([^)]*\)/g, '').replaceAll('[', '')
    const found = venuesIn(text).filter(({ doubtful }) => doubtful !== true)
    expect([...new Set(found.map(({ series, year }) => `${series.join()} ${year}`))].toSorted()).toEqual(expected)
  }) // prettier-ignore
})

describe('hostile text', () => {
  const matches = (count: number, text: string) => venuesIn(text.repeat(count)).length

  test.each([
    'International Conference on ', 'ICML2024 ', 'Findings of the ', 'ICML workshop as a ', 'ICML (', 'IEEE/', '2023 ',
    'a', 'ACL, ', 'accepted ', 'paper in ', '\u0301', 'W', '24', '&',
  ])('%j fifty thousand times ends', (text) => {
    expect(matches(50_000, text)).toBeLessThanOrEqual(50_000)
  }) // prettier-ignore

  test('any text: spans lie inside it, in order, without overlap, and say only years of the text', () => {
    const words = fc.constantFrom('ICML', 'ACM', 'IEEE', '2024', "'24", 'Findings of', '(', ')', 'workshop', 'SC', 'accepted to', '*SEM', 'W', '-', 'é', '接', '\ud800')
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }).map((parts) => parts.join(' ')), (text) => {
        let last = 0
        for (const { start, end, year } of venuesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (year !== undefined) expect(text).toMatch(new RegExp(String(year).slice(2)))
          last = end
        }
      }),
    )
  }) // prettier-ignore
})
