import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'

it.each([
  ['LaTeX2HTML', '<IMG WIDTH="15" ALIGN="BOTTOM" SRC="img1.png"\n ALT="$n$">', '$n$'],
  ['WordPress', '<img src="latex.php?latex=n" alt="n^2" class="latex" />', '$n^2$'],
])('reads the formula of an image in a title: %s', (_, image, formula) => {
  const page = `<h1>Ada Moss</h1><h2>Publications</h2><ul><li>A. Moss, B. Alder. Counting the folds of a strip of ${image} ferns. <em>Invented Botany</em>, 341(3):700-712, 2018.</li></ul>`
  const { works } = extractSource({ path: 'ada-moss.html', bytes: new TextEncoder().encode(page) }).extraction
  expect(works.map(({ title }) => title)).toEqual([`Counting the folds of a strip of ${formula} ferns`])
})

it('takes the words of other images for no text', () => {
  const page =
    '<h1>Ada Moss</h1><h2>News</h2><ul><li>May 2024: Moved to Oulu. <img src="a.png" alt="Costs $5 or $6"></li></ul>'
  const { items } = extractSource({ path: 'ada-moss.html', bytes: new TextEncoder().encode(page) }).extraction
  expect(items.map(({ text }) => text)).toEqual(['Moved to Oulu.'])
})
