import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { saveInCache } from '../../src/io/cache-folder.ts'
import { playedNetwork } from '../io/played-network.ts'
import { place, scratchFolder } from '../io/scratch-folder.ts'
import { crossrefAnswer, crossrefWork, dblpRecord, s2Paper } from '../io/services/answers.ts'
import {
  arxivWith,
  fetchIn,
  glow,
  glowByDoi,
  glowPaper,
  itemOf,
  lastLine,
  metadataText,
  page,
  profile,
  warmUp,
  worksIn,
} from './fetching.ts'
import { invoke } from './invoke.ts'

beforeAll(warmUp, 60_000)

describe('what is learnt', () => {
  test('authors and earlier titles from arXiv, each with service, address and day', async () => {
    const folder = profile(page(glow))
    const network = await playedNetwork({
      arxiv: arxivWith(
        { ...glowPaper, version: 1, title: 'Quick Layouts of Graphs with Glow' },
        { ...glowPaper, version: 2, day: '2025-06-01' },
      ),
    })
    expect(await fetchIn(folder, network, '--only', 'arxiv')).toEqual({
      status: 0,
      stdout: '',
      stderr: `arXiv: 0 of 1 identifier
arXiv: 0 of 1 earlier version
Learnt about 1 of 1 work: wrote profiles/metadata.json; review it, then run: offprint build
`,
    })
    const seen = { service: 'arXiv', url: 'https://arxiv.org/abs/2503.01234v2', seen: '2026-01-31' }
    const work = {
      title: 'Glow: Fast Graph Layouts',
      titleHistory: [
        { version: 'arXiv v1', date: '2025-03-02', title: 'Quick Layouts of Graphs with Glow' },
        { version: 'arXiv v2', date: '2025-06-01', title: 'Glow: Fast Graph Layouts' },
      ],
      authors: [{ family: 'Moreau', given: 'Ada' }, { family: 'Ming', given: 'Li' }],
      kind: 'preprint',
      issued: '2025-03-02',
      identifiers: { arxiv: '2503.01234' },
      sources: { 'title': seen, 'titleHistory': seen, 'authors': seen, 'kind': seen, 'issued': seen, 'identifiers.arxiv': seen },
    } // prettier-ignore
    expect(metadataText(folder)).toBe(`${JSON.stringify({ version: 1, works: [work] }, null, 2)}\n`)
    expect(network.received.map(({ path, at }) => [path, at - Date.UTC(2026, 0, 31, 12)])).toEqual([
      ['/api/query?id_list=2503.01234&max_results=1', 0],
      ['/api/query?id_list=2503.01234v1&max_results=1', 3000],
    ])
  })

  test('a build uses it: the authors, and where the article appeared', async () => {
    const folder = profile(page('07/17/2025: Our paper [Glow: Fast Graph Layouts & More](https://doi.org/10.1234/glow.2025.7) is out!')) // prettier-ignore
    const network = await playedNetwork({ crossref: () => crossrefAnswer([crossrefWork]) })
    expect((await fetchIn(folder, network, '--only', 'crossref')).status).toBe(0)
    await invoke(folder, ['build'])
    const bibliography = readFileSync(join(folder, 'out/works.bib'), 'utf8')
    for (const field of ['author = {Moreau, Ada and {The Glow Team}}', 'journal = {Journal of Invented Results}', 'volume = {7}', 'pages = {101--112}', 'doi = {10.1234/glow.2025.7}'])
      expect(bibliography.replace(/ +=/g, ' =')).toContain(field)
  }) // prettier-ignore

  test('an identifier that one service gives leads to the next', async () => {
    const folder = profile(page(glow))
    const paper = { ...s2Paper, externalIds: { ArXiv: '2503.01234', DBLP: 'conf/emnlp/MoreauM25' } }
    const network = await playedNetwork({
      s2: () => JSON.stringify([paper]),
      dblp: () => dblpRecord.replace(' &#38; More', ''),
    })
    expect((await fetchIn(folder, network, '--only', 'dblp,s2')).status).toBe(0)
    const [work] = worksIn(folder)
    expect(work?.identifiers).toEqual({
      doi: '10.18653/v1/2025.emnlp-main.9999',
      arxiv: '2503.01234',
      dblp: 'conf/emnlp/MoreauM25',
      s2: s2Paper.paperId,
    })
    expect(work?.sources['identifiers.doi']).toMatchObject({ service: 'DBLP' })
    expect(work?.venue).toBeUndefined()
  })

  test('DataCite is asked only about what Crossref does not know', async () => {
    const dagstuhl = itemOf('Dim: Slow Graph Layouts', 'https://doi.org/10.4230/lipics.example.2025.1')
    const folder = profile(page(glowByDoi, dagstuhl))
    const work = { ...crossrefWork, title: ['Glow: Fast Graph Layouts'] }
    const network = await playedNetwork({ crossref: () => crossrefAnswer([work]) })
    await fetchIn(folder, network, '--only', 'crossref,datacite')
    expect(network.received.map(({ path }) => path.split('?')[0])).toEqual([
      '/works',
      '/dois/10.4230%2Flipics.example.2025.1',
    ])
  })

  test('a second run asks nothing and leaves the file as it is; --refresh asks again, and says what is known', async () => {
    const folder = profile(page(glow))
    const network = await playedNetwork({
      arxiv: (request) => request.headers['if-none-match'] === '"a"' ? { status: 304 } : { body: arxivWith(glowPaper)(request), headers: { etag: '"a"' } },
    }) // prettier-ignore
    await fetchIn(folder, network, '--only', 'arxiv')
    const text = metadataText(folder)
    const again = await fetchIn(folder, network, '--only', 'arxiv')
    expect(again).toEqual({ status: 0, stdout: '', stderr: 'Learnt about 1 of 1 work: nothing new\n' })
    expect(network.received).toHaveLength(1)
    await fetchIn(folder, network, '--only', 'arxiv', '--refresh')
    expect(network.received.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"a"'])
    expect(metadataText(folder)).toBe(text)
    expect(readdirSync(join(folder, '.offprint'))).toEqual(['.gitignore', 'arxiv.json', 'made-here'])
  })

  test('a damaged cache is as good as none', async () => {
    const folder = profile(page(glow))
    saveInCache(folder, 'arxiv.json', '{"version":1,"answers":{"arxiv:2503.01234":{"record":7}}')
    const network = await playedNetwork({ arxiv: arxivWith(glowPaper) })
    expect((await fetchIn(folder, network, '--only', 'arxiv')).status).toBe(0)
    expect(network.received).toHaveLength(1)
  })

  test('what a person wrote stays, with its source in words; what is missing is added', async () => {
    const folder = profile(page(glow))
    const known = {
      title: 'Glow: Fast Graph Layouts',
      authors: [{ family: 'Moreau Vidal', given: 'Ada' }, { family: 'Ming', given: 'Li' }],
      identifiers: { arxiv: '2503.01234', doi: '10.1234/by.hand' },
      code: 'https://code.example/glow',
      sources: { title: 'the paper', authors: 'the paper', identifiers: 'the paper', code: 'its page' },
    } // prettier-ignore
    const other = { title: 'Another', identifiers: {}, sources: {} }
    const $schema = 'https://example.org/metadata.json'
    place(folder, {
      'profiles/metadata.json': JSON.stringify({ $schema, version: 1, works: [known, other] }),
    })
    const work = {
      ...s2Paper,
      authors: [{ name: 'Ada Moreau' }, { name: 'Li Ming' }],
      journal: null,
      venue: '',
    }
    const network = await playedNetwork({ s2: () => JSON.stringify([work]) })
    await fetchIn(folder, network, '--only', 's2')
    const s2 = { service: 'Semantic Scholar', url: `https://api.semanticscholar.org/graph/v1/paper/${s2Paper.paperId}`, seen: '2026-01-31' } // prettier-ignore
    const { title, authors, identifiers, code, sources } = known
    expect(JSON.parse(metadataText(folder))).toEqual({
      $schema,
      version: 1,
      works: [
        {
          title, authors, code,
          kind: 'preprint',
          issued: '2025-03-02',
          identifiers: { ...identifiers, dblp: 'conf/visconf/MoreauM25', s2: s2Paper.paperId },
          sources: { ...sources, 'kind': s2, 'issued': s2, 'identifiers.dblp': s2, 'identifiers.s2': s2 },
        },
        other,
      ],
    }) // prettier-ignore
  })

  test('a service of less weight does not replace what one of more weight said', async () => {
    const folder = profile(page(glowByDoi))
    const network = await playedNetwork({
      crossref: () => crossrefAnswer([{ ...crossrefWork, title: ['Glow: Fast Graph Layouts'] }]),
      s2: () => JSON.stringify([{ ...s2Paper, title: 'Glow: fast graph layouts' }]),
    })
    await fetchIn(folder, network, '--only', 'crossref')
    await fetchIn(folder, network, '--only', 's2')
    expect(worksIn(folder)[0]).toMatchObject({ title: 'Glow: Fast Graph Layouts', issued: '2025-09' })
  })
})

describe('how it is called', () => {
  test('--dry-run prints the requests, sends none, and writes nothing', async () => {
    const folder = profile(page(glow))
    const network = await playedNetwork({})
    const { status, stdout, stderr } = await fetchIn(folder, network, '--dry-run', '--only', 'arxiv')
    expect({ status, stdout: stdout.replace(network.base, ''), stderr }).toEqual({
      status: 0,
      stdout: '/arxiv/api/query?id_list=2503.01234&max_results=1\n',
      stderr: 'Would ask about 1 work in 1 request; answers can lead to more\n',
    })
    expect(network.received).toEqual([])
    expect(readdirSync(folder)).toEqual(['profiles'])
  })

  test('a key goes to its service and is never shown', async () => {
    const folder = profile(page(glowByDoi))
    const network = await playedNetwork({ openalex: () => ({ status: 403 }), s2: () => ({ status: 500 }) })
    const env = { OPENALEX_API_KEY: 'secret-1', S2_API_KEY: 'secret-2', OFFPRINT_MAILTO: 'ada@example.org' }
    const words = ['fetch', 'works', '--only', 'openalex,s2']
    const { stdout, stderr } = await invoke(folder, words, env, network)
    expect(network.received.find(({ path }) => path.startsWith('/works'))?.path).toContain('api_key=secret-1')
    expect(network.received.find(({ method }) => method === 'POST')?.headers).toMatchObject({
      'x-api-key': 'secret-2',
      'user-agent': expect.stringMatching(/^offprint\/\d+\.\d+\.\d+ \(mailto:ada@example\.org\)$/),
    })
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')) // prettier-ignore
    const written = files.map((name) => readFileSync(join(folder, name), 'utf8'))
    expect([stdout, stderr, ...written].join('')).not.toContain('secret')
  })

  test.each<[readonly string[], string]>([
    [['--only', 'arxiw'], 'Cannot ask "arxiw": no such service; did you mean "arxiv"?'],
    [['--only', 'scholar'], 'Cannot ask "scholar": no such service; choose acl, crossref, datacite, arxiv, s2, openalex, dblp or openreview'],
    [['--max-time', 'soon'], 'Cannot use --max-time "soon": expected a time such as 90s, 10m or 2h'],
    [['--max-time', '0'], 'Cannot use --max-time "0": expected a time such as 90s, 10m or 2h'],
    [['--mailto', 'ada@example.org\r\nX-Evil: 1'], 'as your address: expected one such as ada@example.org'],
    [['profiles', 'others'], 'Cannot write one metadata.json for others and profiles: name one folder'],
  ])('%j is wrong usage', async (words, message) => {
    const folder = scratchFolder({ 'profiles/ada-moreau.md': page(glow), 'others/li-ming.md': page(glow) })
    const { status, stderr } = await fetchIn(folder, await playedNetwork({}), ...words)
    expect({ status, said: stderr.includes(message) }).toEqual({ status: 2, said: true })
  }) // prettier-ignore

  test.each([[['fetch']], [['fetch', 'papers']]])('%j names no command', async (words) => {
    const { status, stderr } = await invoke(scratchFolder(), words)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^offprint: (?:Missing command|Unknown)/)
  })

  test('a page without identifiers asks nothing', async () => {
    const network = await playedNetwork({})
    const outcome = await fetchIn(profile(page('07/17/2025: Our paper "Glow" was accepted to EMNLP 2025!')), network)
    expect(network.received).toEqual([])
    expect(lastLine(outcome)).toMatch(/^Learnt about 0 of \d works?: nothing new$/)
  }) // prettier-ignore
})
