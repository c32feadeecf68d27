import { describe, expect, test } from 'vitest'

import { learnFacts } from '../../src/merge/learn-facts.ts'
import type { WorkFacts } from '../../src/model/metadata.ts'
import type { ServiceFinding, ServiceRecord } from '../../src/model/service-record.ts'
import { parseDate, type PartialDate } from '../../src/model/partial-date.ts'

const ranks = ['Best', 'Good', 'Poor']

const day = (text: string): PartialDate => parseDate(text) ?? expect.fail(`${text} is no date`)

function finding(
  service: string,
  record: Partial<ServiceRecord>,
  earlier: readonly ServiceRecord[] = [],
): ServiceFinding {
  const whole = { url: `https://${service.toLowerCase()}.example/1`, kind: 'journal' as const, identifiers: {} }
  return { service, key: 'doi:10.1/x', record: { ...whole, ...record }, earlier }
} // prettier-ignore

const learn = (known: WorkFacts | undefined, findings: readonly ServiceFinding[], seen = '2026-01-31') =>
  learnFacts(known, findings, day(seen), ranks)

const from = (service: string, seen = '2026-01-31') => ({
  service,
  url: `https://${service.toLowerCase()}.example/1`,
  seen: day(seen),
})

describe('learnFacts', () => {
  test('without an answer all stays as it is', () => {
    const known = { title: 'Glow', identifiers: {}, sources: { title: 'the paper' } }
    expect(learn(undefined, [])).toBeUndefined()
    expect(learn(known, [])).toBe(known)
  })

  test('each fact comes from the first service that has it, with its address', () => {
    const facts = learn(undefined, [
      finding('Best', { title: 'Glow', identifiers: { doi: '10.1/x' } }),
      finding('Good', { title: 'GLOW', pages: '1-2', identifiers: { doi: '10.1/x', s2: 'ab' } }),
    ])
    expect(facts).toEqual({
      title: 'Glow',
      kind: 'journal',
      pages: '1-2',
      identifiers: { doi: '10.1/x', s2: 'ab' },
      sources: {
        title: from('Best'),
        kind: from('Best'),
        pages: from('Good'),
        'identifiers.doi': from('Best'),
        'identifiers.s2': from('Good'),
      },
    })
    expect(Object.keys(facts ?? {})).toEqual(['title', 'kind', 'pages', 'identifiers', 'sources'])
  })

  test('two publications are not mixed: the pages of one never stand beside the journal of the other', () => {
    const facts = learn(undefined, [
      finding('Best', { title: 'Glow', containerTitle: 'Journal A', identifiers: { doi: '10.1/a' } }),
      finding('Good', { title: 'Glow', pages: '1-2', identifiers: { doi: '10.1/b' } }),
    ])
    expect(facts).toMatchObject({ containerTitle: 'Journal A', identifiers: { doi: '10.1/a' } })
    expect(facts).not.toHaveProperty('pages')
  })

  test('the publication speaks before the preprint, whichever service has it', () => {
    const facts = learn(undefined, [
      finding('Best', { title: 'Old Glow', kind: 'preprint', issued: day('2024-01'), identifiers: { arxiv: '2401.00001' } }),
      finding('Good', { title: 'Glow', issued: day('2025'), identifiers: { doi: '10.1/x' } }),
    ]) // prettier-ignore
    expect(facts).toMatchObject({ title: 'Glow', kind: 'journal', issued: '2025' })
    expect(facts?.identifiers).toEqual({ doi: '10.1/x', arxiv: '2401.00001' })
  })

  test('the history has a version for each change of the title, and a preprint the day of its first version', () => {
    const version = (number: number, title: string): ServiceRecord => ({
      url: 'https://best.example/1', kind: 'preprint', identifiers: {}, title, version: number, issued: day(`2025-0${number}-01`),
    }) // prettier-ignore
    const facts = learn(undefined, [
      finding('Best', version(4, 'Glow'), [version(1, 'Shine'), version(2, 'SHINE'), version(3, 'Glow')]),
    ])
    expect(facts?.titleHistory).toEqual([
      { version: 'Best v1', date: '2025-01-01', title: 'Shine' },
      { version: 'Best v3', date: '2025-03-01', title: 'Glow' },
    ])
    expect(facts?.issued).toBe('2025-01-01')
    const same = learn(undefined, [finding('Best', version(2, 'Glow'), [version(1, 'Glow')])])
    expect(same).not.toHaveProperty('titleHistory')
  })

  const known: WorkFacts = {
    title: 'Glow',
    pages: '1-2',
    identifiers: { doi: '10.1/x' },
    sources: {
      title: 'the paper',
      pages: from('Good', '2025-01-01'),
      'identifiers.doi': from('Good', '2025-01-01'),
    },
  }

  test('the same answer later changes nothing, the day neither', () => {
    const again = finding('Good', { title: 'GLOW', kind: 'unknown', pages: '1-2', identifiers: { doi: '10.1/x' } }) // prettier-ignore
    expect(learn(known, [again])).toEqual(known)
  })

  test.each([
    ['the same service', 'Good', '7-9'],
    ['a better one', 'Best', '7-9'],
    ['a poorer one', 'Poor', '1-2'],
  ])('another answer of %s', (_, service, pages) => {
    expect(learn(known, [finding(service, { pages })])?.pages).toBe(pages)
  })

  test('what a person wrote is never replaced, with a source in words or without one', () => {
    const answer = finding('Best', { title: 'Other', pages: '7-9', identifiers: { doi: '10.1/other' } })
    const byHand: WorkFacts = { ...known, sources: { 'title': 'the paper', 'identifiers.doi': 'the paper' } }
    expect(learn(byHand, [answer])).toMatchObject({
      title: 'Glow', pages: '1-2', identifiers: { doi: '10.1/x' },
    })
  }) // prettier-ignore
})

test("arXiv's class of a preprint is learnt beside the publication that another service knows", () => {
  const facts = learn(undefined, [
    finding('Best', { title: 'Glow', identifiers: { doi: '10.1/x' } }),
    finding('Good', { kind: 'preprint', primaryClass: 'cs.LG', identifiers: { arxiv: '2503.01234' } }),
  ])
  expect(facts).toMatchObject({
    kind: 'journal',
    primaryClass: 'cs.LG',
    sources: { primaryClass: from('Good') },
  })
})
