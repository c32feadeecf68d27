import { describe, expect, test } from 'vitest'

import { allSeries, editionsOf, seriesOfAnthologyId, seriesOfUrl } from '../../src/venues/index.ts'

describe('the address tells series and year', () => {
  test.each([
    ['https://2025.emnlp.org/', 'emnlp', 2025],
    ['https://2025.emnlp.org/program/main', 'emnlp', 2025],
    ['https://2031.emnlp.org', 'emnlp', 2031],
    ['https://2025.aclweb.org/', 'acl', 2025],
    ['https://recsys.acm.org/recsys25/', 'recsys', 2025],
    ['https://colmweb.org/', 'colm', undefined],
    ['http://www.colmweb.org/cfp.html', 'colm', undefined],
    ['https://seasworkshop.github.io/aaai25/', 'seas', 2025],
    ['https://neurips2024-enlsp.github.io/', 'enlsp', 2024],
    ['https://largeandvideorecsys.github.io/', 'largevideorecsys', undefined],
    ['https://sites.google.com/vectorinstitute.ai/relm2024/schedule?authuser=0', 'relm', 2024],
    ['https://neurips.cc/Conferences/2024', 'neurips', 2024],
    ['https://iclr.cc/virtual/2025/poster/1', 'iclr', 2025],
    ['https://www.usenix.org/conference/nsdi26', 'nsdi', 2026],
    ['https://cvpr.thecvf.com/Conferences/2026', 'cvpr', 2026],
    ['https://roboticsconference.org/', 'rss', undefined],
  ])('%s', (url, series, year) => {
    expect(seriesOfUrl(url)).toEqual({ series, ...(year === undefined ? {} : { year }) })
  })
})

test.each([
  'https://sites.google.com/view/somebody', 'https://somebody.github.io/', 'https://github.com/somebody/emnlp',
  'https://www.aclweb.org/', 'https://www.usenix.org/', 'https://www.usenix.org/conferences', 'https://www.siam.org/',
  'https://conf.researchr.org/', 'https://dl.acm.org/doi/10.1145/1', 'mailto:colm@example.org', 'colmweb.org', '',
  'javascript:alert(1)', 'https://', 'https://example.org/%',
])('%j is no venue', (url) => {
  expect(seriesOfUrl(url)).toBeUndefined()
}) // prettier-ignore

test('the sites of most editions lead back to their series, and none to another one that it is not held with', () => {
  const sites = allSeries().flatMap(({ id }) =>
    editionsOf(id).flatMap(({ url }) => (url === undefined ? [] : [{ id, url }])),
  )
  const found = sites.filter(({ id, url }) => seriesOfUrl(url)?.series === id)
  expect(found.length / sites.length).toBeGreaterThan(0.9)
})

describe('identifiers of the ACL Anthology', () => {
  test.each([
    ['2024.findings-naacl.132', { series: 'naacl', year: 2024, track: 'findings' }],
    ['2025.findings-acl.997', { series: 'acl', year: 2025, track: 'findings' }],
    ['2025.emnlp-main.1022', { series: 'emnlp', year: 2025, track: 'main' }],
    ['2023.acl-short.1', { series: 'acl', year: 2023, track: 'short' }],
    ['2022.tacl-1.1', { series: 'tacl', year: 2022 }],
    ['P19-1001', { series: 'acl', year: 2019 }],
    ['P98-1001', { series: 'acl', year: 1998 }],
  ])('%s', (id, expected) => {
    expect(seriesOfAnthologyId(id)).toEqual(expected)
    expect(seriesOfUrl(`https://aclanthology.org/${id}/`)).toEqual(expected)
    expect(seriesOfUrl(`https://aclanthology.org/${id}.pdf`)).toEqual(expected)
  })

  test.each(['2024.nowhere-1.2', 'W19-1001', 'X', ''])('%j is of no known venue', (id) => {
    expect(seriesOfAnthologyId(id)).toBeUndefined()
  })
})
