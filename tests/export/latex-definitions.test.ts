import { expect, test } from 'vitest'
import { biblatex } from '../../src/export/biblatex/index.ts'
import { bibtex } from '../../src/export/bibtex/index.ts'
import { withDefinitions } from '../../src/export/latex-definitions.ts'
import { buildOf } from '../sources.ts'
import { workOf, written } from './invented-works.ts'

const mathbb = String.raw`@preamble{"\providecommand{\mathbb}[1]{\mathbf{#1}}"}`

test('a command of a package is provided once, before the first entry that uses it', () => {
  const entries = ['@misc{a, title = {Leaves}}\n', '@misc{b, title = {$\\mathbb{R}$}}\n', '@misc{c, title = {$\\mathbb{Z}$}}\n']
  expect([...withDefinitions(entries)]).toEqual([entries[0], `${mathbb}\n\n`, ...entries.slice(1)])
}) // prettier-ignore

test.each([bibtex, biblatex])(
  '$title provides what the formulas of its titles use, and nothing else',
  (exporter) => {
    const title = (text: string) => workOf({}, { key: 'work', title: text })
    expect(written(exporter, [title('Leaves in ℝ³')])).toContain(`${mathbb}\n\n@`)
    expect(written(exporter, [title('Leaves in $\\mathbb{R}^{3}$')])).toContain(`${mathbb}\n\n@`)
    expect(written(exporter, [title('Leaves ≥ √n'), title('\\mathbb{R} of \\text{x}')])).not.toContain(
      '@preamble',
    )
  },
)

test('a bibliography with signs is read as it was written', () => {
  const title = 'Weighing H₂O to 10⁻⁹ Grams in ℝ³: √n ≥ α → ∞'
  const page = `# Ada Moss\n\n## Publications\n\n- Ada Moss, Bảo Nguyễn. *${title}*. ICML 2025.\n`
  const { files } = buildOf([{ path: 'profiles/ada-moss.md', bytes: new TextEncoder().encode(page) }])
  for (const path of ['works.bib', 'works.biblatex.bib']) {
    const text = files[path] ?? ''
    const again = buildOf([{ path: 'profiles/ada-moss.bib', bytes: new TextEncoder().encode(text) }])
    expect(again.catalog.works).toMatchObject([
      { title, versions: [{ authors: [{ family: 'Moss', given: 'Ada' }, { family: 'Nguyễn', given: 'Bảo' }] }] },
    ])
  }
}) // prettier-ignore
