import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Metadata, Source } from '../../../src/index.ts'
import type { Work } from '../../../src/model/catalog.ts'
import { root } from '../../architecture/repository.ts'
import { buildOf, sourcesIn, type Built } from '../../sources.ts'

const page = `---
title: Ada Moss
---

# News

- 05/15/2025: Our paper "[Fern: Counting Leaves at Scale](https://arxiv.org/abs/2501.99991)" has been accepted to ICML 2025.
- 09/20/2024: Our paper "[Moss & Soft_Ground for C* Robots](https://arxiv.org/abs/2401.99992)" has been accepted to CoRL 2024.

# Publications

- **Bark: Reading Trees by Their Skin**. Ada Moss, Ludwig van der Berg, and Cyd Hazel. In ECCV 2022. [[code](https://code.example/bark)] [[doi](https://doi.org/10.9999/bark.2023)]
- **A Short History of Ferns**. Ada Moss. Technical report, 2021.

# Talks

- *Leaves of the North*, Example Labs, June 2025 [[slides](https://ada.example/north.pdf)] [[recording](https://videos.example/north)]
- *Mosses and Their Friends*, University of Somewhere, 2024
- *Mosses at Dawn*, University of Elsewhere, 5 March 2025, 8:00–9:00 JST
`

const homepage: Source = { path: 'profiles/ada.md', bytes: new TextEncoder().encode(page) }
const also = ['academicpages']
const first = buildOf([homepage], { also })
const again = readBack(first)

describe('academicpages', () => {
  it('is written only when it is asked for', () => {
    expect(Object.keys(buildOf([homepage]).files).filter((path) => path.includes('academicpages'))).toEqual(
      [],
    )
    expect(written(first).length).toBeGreaterThanOrEqual(4)
  })

  it('has a file for each work and each talk of a person, dated by its name as the generator does', () => {
    const { works, events } = first.catalog
    const talks = events.filter(({ kind }) => kind === 'talk')
    const names = written(first).map(([path]) => path.replace(/^ada\/academicpages\//, ''))
    expect(names.filter((name) => name.startsWith('_publications/'))).toHaveLength(works.length)
    expect(names.filter((name) => name.startsWith('_talks/'))).toHaveLength(talks.length)
    for (const name of names)
      expect(name).toMatch(/^_(?:publications|talks)\/\d{4}-\d\d-\d\d-[a-z0-9-]+\.md$/)
  })

  it('has the fields of the generator, and a note with the id and the date as precise as it is', () => {
    const [, text] = written(first).find(([path]) => path.includes('fern')) ?? ['', '']
    const work = workNamed(first, 'Fern')
    const data = parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '')
    expect(data).toMatchObject({
      title: 'Fern: Counting Leaves at Scale',
      collection: 'publications',
      category: 'conferences',
      permalink: `/publication/2025-01-01-${work.key}`,
      date: '2025-01-01',
      venue: 'ICML 2025',
      offprint: { id: work.id, key: work.key, date: '2025' },
    })
  })

  it('read back gives the same works', () => {
    expect(again.catalog.works.map(worth)).toEqual(first.catalog.works.map(worth))
  })

  it('read back gives the same talks and conferences', () => {
    const said = ({ catalog }: Built) =>
      catalog.events.map(({ id, kind, name, date, begins, ends, venue, url }) => ({ id, kind, name, date, begins, ends, venue, url })) // prettier-ignore
    expect(said(again)).toEqual(said(first))
    expect(said(first)).toContainEqual(expect.objectContaining({ url: 'https://videos.example/north' }))
    expect(said(first)).toContainEqual(expect.objectContaining({ begins: '2025-03-04T23:00:00Z' }))
  })

  it('writing again changes nothing', () => {
    expect(written(again)).toEqual(written(first))
    expect(written(readBack(again))).toEqual(written(first))
  })

  it('the two homepages with what metadata.json knows are the same read back', () => {
    const metadata: Metadata = JSON.parse(readFileSync(join(root, 'profiles/metadata.json'), 'utf8'))
    const before = buildOf(sourcesIn('profiles'), { also, metadata })
    const sites = before.catalog.people.map(({ id }) => siteOf(before, id))
    const { ledger, catalog } = before
    const after = buildOf(sites, { also, metadata, ledger, catalog })
    // Which of the works is the latest only the news say, which these files do not hold.
    const worths = ({ catalog: { works } }: Built) => new Map(works.map((work) => [work.id, worth(work)]))
    expect(worths(after)).toEqual(worths(before))
    expect(new Map(written(after))).toEqual(new Map(written(before)))
  })

  it('what the owner of the site changes there wins over the note', () => {
    const edited = readBack(first, (text) =>
      text
        .replace('title: "Fern: Counting Leaves at Scale"', 'title: "Fern: Counting All Leaves at Scale"')
        .replace('date: 2025-01-01', 'date: 2025-07-14'),
    )
    const work = workNamed(edited, 'Fern')
    expect(work.id).toBe(workNamed(first, 'Fern').id)
    expect(work.versions[0]?.issued).toBe('2025-07-14')
    expect(work.title).toBe('Fern: Counting All Leaves at Scale')
  })
})

function written({ files }: Built): readonly (readonly [string, string])[] {
  return Object.entries(files).filter(([path]) => path.includes('/academicpages/'))
}

/** Builds from the files of a build. */
function readBack(built: Built, edit?: (text: string) => string): Built {
  const { ledger } = built
  return buildOf([siteOf(built, 'ada', edit)], { also, ledger })
}

/** The files of a build as if they were the person's site. */
function siteOf(built: Built, person: string, edit = (text: string): string => text): Source {
  const prefix = `${person}/academicpages/`
  const own = written(built).filter(([path]) => path.startsWith(prefix))
  const texts = new Map(own.map(([path, text]) => [path.slice(prefix.length), edit(text)]))
  const files = {
    list: () => [...texts.keys()],
    read: (path: string) => new TextEncoder().encode(texts.get(path) ?? ''),
  }
  return { path: `profiles/${person}`, files, kind: 'academicpages' }
}

function workNamed({ catalog }: Built, word: string): Work {
  const work = catalog.works.find(({ title }) => title.startsWith(word))
  if (work === undefined) throw new RangeError(`Cannot find ${word} in the catalog`)
  return work
}

/** What a work is, without where that is known from. */
function worth({ id, key, title, versions }: Work): unknown {
  return {
    id,
    key,
    title,
    versions: versions.map(({ origins: _, venue, containerTitle: __, ...version }) => ({
      ...version,
      venue: venue?.series ?? venue?.name,
      links: version.links.map(({ href, role }) => ({ href, role })),
    })),
  }
}
