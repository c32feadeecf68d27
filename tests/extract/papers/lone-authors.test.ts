import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'
import { summary } from './works-cited.ts'

/** Rows of a table under a heading that announces more than papers. */
function worksOf(...rows: readonly string[]): readonly string[] {
  const cells = rows.map((row) => `<tr><td><img src="a.png"></td><td>${row}</td></tr>`)
  const page = `<title>Ada Moss</title><table><tr><td><h2>Research</h2></td></tr></table><table>${cells.join('')}</table>`
  const bytes = new TextEncoder().encode(page)
  return extractSource({ path: 'ada-moss.html', bytes }).extraction.works.map(summary)
}

const copies = '<a href="data/a.pdf">tweet</a> / <a href="https://arxiv.org/abs/2401.01234">arXiv</a>'

it.each([
  [
    'in bold, below a title that the template names',
    `<a href="https://x.example/1"><span class="papertitle">A Power Law of Ferns\n</span></a><br>\n<strong>Ada B. Moss</strong><br>\n<em>arXiv</em>, 2024<br>${copies}<p></p><p>A small change to the law of powers.</p>`,
    'A Power Law of Ferns | Ada B. Moss | 2024 | arXiv',
  ],
  [
    'below a title that is a link, before a prize',
    `<a href="https://arxiv.org/abs/2007.01234"><b>Reeds and the Errors of Small Thresholds</b></a><br><strong>Ada B. Moss</strong><br><em>ECCV</em>, 2020 &nbsp;<font color="red"><strong>(Spotlight)</strong></font><br><a href="https://github.com/x/y">code</a>`,
    'Reeds and the Errors of Small Thresholds | Ada B. Moss | 2020 | ECCV',
  ],
])('reads a paper of one person where others are: %s', (_, row, wanted) => {
  expect(worksOf(row)).toEqual([wanted])
})

it.each([
  [
    'a course',
    '<span class="papertitle">Ferns for Beginners</span><br><strong>Ada Moss</strong><br>Spring 2021',
  ],
  ['a job', '<strong>Research Intern</strong><br>Institute of Ferns<br>2021'],
  ['a prize, with the paper', `<strong>Best Paper Award</strong><br><em>ECCV</em>, 2020<br>${copies}`],
  [
    'a talk without a paper',
    '<strong>On Ferns and Reeds in the Wind</strong><br>Ada Moss<br><em>ECCV</em>, 2020<br><a href="https://videos.example">video</a>',
  ],
])('does not take for one: %s', (_, row) => {
  expect(worksOf(row)).toEqual([])
})
