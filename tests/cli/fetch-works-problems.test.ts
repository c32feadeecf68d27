import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { type Played, type PlayedNetwork, playedNetwork } from '../io/played-network.ts'
import { crossrefAnswer, crossrefWork, openreviewNote, s2Paper } from '../io/services/answers.ts'
import {
  arxivWith,
  fetchIn,
  glow,
  glowByDoi,
  glowPaper,
  itemOf,
  page,
  profile,
  warmUp,
  worksIn,
} from './fetching.ts'

beforeAll(warmUp, 60_000)

describe('what is refused', () => {
  test("a slip in an identifier brings in no stranger's paper, and nobody else is asked about it", async () => {
    const folder = profile(page(glowByDoi))
    const stranger = { ...crossrefWork, title: ['Soil Moisture in Alpine Meadows'], author: [{ given: 'Eva', family: 'Stranger' }] } // prettier-ignore
    const network = await playedNetwork({ crossref: () => crossrefAnswer([stranger]) })
    const { status, stderr } = await fetchIn(folder, network)
    expect(status).toBe(0)
    expect(stderr).toContain(
      'profiles/ada-moreau.md:8:1: warning: Cannot use what Crossref says about doi:10.1234/glow.2025.7 of "Glow: Fast Graph Layouts": it is "Soil Moisture in Alpine Meadows" by Eva Stranger [answer-refused]',
    )
    expect(network.received).toHaveLength(1)
    expect(existsSync(join(folder, 'profiles/metadata.json'))).toBe(false)
  })

  test('a preprint that was renamed is known by the title of an earlier version', async () => {
    const folder = profile(page(glow))
    const network = await playedNetwork({
      arxiv: arxivWith({ ...glowPaper, version: 1 }, { ...glowPaper, version: 2, title: 'Radiant Drawings' }),
    })
    expect((await fetchIn(folder, network, '--only', 'arxiv')).status).toBe(0)
    expect(worksIn(folder)[0]?.titleHistory?.map(({ title }) => title)).toEqual([
      'Glow: Fast Graph Layouts',
      'Radiant Drawings',
    ])
  })

  test('who gives out an identifier and does not know it tells of a slip', async () => {
    const folder = profile(page(glow, glowByDoi.replace('Glow: Fast', 'Dim: Slow')))
    const network = await playedNetwork({ arxiv: arxivWith(), crossref: () => crossrefAnswer([]) })
    const { status, stderr } = await fetchIn(folder, network, '--only', 'arxiv,crossref,datacite')
    expect(status).toBe(0)
    expect(stderr).toContain('Cannot find arxiv:2503.01234 of "Glow: Fast Graph Layouts": arXiv does not know it [identifier-unknown]') // prettier-ignore
    expect(stderr).toContain(
      'Cannot find doi:10.1234/glow.2025.7 of "Dim: Slow Graph Layouts": Crossref and DataCite do not know it',
    )
    const half = await fetchIn(profile(page(glowByDoi)), network, '--only', 'crossref')
    expect(half.stderr).not.toContain('identifier-unknown')
  })
})

describe('what fails', () => {
  test.each<[string, Played, string]>([
    ['a page instead of JSON', { body: '<!doctype html><title>Are you a robot?</title>', headers: { 'content-type': 'text/html' } }, 'it sent a web page instead of JSON, perhaps a check for robots'],
    ['a page that is called JSON', '<html><body>Are you a robot?', 'it sent a web page instead of JSON, perhaps a check for robots'],
    ['JSON that is cut', '[{"paperId":', 'its answer is cut, or of a form that its documentation does not have'],
    ['another form', '{"data":[]}', 'its answer is cut, or of a form that its documentation does not have'],
    ['a refusal', { status: 403 }, 'it answered with status 403; a key of yours can be given in S2_API_KEY'],
    ['being busy for ever', { status: 429 }, 'it asks to go slower (status 429)'],
    ['a redirect into the network here', { status: 302, headers: { location: 'http://192.168.0.1/admin' } }, 'it redirects to http://192.168.0.1, a private address'],
  ])('%s is a failure of one service; the others are asked', async (_, played, reason) => {
    const folder = profile(page(glow))
    const network = await playedNetwork({ s2: () => played, arxiv: arxivWith(glowPaper) })
    const { status, stderr } = await fetchIn(folder, network, '--only', 'arxiv,s2')
    expect(status).toBe(3)
    expect(stderr).toContain(`error: Cannot ask Semantic Scholar: ${reason} [service-failed]`)
    expect(worksIn(folder)).toHaveLength(1)
  }) // prettier-ignore

  test('a batch that is refused for one of its identifiers is asked in halves', async () => {
    const folder = profile(page(glow, itemOf('Dim: Slow Graph Layouts', 'https://arxiv.org/abs/2503.09999')))
    const network = await playedNetwork({
      s2: ({ body }) => {
        const { ids } = JSON.parse(body) as { ids: readonly string[] }
        if (ids.includes('ARXIV:2503.09999')) return { status: 400, body: '{"error":"No valid paper ids given"}' }
        return JSON.stringify(ids.map(() => s2Paper))
      },
    }) // prettier-ignore
    expect((await fetchIn(folder, network, '--only', 's2')).status).toBe(0)
    expect(network.received.map(({ body }) => (JSON.parse(body) as { ids: readonly string[] }).ids.length)).toEqual([2, 1, 1]) // prettier-ignore
    expect(worksIn(folder)).toHaveLength(1)
  })

  const two = page(glow, itemOf('Dim: Slow Graph Layouts', 'https://openreview.net/forum?id=AbCdEfGhIj'))

  test('Ctrl-C keeps what was learnt, and the next run goes on', async () => {
    const folder = profile(two)
    const note = { ...(openreviewNote('Submitted') as object) }
    const network: PlayedNetwork = await playedNetwork({
      arxiv: arxivWith(glowPaper),
      openreview: (_, count) => {
        if (count === 0) setTimeout(() => network.interrupt(), 10)
        return count === 0 ? { body: '{', stalls: true } : JSON.stringify({ notes: [note] }).replace('Glow: Fast', 'Dim: Slow')
      },
    }) // prettier-ignore
    const stopped = await fetchIn(folder, network, '--only', 'arxiv,openreview')
    expect(stopped.status).toBe(3)
    expect(stopped.stderr).toContain(
      'error: Cannot ask about all works: it was interrupted [fetch-stopped]',
    )
    expect(worksIn(folder)).toHaveLength(1)
    expect((await fetchIn(folder, network, '--only', 'arxiv,openreview')).status).toBe(0)
    expect(worksIn(folder).map(({ title }) => title)).toEqual([
      'Dim: Slow Graph Layouts',
      'Glow: Fast Graph Layouts',
    ])
    expect(network.received.filter(({ path }) => path.startsWith('/api/query'))).toHaveLength(1)
  }) // prettier-ignore

  test('the end of the time keeps what was learnt', async () => {
    const folder = profile(page(glow))
    const network = await playedNetwork({ arxiv: arxivWith(glowPaper, { ...glowPaper, version: 2 }) })
    const stopped = await fetchIn(folder, network, '--only', 'arxiv', '--max-time', '2s')
    expect(stopped.status).toBe(3)
    expect(stopped.stderr).toContain('error: Cannot ask about all works: the time is up [fetch-stopped]')
    expect(worksIn(folder)).toHaveLength(1)
  })
})
