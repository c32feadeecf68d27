import { describe, expect, it } from 'vitest'

import type { Corrections } from '../../src/model/corrections.ts'
import type { WorkFacts } from '../../src/model/metadata.ts'
import { merge } from '../../src/merge/index.ts'
import { asOf, reading, work } from './said.ts'

const link = (href: string, role: 'paper' | 'code') => ({ href, text: role, role })

describe('where each identifier and each link comes from', () => {
  const glow = work('ada', 5, 'GLOW: Fast Graph Layouts', {
    venue: { name: 'ICML', year: 2025, series: 'icml', kind: 'conference' },
    identifiers: { arxiv: '2503.01234' },
    links: [link('https://glow.example/paper.pdf', 'paper')],
  })
  const twin = { ...glow, person: 'ben', place: { ...glow.place, source: 'profiles/ben.md', line: 7 } }
  const facts = (more: Partial<WorkFacts>): WorkFacts => ({
    title: glow.title,
    venue: { series: 'icml', year: 2025 },
    identifiers: { arxiv: '2503.01234', doi: '10.9999/glow', pmid: '123' },
    sources: { 'identifiers.arxiv': 'arXiv', 'identifiers.doi': 'Crossref', 'identifiers.pmid': 'PubMed' },
    ...more,
  })
  const origins = (
    row: Partial<WorkFacts>,
    readings = [reading('ada', [glow])],
    set: Corrections['set'] = [],
  ) => {
    const metadata = { version: 1 as const, works: [facts(row)] }
    const { catalog } = merge({
      readings,
      asOf,
      metadata,
      corrections: { same: [], different: [], hide: [], set },
    })
    return catalog.works[0]?.versions.map((version) => version.origins)
  }
  const onPage = (person: string, line: number) => ({
    rule: 'papers/in-news',
    source: `profiles/${person}.md`,
    line,
  })
  const noted = (source: string) => ({ rule: 'metadata', source })

  it('is what metadata.json says of that identifier, also for the number of the preprint', () => {
    const [published, preprint] = origins({}) ?? []
    expect(published).toMatchObject({ identifiers: noted('Crossref'), 'identifiers.pmid': noted('PubMed') })
    expect(published).not.toHaveProperty('identifiers.doi')
    expect(preprint?.['identifiers']).toEqual(noted('arXiv'))
  })

  it('is one for those of one source', () => {
    const [published] = origins({ sources: { identifiers: 'Crossref' } }) ?? []
    expect(Object.keys(published ?? {}).filter((name) => name.startsWith('identifiers'))).toEqual([
      'identifiers',
    ])
  })

  it('is the line that links there, the source of the code, and that of the identifier which has a page', () => {
    const other = { ...twin, links: [...glow.links, link('https://glow.example/', 'code')] }
    const readings = [reading('ada', [glow]), reading('ben', [other])]
    const code = 'https://code.example/glow'
    const [published] =
      origins({ code, sources: { identifiers: 'Crossref', code: 'its page' } }, readings) ?? []
    expect(published).toMatchObject({
      links: onPage('ada', 5),
      'links.https://glow.example/': onPage('ben', 7),
      [`links.${code}`]: noted('its page'),
      'links.https://doi.org/10.9999/glow': noted('Crossref'),
    })
  })

  it('is offprint.yaml for what that sets, and nothing else', () => {
    const place = { source: 'offprint.yaml', line: 4, column: 5 }
    const set = [{ work: glow.title, fields: { identifiers: { pmid: '456' } }, place }]
    const [published] = origins({}, undefined, set) ?? []
    const corrected = { rule: 'corrections', source: 'offprint.yaml', line: 4 }
    expect(published).toMatchObject({
      identifiers: noted('Crossref'),
      'identifiers.pmid': corrected,
      links: onPage('ada', 5),
      'links.https://doi.org/10.9999/glow': noted('Crossref'),
      'links.https://pubmed.ncbi.nlm.nih.gov/456/': corrected,
    })
    expect(published).not.toHaveProperty(['links.https://pubmed.ncbi.nlm.nih.gov/123/'])
  })
})
