import { describe, expect, it } from 'vitest'
import { versionLines, withVersionKeys } from '../../src/merge/version-keys.ts'
import type { Version } from '../../src/model/catalog.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'

const none = { identifiers: {}, links: [], origins: {} }
const date = (text: string) => text as PartialDate
const conference: Version = {
  ...none,
  kind: 'conference',
  title: 'Glow: Fast Graph Layouts',
  issued: date('2025'),
  venue: { name: 'EMNLP', year: 2025, series: 'emnlp', kind: 'conference' },
}
const workshop: Version = { ...none, kind: 'workshop', title: 'Glow', venue: { name: 'TINY', year: 2024 } }
const preprint: Version = { ...none, kind: 'preprint', title: 'Glow', identifiers: { arxiv: '2503.01234' } }
const biorxiv: Version = { ...none, kind: 'preprint', title: 'Glow', venue: { name: 'bioRxiv' } }
const journal: Version = { ...none, kind: 'journal', title: 'Glow', venue: { name: 'Journal of Layout' } }
/** As two pages place one paper. */
const sameDoi = [journal, { ...journal, venue: { name: 'Acta Layout', year: 2025 } }].map((version) => ({
  ...version,
  identifiers: { doi: '10.9/x' },
}))

/** The keys of the versions that a ledger gives after each build in turn. */
function keysAfter(...builds: readonly (readonly Version[])[]): readonly (readonly (string | undefined)[])[] {
  let lines: ReturnType<typeof versionLines> = []
  return builds.map((versions) => {
    const keyed = withVersionKeys('moreau2025glow', versions, lines)
    lines = versionLines(keyed, lines)
    return keyed.map(({ key }) => key)
  })
}

describe('the key of a version', () => {
  it.each<[string, readonly Version[], readonly (string | undefined)[]]>([
    ['is not needed where there is one', [conference], [undefined]],
    ['says where it appeared', [conference, workshop, preprint],
      ['moreau2025glow-emnlp2025', 'moreau2025glow-tiny2024', 'moreau2025glow-preprint']],
    ['says on which server, when not on arXiv', [preprint, biorxiv],
      ['moreau2025glow-preprint', 'moreau2025glow-biorxiv-preprint']],
    ['says its kind where the year is unknown', [journal, preprint],
      ['moreau2025glow-journaloflayout-journal', 'moreau2025glow-preprint']],
    ['has a number where another has appeared there', [workshop, workshop, workshop],
      ['moreau2025glow-tiny2024', 'moreau2025glow-tiny2024-2', 'moreau2025glow-tiny2024-3']],
  ])('%s', (_why, versions, keys) => {
    expect(keysAfter(versions)).toEqual([keys])
  }) // prettier-ignore

  it.each<[string, readonly Version[], readonly Version[]]>([
    ['its year is learnt', [journal, preprint], [{ ...journal, issued: date('2026-02') }, preprint]],
    ['its DOI and its proper name are learnt', [{ ...journal, identifiers: { doi: '10.9/x' } }, preprint],
      [{ ...journal, identifiers: { doi: '10.9/x' }, venue: { name: 'J. Layout' } }, preprint]],
    ['a better version comes', [conference, preprint], [journal, conference, preprint]],
    ['it is the only one left', [conference, preprint], [preprint]],
    ['another has the same DOI', sameDoi, sameDoi],
    ['it returns after a while', [conference, workshop, preprint], [workshop, preprint]],
  ])('stays when %s', (_why, before, after) => {
    const [first = [], second = [], third = []] = keysAfter(before, after, before)
    expect(third).toEqual(first)
    const kept = second.filter((key) => first.includes(key))
    expect(kept).toHaveLength(Math.min(before.length, after.length))
  }) // prettier-ignore
})
