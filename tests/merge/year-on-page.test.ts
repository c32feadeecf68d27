import { describe, expect, test } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import type { Metadata } from '../../src/model/metadata.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import type { VenueMention } from '../../src/model/venue.ts'
import { buildOf } from '../sources.ts'
import { asOf, news, reading, work } from './said.ts'

const built = (path: string, ...lines: readonly string[]) =>
  buildOf([{ path, bytes: new TextEncoder().encode(lines.join('\n')) }]).catalog

const listed = (...lines: readonly string[]) =>
  built('profiles/ann-smith.md', '# Ann Smith', '', '## Publications', '', ...lines)

const eventsOf = ({ events }: Pick<Catalog, 'events'>) =>
  events.map(({ name, tentative }) => `${name}${tentative === true ? '?' : ''}`)

describe('a conference is of the year that stands apart from its name', () => {
  test.each([
    ['- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. In CVPR, 2024.', 'CVPR 2024'],
    ['- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. CVPR, 2025.', 'CVPR 2025'],
    ['- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. In CVPR 2023.', 'CVPR 2023'],
    ['- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. Proceedings of the 62nd Annual Meeting of the ACL, Bangkok, 2024.', 'ACL 2024'],
    ['- Ann Smith and Bob Lee. 2024. *Shadow detection in the dark of night*. In CVPR.', 'CVPR 2024'],
    ['- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. In CVPR. [arXiv](https://arxiv.org/abs/2312.01234), 2024.', 'CVPR 2024'],
    ['- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. arXiv:2312.01234, 2023. In CVPR, 2024.', 'CVPR 2024'],
    ['### 2024\n\n- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. CVPR.', 'CVPR 2024'],
  ])('%s', (lines, event) => {
    const catalog = listed(lines)
    expect(eventsOf(catalog)).toEqual([event])
    expect(catalog.diagnostics.filter(({ code }) => code === 'event-dates-unknown')).toEqual([])
  }) // prettier-ignore

  test('in a table of cells', () => {
    const row = (title: string, year: number) =>
      `<tr><td><img src="a.png"></td><td><papertitle>${title}</papertitle><br>Ann Smith, Bob Lee<br><em>CVPR</em>, ${year}<br><a href="a.pdf">paper</a></td></tr>`
    const rows = [
      row('Shadow detection in the dark of night', 2025),
      row('Counting bees in the light of day', 2023),
    ]
    const page = ['<!doctype html><title>Ann Smith</title><h1>Ann Smith</h1><h2>Publications</h2><table>', ...rows, '</table>'] // prettier-ignore
    expect(eventsOf(built('profiles/ann-smith.html', ...page)).toSorted()).toEqual(['CVPR 2023', 'CVPR 2025'])
  })
})

describe('the year of something else is not that of the conference', () => {
  test.each([
    ['of the preprint', '- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. arXiv:2301.01234, 2023. Accepted to CVPR.'],
    ['of a preprint without a number', '- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. arXiv preprint, 2023. To appear in CVPR.'],
    ['of the preprint behind it', '- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. In CVPR. arXiv:2301.01234, 2023.'],
    ['in the number of the preprint', '- Ann Smith, Bob Lee. *Shadow detection in the dark of night*. In CVPR. [arXiv](https://arxiv.org/abs/2301.01234)'],
  ])('%s', (_, line) => {
    const catalog = listed(line)
    expect(eventsOf(catalog)).toEqual([])
    expect(catalog.diagnostics.map(({ code }) => code)).toContain('event-dates-unknown')
  }) // prettier-ignore

  test('of the preprint stays that of an article, which is no date of a meeting', () => {
    const { works } = listed('- Ann Smith, Bob Lee. *Walking in the dark of night*. arXiv:2301.01234, Jan. 2023. Accepted for Ann. Probab.') // prettier-ignore
    expect(works[0]?.versions[0]).toMatchObject({ kind: 'journal', issued: '2023' })
  })

  const venue: VenueMention = { name: 'CVPR', series: 'cvpr', kind: 'conference' }
  const learnt = { title: 'GLOW: Fast Graph Layouts', kind: 'conference', issued: '2025-01' as PartialDate, identifiers: {}, sources: {} } as const // prettier-ignore
  const metadata: Metadata = { version: 1, works: [learnt] }

  test('learnt of the print, before the next edition after the news', () => {
    const entries = [news('ada', 1, '2024-03-02', 'GLOW accepted', { venues: [venue] }), work('ada', 1, learnt.title, { venue })] // prettier-ignore
    expect(eventsOf(merge({ readings: [reading('ada', entries)], metadata, asOf }).catalog)).toEqual(['CVPR 2024?']) // prettier-ignore
  })

  test('learnt of the print, before what the page states', () => {
    const entries = [work('ada', 1, learnt.title, { venue, issued: '2024' as PartialDate })]
    expect(eventsOf(merge({ readings: [reading('ada', entries)], metadata, asOf }).catalog)).toEqual(['CVPR 2024']) // prettier-ignore
  })

  test('learnt of the print, where nobody else knows one', () => {
    const entries = [work('ada', 1, learnt.title, { venue })]
    expect(eventsOf(merge({ readings: [reading('ada', entries)], metadata, asOf }).catalog)).toEqual([])
  })
})
