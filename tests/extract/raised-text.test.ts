import { describe, expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'
import { buildOf } from '../sources.ts'

const head = '# Ada Moss\n\n'

function extracted(text: string, path = 'ada-moss.md') {
  return extractSource({ path, bytes: new TextEncoder().encode(text) }).extraction
}

function titleOf(title: string): string | undefined {
  return extracted(`${head}## Publications\n\n- Ada Moss, Ben Alder. *${title}*. ICML 2025.\n`).works[0]
    ?.title
}

function newsOf(text: string): string | undefined {
  return extracted(`${head}## News\n\n- 2025-03-04: ${text}\n`).items[0]?.text
}

describe('in a title', () => {
  it.each([
    ['a power of ten', 'Weighing Leaves to 10<sup>-9</sup> Grams', 'Weighing Leaves to 10⁻⁹ Grams'],
    ['a minus sign', 'Weighing Leaves to 10<sup>−9</sup> Grams', 'Weighing Leaves to 10⁻⁹ Grams'],
    ['a formula of chemistry', 'How Leaves Drink H<sub>2</sub>O and CO<sub>2</sub>', 'How Leaves Drink H₂O and CO₂'],
    ['a charge', 'How Leaves Count Ca<sup>2+</sup> and K<sup>+</sup>', 'How Leaves Count Ca²⁺ and K⁺'],
    ['a space', 'Growing Leaves in L<sup>p</sup> and R<sup>n</sup>', 'Growing Leaves in Lᵖ and Rⁿ'],
    ['a power of two', 'Sorting 2<sup>n</sup> Leaves in O(n<sup>2</sup>) Time', 'Sorting 2ⁿ Leaves in O(n²) Time'],
    ['a square in a name', 'LEAF<sup>2</sup>: Counting Leaves of Leaves', 'LEAF²: Counting Leaves of Leaves'],
    ['an isotope', 'Dating Leaves by <sup>14</sup>C and <sup>3</sup>He', 'Dating Leaves by ¹⁴C and ³He'],
    ['an index', 'Growing Leaves at x<sub>i</sub> and log<sub>2</sub> n', 'Growing Leaves at xᵢ and log₂ n'],
  ])('%s is in letters of Unicode', (_, title, written) => {
    expect(titleOf(title)).toBe(written)
  }) // prettier-ignore

  it.each([
    ['what Unicode cannot raise', 'A Fast e<sup>−|x|</sup> of Leaves', 'A Fast e−|x| of Leaves'],
    ['an ordinal', 'Leaves of the 20<sup>th</sup> and 21<sup>st</sup> Century', 'Leaves of the 20th and 21st Century'],
    ['a word', 'Growing BERT<sub>tiny</sub> in Leaves of Glass', 'Growing BERTtiny in Leaves of Glass'],
  ])('%s stays as it is', (_, title, written) => {
    expect(titleOf(title)).toBe(written)
  }) // prettier-ignore
})

describe('in the news', () => {
  it('a power is in letters of Unicode, and raised in HTML', () => {
    expect(newsOf('We weigh leaves to 10<sup>-9</sup> grams of CO<sub>2</sub>.')).toBe(
      'We weigh leaves to 10⁻⁹ grams of CO₂.',
    )
    const page = `${head}## News\n\n- 2025-03-04: We weigh leaves to 10<sup>-9</sup> grams.\n`
    const { catalog } = buildOf([{ path: 'profiles/ada-moss.md', bytes: new TextEncoder().encode(page) }])
    expect(catalog.news[0]?.html).toContain('10<sup>-9</sup> grams')
  })

  it.each([
    ['a footnote', 'I joined the Institute of Ferns<sup>1</sup>.', 'I joined the Institute of Ferns1.'],
    ['a footnote that is a link', 'I weigh x<sup>[2](#note)</sup>.', 'I weigh x2.'],
    ['a footnote behind a year', 'I joined the Institute in 2025<sup>1</sup> again.', 'I joined the Institute in 20251 again.'],
    ['marks of authors', 'With Ada Moss<sup>*</sup>, Bo Li<sup>1</sup> and Cleo Birch<sup>1,2</sup>.', 'With Ada Moss*, Bo Li1 and Cleo Birch1,2.'],
    ['an ordinal', 'I speak at the 3<sup>rd</sup> Day of Ferns.', 'I speak at the 3rd Day of Ferns.'],
  ])('%s stays as it is', (_, text, written) => {
    expect(newsOf(text)).toBe(written)
  }) // prettier-ignore
})

it('names beside a title keep no marks', () => {
  const entry =
    '- Ada Moss<sup>*</sup>, Ben Alder<sup>1,2</sup>. *Leaves That Drink H<sub>2</sub>O*. ICML 2025.\n'
  const [work] = extracted(`${head}## Publications\n\n${entry}`).works
  expect(work).toMatchObject({ title: 'Leaves That Drink H₂O', authors: ['Ada Moss', 'Ben Alder'] })
})

it('a talk has them in its title', () => {
  const page = `${head}## Talks\n\n- "Why Leaves Drink H<sub>2</sub>O", Example Labs, June 2025\n`
  const { catalog } = buildOf([{ path: 'profiles/ada-moss.md', bytes: new TextEncoder().encode(page) }])
  expect(catalog.events.map(({ name }) => name)).toEqual(['Why Leaves Drink H₂O'])
})

it('a title with and without them is one work', () => {
  const news = `${head}## News\n\n- 2025-03-04: Our paper "Why Leaves Drink H<sub>2</sub>O at 10<sup>-9</sup> Grams" has been accepted at ICML 2025.\n`
  const bib = '@inproceedings{a, author = {Moss, Ada}, title = {Why Leaves Drink H2O at $10^{-9}$ Grams}, booktitle = {ICML}, year = {2025}}\n'
  const { catalog } = buildOf([
    { path: 'profiles/ada-moss.md', bytes: new TextEncoder().encode(news) },
    { path: 'profiles/ada-moss.bib', bytes: new TextEncoder().encode(bib) },
  ])
  expect(catalog.works).toHaveLength(1)
}) // prettier-ignore

it('a title in a data file has them', () => {
  const text = '- title: Why Leaves Drink H<sub>2</sub>O\n  authors: Ada Moss, Ben Alder\n  year: 2025\n'
  expect(extracted(text, 'publications.yml').works[0]?.title).toBe('Why Leaves Drink H₂O')
})

it('a title that other programs wrote has them', () => {
  const item = { type: 'article-journal', title: 'Why Leaves Drink H<sub>2</sub>O at 10<sup>-9</sup> <i>Grams</i>' }
  const text = JSON.stringify([{ id: 'a', author: [{ family: 'Moss', given: 'Ada' }], ...item }])
  expect(extracted(text, 'works.json').works[0]?.title).toBe('Why Leaves Drink H₂O at 10⁻⁹ Grams')
}) // prettier-ignore

it.each([
  ['behind the last year', 'Ada Moss, Ben Alder. Leaves in the old woods. Journal of Leaves, 2025<sup>1</sup>.'],
  ['behind a bracket', 'Ada Moss, Ben Alder (2025)<sup>1</sup>. Leaves in the old woods. Journal of Leaves.'],
  ['within a bracket', 'Ada Moss, Ben Alder (2025<sup>*</sup>). Leaves in the old woods. Journal of Leaves.'],
  ['between authors and title', 'Ada Moss, Ben Alder. 2025<sup>1,2</sup>. *Leaves in the old woods*. Journal of Leaves.'],
  ['that is a link', 'Ada Moss, Ben Alder. *Leaves in the old woods*. Journal of Leaves 2025<sup>[1](#note)</sup>.'],
])('a footnote %s of a paper makes no other number of it', (_, entry) => {
  const [work] = extracted(`${head}## Publications\n\n- ${entry}\n`).works
  expect(work).toMatchObject({ title: 'Leaves in the old woods', authors: ['Ada Moss', 'Ben Alder'], year: 2025 })
  expect(work?.venue).toBe('Journal of Leaves')
}) // prettier-ignore

it('a footnote in a box that the page calls the year is none of it', () => {
  const box = '<div class="publication"><span class="title">Leaves in the old woods</span> <span class="authors">Ada Moss, Ben Alder</span> <span class="year">2025<sup>1</sup></span></div>'
  const [work] = extracted(`<h1>Ada Moss</h1><h2>Publications</h2>${box}${box.replace('old', 'new')}`, 'ada-moss.html').works
  expect(work).toMatchObject({ title: 'Leaves in the old woods', year: 2025 })
}) // prettier-ignore

it('a power behind a number that is no year stays in a title', () => {
  expect(titleOf('Sorting 2000<sup>n</sup> Leaves and 12<sup>2</sup> Woods')).toContain('12² Woods')
})
