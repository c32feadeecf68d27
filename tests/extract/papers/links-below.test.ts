import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function worksOf(body: string): readonly string[] {
  const bytes = new TextEncoder().encode(`<h1>Ada Moss</h1><h2>Publications</h2>${body}`)
  const { works } = extractSource({ path: 'ada-moss.html', bytes }).extraction
  return works.map(({ title, ids, links }) => [title, ids['doi'] ?? '-', ...links].join(' | '))
}

const doi = '<a href="https://doi.org/10.1234/fern.1">DOI</a>'

it.each([
  [
    'in a paragraph of the box of an entry (Hugo Blox)',
    `<div class="view-citation"><span>Ada Moss</span>, <span>Ben Alder</span> (2023). <a href="/p/ferns/">Ferns below the ferry</a>. <em>Invented Botany</em>, 19(7).<p><a href="ferns.pdf">PDF</a> ${doi}</p></div>`,
    'Ferns below the ferry | 10.1234/fern.1 | /p/ferns/ | ferns.pdf | https://doi.org/10.1234/fern.1',
  ],
  [
    'in a paragraph below that of an entry',
    `<p>Moss, A., Alder, B. (2023). Ferns below the ferry. <em>Invented Botany</em>, 19.</p><p>[<a href="ferns.pdf">pdf</a>] | ${doi}</p><p><a href="/all">See all publications</a></p>`,
    'Ferns below the ferry | 10.1234/fern.1 | ferns.pdf | https://doi.org/10.1234/fern.1',
  ],
])('reads the links of a paper %s', (_, body, work) => {
  expect(worksOf(body)).toEqual([work])
})
