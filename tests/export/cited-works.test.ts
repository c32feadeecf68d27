import { describe, expect, test } from 'vitest'
import { biblatex } from '../../src/export/biblatex/index.ts'
import { bibtex } from '../../src/export/bibtex/index.ts'
import { citedWorks } from '../../src/export/cited-works.ts'
import { cslJson } from '../../src/export/csl-json/index.ts'
import type { Exporter } from '../../src/export/exporter.ts'
import { ris } from '../../src/export/ris/index.ts'
import type { Version } from '../../src/model/catalog.ts'
import { versionPolicies, type VersionPolicy } from '../../src/model/version-policy.ts'
import { workOf } from './invented-works.ts'
import { viewWith } from './invented-views.ts'

const none = { identifiers: {}, links: [], origins: {} }
const date = (text: string): NonNullable<Version['issued']> => text as NonNullable<Version['issued']>
const conference: Version = {
  ...none,
  kind: 'conference',
  title: 'Glow: Fast Graph Layouts',
  authors: [{ family: 'Moreau', given: 'Ada' }],
  issued: date('2025'),
  venue: { name: 'EMNLP', year: 2025, series: 'emnlp', kind: 'conference' },
  identifiers: { doi: '10.9999/glow' },
}
const workshop: Version = {
  ...none,
  kind: 'workshop',
  title: 'Glow at First Sight',
  issued: date('2024'),
  venue: { name: 'TINY', year: 2024, kind: 'workshop' },
}
const preprint: Version = {
  ...none,
  kind: 'preprint',
  title: 'Glow',
  issued: date('2025-03'),
  identifiers: { arxiv: '2503.01234' },
}

const versions = [
  { ...conference, key: 'moreau2025glow-emnlp2025' },
  { ...workshop, key: 'moreau2025glow-tiny2024' },
  { ...preprint, key: 'moreau2025glow-preprint' },
]
const glow = workOf(conference, { key: 'moreau2025glow', aliases: ['fast2024'], versions })
const alone = workOf(workshop, { id: 'urn:uuid:2', key: 'li2024owls' })
const viewOf = (works: readonly (typeof glow)[]) => viewWith({ works })

const keysOf = (versions: VersionPolicy, works = [glow, alone]) =>
  [...citedWorks({ ...viewOf(works), versions })].map(({ key }) => key)

const written = (exporter: Exporter, versions: VersionPolicy) =>
  [...exporter.write({ ...viewOf([glow]), versions })].map(({ chunks }) => [...chunks].join(''))[0] ?? ''

describe('the versions in a bibliography', () => {
  test.each([
    ['published', ['moreau2025glow', 'li2024owls']],
    ['preprint', ['moreau2025glow', 'li2024owls']],
    ['all', ['moreau2025glow', 'moreau2025glow-tiny2024', 'moreau2025glow-preprint', 'li2024owls']],
  ] as const)('%s: these keys', (policy, keys) => {
    expect(keysOf(policy)).toEqual(keys)
  })

  test.each([
    ['BibTeX', bibtex, ['@inproceedings{moreau2025glow,', '{10.9999/glow}', '{2503.01234}']],
    ['BibLaTeX', biblatex, ['@inproceedings{moreau2025glow,', 'ids           = {fast2024}', '{2503.01234}']],
    ['CSL-JSON', cslJson, ['"paper-conference"', '"10.9999/glow"', '2503.01234']],
    ['RIS', ris, ['TY  - CONF', 'DO  - 10.9999/glow', 'AN  - arXiv:2503.01234']],
  ] as const)('published, in %s: one record with the number of the preprint', (_, exporter, parts) => {
    for (const part of parts) expect(written(exporter, 'published')).toContain(part)
  })

  test.each([
    ['BibTeX', bibtex, ['@misc{moreau2025glow,', '{2503.01234}'], ['10.9999/glow']],
    ['BibLaTeX', biblatex, ['@online{moreau2025glow,', '{2503.01234}'], ['10.9999/glow']],
    ['CSL-JSON', cslJson, ['"type": "article"', 'arXiv:2503.01234'], ['"DOI"']],
    ['RIS', ris, ['TY  - MANSCPT', 'AN  - arXiv:2503.01234'], ['DO  - ']],
  ] as const)('preprint, in %s: its record under the key of the work', (_, exporter, parts, absent) => {
    const text = written(exporter, 'preprint')
    for (const part of parts) expect(text).toContain(part)
    for (const part of absent) expect(text).not.toContain(part)
  })

  test.each([
    ['BibTeX', bibtex, ['@misc{moreau2025glow-preprint,', 'note          = {Also: TINY 2024; preprint arXiv:2503.01234}']],
    ['BibLaTeX', biblatex, ['@online{moreau2025glow-preprint,', 'related       = {moreau2025glow, moreau2025glow-tiny2024}',
        'options       = {related=false}', 'ids           = {fast2024, moreau2025glow-emnlp2025}']],
    ['CSL-JSON', cslJson, ['"id": "moreau2025glow-preprint"', '"note": "Also: EMNLP 2025; TINY 2024"', '"related"']],
    ['RIS', ris, ['ID  - moreau2025glow-preprint', 'N1  - Also: EMNLP 2025; TINY 2024']],
  ] as const)('all, in %s: each by itself, with the others named', (_, exporter, parts) => {
    for (const part of parts) expect(written(exporter, 'all')).toContain(part)
  }) // prettier-ignore

  test.each(versionPolicies)('%s: the newest are those of the newest generation', (versions) => {
    const newest = new Set([alone.id])
    const view = { ...viewOf([glow, alone]), versions, newest }
    const [all = '', latest = ''] = [...bibtex.write(view)].map(({ chunks }) => [...chunks].join(''))
    expect(all).toContain('moreau2025glow')
    expect(latest).toMatch(/^@\w+\{li2024owls,/)
    expect(latest).not.toContain('moreau')
  })
})

describe('a large bibliography', () => {
  test.each([bibtex, biblatex, cslJson, ris])('is never whole in memory: $name', (exporter) => {
    let read = 0
    const works = {
      *[Symbol.iterator]() {
        for (; read < 3; read++) yield glow
      },
    } as unknown as readonly (typeof glow)[]
    const [file] = exporter.write(viewOf(works))
    const marks = exporter === cslJson ? 1 : 0
    const seen = Array.from(file?.chunks ?? [], () => read).slice(marks, marks + 3)
    expect(seen).toEqual([0, 1, 2])
  })
})
