import { describe, expect, test } from 'vitest'

import { build, type BuildInput, formatInstant } from '../src/index.ts'

const bibliography = `@phdthesis{roots, author={Fern, Ada}, title={Roots of Ferns}, year={2020}}
@article{leaves, author={Fern, Ada}, title={漢字 and Leaves}, journal={Journal of Ferns}, year={2021}}
@misc{spores, author={Fern, Ada}, title={Spores at Night}, year={2022}, eprint={2203.00001}, archiveprefix={arXiv}}
@article{spores2, author={Fern, Ada}, title={Spores at Night}, journal={Journal of Ferns}, eprint={2203.00001}, archiveprefix={arXiv}}
`

/** What a build of a bibliography says that its formats cannot. */
function unsaid(input: Partial<BuildInput> = {}): readonly string[] {
  const bytes = new TextEncoder().encode(bibliography)
  const { diagnostics, catalog } = build({
    sources: [{ path: 'profiles/ada-fern.bib', bytes }],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
    ...input,
  })
  expect(catalog.diagnostics).toEqual(diagnostics)
  return diagnostics
    .filter(({ code }) => code === 'record-incomplete' || code === 'letters-beyond-ascii')
    .map(({ code, message, place }) => `${place?.line} ${code}: ${message}`)
}

const thesis =
  '1 record-incomplete: Cannot write "Roots of Ferns" as a complete @phdthesis: no source says its school'
const configured = (more: object): Pick<BuildInput, 'configuration'> => ({
  configuration: { site: { language: 'en' }, people: [], ...more },
})

describe('what a format cannot say of a work', () => {
  test('is told once by a build, at the place of the work', () => {
    expect(unsaid().filter((line) => line.startsWith('1 '))).toEqual([thesis])
  })

  test('is told of no work that is hidden', () => {
    const corrections = { same: [], different: [], set: [], hide: [{ entry: 'Roots of Ferns' }] }
    expect(unsaid(configured({ corrections })).filter((line) => line.startsWith('1 '))).toEqual([])
  })

  test('counts the letters that old programs do not know, where they are asked for', () => {
    const letters = '2 letters-beyond-ascii: Cannot write 漢 字 of "漢字 and Leaves" in ASCII: LaTeX has no command for it'
    expect(unsaid()).not.toContain(letters)
    expect(unsaid({ ascii: true })).toContain(letters)
  }) // prettier-ignore

  test('is of the versions that the bibliographies list', () => {
    const journal =
      '3 record-incomplete: Cannot write "Spores at Night" as a complete @article: no source says its year'
    expect(unsaid()).toEqual([thesis, journal])
    expect(unsaid(configured({ works: { versions: 'preprint' } }))).toEqual([thesis])
  })
})
