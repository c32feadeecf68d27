import { describe, expect, test } from 'vitest'

import { exporters } from '../../src/export/index.ts'
import { readConfiguration } from '../../src/io/configuration.ts'
import { UsageError } from '../../src/io/failure.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import { faultsOf, summaryOf } from './refused-configuration.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('readConfiguration', () => {
  test('reads every key', async () => {
    const yaml = `\uFEFFsite:
  url: https://people.example/feeds
  title: The group
  language: pt-BR
people:
  - id: ada-moreau
    name: Ada Moreau
    names: [A. Moreau, 莫雷奥]
    orcid: https://orcid.org/0000-0002-1825-0097
    homepage: https://ada.example/
    source: ./profiles/ada/
    kind: al-folio
  - { id: li-ming }
outputs: [rss, deadlines]
`
    expect(await readConfiguration(scratchFolder({ 'offprint.yaml': yaml }), undefined)).toEqual({
      site: { url: 'https://people.example/feeds/', title: 'The group', language: 'pt-BR' },
      people: [
        { id: 'ada-moreau', name: 'Ada Moreau', names: ['A. Moreau', '莫雷奥'], orcid: '0000-0002-1825-0097', homepage: 'https://ada.example/', source: 'profiles/ada', kind: 'al-folio' }, // prettier-ignore
        { id: 'li-ming' },
      ],
      outputs: ['rss', 'deadlines'],
    })
  })

  test.each(['.', './', '..', '../'])('lets %s be the folder of a homepage', async (homepage) => {
    const { people } = await readConfiguration(scratchFolder({ 'offprint.yaml': `people: [{ id: ada, homepage: "${homepage}" }]` }), undefined)
    expect(people).toMatchObject([{ origin: { type: 'path', path: homepage } }])
  }) // prettier-ignore

  test('reads the feeds that it defines', async () => {
    const yaml = `site: { feedLength: 20 }
feeds:
  - name: prizes
    title: Prizes
    kinds: [award, grant]
    people: [ada-moreau]
    words: [prize]
    since: 2024
  - { name: all-of-it }
`
    expect(await readConfiguration(scratchFolder({ 'offprint.yaml': yaml }), undefined)).toMatchObject({
      site: { feedLength: 20 },
      feeds: [
        { name: 'prizes', title: 'Prizes', kinds: ['award', 'grant'], people: ['ada-moreau'], words: ['prize'], since: '2024' }, // prettier-ignore
        { name: 'all-of-it' },
      ],
    })
  })

  const ownNames = exporters
    .flatMap(({ files }) => files.split(', '))
    .flatMap((file) => /^([a-z0-9-]+)(?:\.atom)?\.(?:xml|json)$/.exec(file)?.[1] ?? [])

  test.each([...new Set([...ownNames, 'resume', 'papers', 'talks', 'ledger', 'prizes-archive-1'])])(
    'lets no feed write over %s',
    async (name) => {
      expect(await summaryOf(`feeds: [{ name: ${name} }]\n`)).toEqual([
        `1:17: Cannot use feeds[0].name "${name}": this is the name of another file | Correct the value; the README describes each`,
      ])
    },
  )

  test('reads corrections with their places, names and identifiers in their normal forms', async () => {
    const yaml = `works: { versions: all }
corrections:
  same:
    - [moreau2025glow, "arxiv:2503.01234"]
  different: [[Glow, "Glow, Part II"]]
  set:
    - work: moreau2025glow
      authors: [Ada Moreau, "de la Cruz, Juan", { literal: The Glow Team }]
      date: 2025
      venue: EMNLP 2025
      doi: https://doi.org/10.9999/GLOW
    - { work: a, version: preprint, arxiv: "arXiv:2503.01230v2", volume: 3 }
  hide:
    - I moved.
`
    const source = 'offprint.yaml'
    const { works, corrections } = await readConfiguration(scratchFolder({ [source]: yaml }), undefined)
    expect(works).toEqual({ versions: 'all' })
    expect(corrections).toMatchObject({
      same: [{ works: ['moreau2025glow', 'arxiv:2503.01234'], place: { source, line: 4, column: 7 } }],
      different: [{ works: ['Glow', 'Glow, Part II'], place: { source, line: 5, column: 15 } }],
      set: [
        {
          work: 'moreau2025glow',
          fields: {
            authors: [{ family: 'Moreau', given: 'Ada' }, { family: 'Cruz' }, { literal: 'The Glow Team' }],
            issued: '2025',
            venue: { name: 'EMNLP', year: 2025, series: 'emnlp' },
            identifiers: { doi: '10.9999/glow' },
          },
          place: { source, line: 7, column: 7 },
        },
        { work: 'a', version: 'preprint', fields: { volume: '3', identifiers: { arxiv: '2503.01230' } } },
      ],
      hide: [{ entry: 'I moved.', place: { source, line: 14, column: 7 } }],
    })
  })

  test.each(['', '# nothing yet\n', '{}', 'site: {}\npeople: []\n'])('%j says nothing', async (yaml) => {
    expect(await readConfiguration(scratchFolder({ 'offprint.yaml': yaml }), undefined)).toEqual(
      defaultConfiguration,
    )
  })

  test('need not exist, unless it was named', async () => {
    const folder = scratchFolder({ 'other.yaml': 'site: { title: Other }' })
    expect(await readConfiguration(folder, undefined)).toEqual(defaultConfiguration)
    expect(await readConfiguration(folder, 'other.yaml')).toMatchObject({ site: { title: 'Other' } })
    await expect(readConfiguration(folder, 'gone.yaml')).rejects.toThrow(
      new UsageError('Cannot find the configuration "gone.yaml"'),
    )
  })

  test.each([
    [
      'works: { versions: newest }\n',
      '1:20: Cannot use works.versions "newest": expected one of published, all, preprint | Correct the value; the README describes each',
    ],
    [
      'corrections:\n  same: [[a]]\n',
      '2:10: Cannot use corrections.same[0]: expected a pair such as [moreau2025glow, "arxiv:2503.01234"] | Correct the value; the README describes each',
    ],
    [
      'corrections:\n  set:\n    - { work: a, arxiv: 2503.01230 }\n',
      '3:25: Cannot use corrections.set[0].arxiv: write it in quotes | Correct the value; the README describes each',
    ],
    [
      'corrections:\n  set: [{ work: a }]\n',
      '2:9: Cannot use corrections.set[0]: expected a field to set, such as title or doi | Correct the value; the README describes each',
    ],
    [
      'corrections:\n  set: [{ work: a, date: soon }]\n',
      '2:26: Cannot use corrections.set[0].date "soon": expected a date such as 2025, 2025-07 or 2025-07-07 (EDTF) | Correct the value; the README describes each',
    ],
    [
      'corrections: { sam: [] }\n',
      '1:16: Unknown key "sam" in corrections | Did you mean "same"? The keys here are same, different, set, hide',
    ],
    [
      'site:\n  titel: The group\n',
      '2:3: Unknown key "titel" in site | Did you mean "title"? The keys here are url, title, language, feedLength',
    ],
    [
      'sites: {}\n',
      '1:1: Unknown key "sites" | Did you mean "site"? The keys here are site, people, works, corrections, venues, feeds, outputs, plugins',
    ],
    [
      'people:\n  - id: ada\n    homepge: x\n',
      '3:5: Unknown key "homepge" in people[0] | Did you mean "homepage"? The keys here are id, name, names, orcid, homepage, source, kind',
    ],
    [
      'people:\n  - name: Ada\n',
      '2:5: Missing key "id" in people[0] | Correct the value; the README describes each',
    ],
    ['site:\n  title: 42\n', '2:10: Cannot use site.title: expected text, found 42 | Write it in quotes'],
    [
      'site: null\n',
      '1:7: Cannot use site: expected keys with values, found nothing | Write something there, or remove the key',
    ],
    [
      'people: ada\n',
      '1:9: Cannot use people "ada": expected a list, found "ada" | Correct the value; the README describes each',
    ],
    [
      'site\n',
      '1:1: Cannot use this file "site": expected keys with values, found "site" | Correct the value; the README describes each',
    ],
    [
      'site:\n  url: people.example\n',
      '2:8: Cannot use site.url "people.example": expected an address that begins with https:// or http:// | Correct the value; the README describes each',
    ],
    [
      'site: { url: "javascript:alert(1)" }\n',
      '1:14: Cannot use site.url "javascript:alert(1)": expected an address that begins with https:// or http:// | Correct the value; the README describes each',
    ],
    [
      'site: { url: "https://a.example/?x=1" }\n',
      '1:14: Cannot use site.url "https://a.example/?x=1": expected the address of a folder, without ? and # | Correct the value; the README describes each',
    ],
    [
      'site: { language: e }\n',
      '1:19: Cannot use site.language "e": expected a language tag such as en or pt-BR (BCP 47) | Correct the value; the README describes each',
    ],
    [
      'site: { language: English please }\n',
      '1:19: Cannot use site.language "English please": expected a language tag such as en or pt-BR (BCP 47) | Correct the value; the README describes each',
    ],
    [
      'people: [{ id: ada, homepage: "https://ada:s3cret@ada.example/" }]\n',
      '1:31: Cannot use people[0].homepage "https://**********@ada.example/": everybody would see the name and the password in it | Correct the value; the README describes each',
    ],
    [
      'site: { url: "https://s3cret@group.example/" }\n',
      '1:14: Cannot use site.url "https://******@group.example/": everybody would see the name and the password in it | Correct the value; the README describes each',
    ],
    [
      'people: [{ id: ada, homepage: people.example/~ada }]\n',
      /^1:31: .*; did you mean https:\/\/people\.example\/~ada\? \| /,
    ],
    [
      'people: [{ id: ada, homepage: github.com/ada/site }]\n',
      /^1:31: .*; did you mean github:ada\/site\? \| /,
    ],
    ['people: [{ id: ada, homepage: Github:ada/site }]\n', /^1:31: .*; did you mean github:ada\/site\? \| /],
    [
      'people: [{ id: 2024 }]\n',
      '1:16: Cannot use people[0].id: expected text, found 2024 | Write it in quotes',
    ],
    [
      'people: [{ id: ada, name: true }]\n',
      '1:27: Cannot use people[0].name: expected text, found true | Write it in quotes',
    ],
    ['people: [{ id: ada, orcid: 0012 }]\n', /\| Write it in quotes$/],
    [
      'people:\n',
      '1:8: Cannot use people: expected a list, found nothing | Write something there, or remove the key',
    ],
    [
      'people: [{ id: Ada }]\n',
      '1:16: Cannot use people[0].id "Ada": expected only a to z, 0 to 9 and hyphens | Correct the value; the README describes each',
    ],
    [
      'people:\n  - id: ada\n  - id: bea\n  - id: ada\n',
      '4:9: Cannot use people[2].id: people[0] has this id too | Correct the value; the README describes each',
    ],
    [
      'people: [{ id: con }]\n',
      '1:16: Cannot use people[0].id "con": no system can have a folder of this name | Correct the value; the README describes each',
    ],
    [
      'people: [{ id: ada, kind: html }]\n',
      '1:27: Cannot use people[0].kind: a kind is said of a source; give the source too | Correct the value; the README describes each',
    ],
    [
      'people: [{ id: ada, source: a, kind: al-foilo }]\n',
      /^1:38: Cannot use people\[0\]\.kind "al-foilo": expected one of .* \| Did you mean "al-folio"\?$/,
    ],
    [
      'people: [{ id: ada, orcid: 0000-0002-1825-0098 }]\n',
      '1:28: Cannot use people[0].orcid "0000-0002-1825-0098": a digit of it is wrong: the checksum disagrees | Correct the value; the README describes each',
    ],
    ['people: [{ id: ada, orcid: 0000-0001-2345-678X }]\n', /a digit of it is wrong/],
    [
      'site: { feedLength: 0 }\n',
      '1:21: Cannot use site.feedLength: expected a number from 1 on | Correct the value; the README describes each',
    ],
    ['outputs: [rss, bibtx]\n', /^1:16: Cannot use outputs\[1\] "bibtx": .* \| Did you mean "bibtex"\?$/],
    [
      'outputs: [opml]\n',
      '1:10: Cannot use outputs: opml lists the RSS feeds: name rss too | Correct the value; the README describes each',
    ],
  ])('%j is refused with its place and remedy', async (yaml, fault) => {
    expect(await summaryOf(yaml)).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)])
  })

  test('tells all faults at once, from top to bottom', async () => {
    const faults = await faultsOf('outputs: [x]\nsit: {}\npeople: [{}]\nsite: { url: x, lang: en }\n')
    expect(faults.map(({ place }) => `${place?.line}:${place?.column}`)).toEqual([
      '1:11',
      '2:1',
      '3:10',
      '4:14',
      '4:17',
    ])
  })
})
