import { describe, expect, it } from 'vitest'
import { bibliographyOf, summary, worksIn } from './works-cited.ts'

const head = 'Мохова А. В. Как растут папоротники в тени'

function read(rest: string): readonly string[] {
  return worksIn(`# Ада Мохова\n\n## Публикации\n\n- ${head}${rest}\n`).map(summary)
}

function published(rest: string): string {
  const { type, field } = bibliographyOf(`- ${head}${rest}`, 'Публикации')
  const names = ['title', 'type', 'school', 'booktitle', 'publisher', 'address', 'pages', 'howpublished']
  return [type, ...names.flatMap(field)].join(' | ')
}

const title = 'Как растут папоротники в тени'
const work = (venue: string): readonly string[] => [`${title} | А. В. Мохова | 2019 | ${venue}`]

describe('a Russian journal', () => {
  it.each([
    [' // Вестник МГУ. Сер. 1. Математика. 2019. № 3. С. 3–9.', 'Вестник МГУ. Сер. 1. Математика'],
    [' // Вестник МГУ. Серия 1: Математика. Механика. 2019. № 3. С. 3–9.', 'Вестник МГУ. Серия 1: Математика. Механика'],
    [' // Изв. РАН. Сер. биол. 2019. Т. 83. № 3. С. 3–9.', 'Изв. РАН. Сер. биол'],
    ['. Вестник МГУ. Сер. 1. Математика, 2019, № 3, 3–9.', 'Вестник МГУ. Сер. 1. Математика'],
    [' // Вестник ботаники. 2019. Т. 83. С. 3–9.', 'Вестник ботаники'],
  ])('has its series: %s', (rest, venue) => {
    expect(read(rest)).toEqual(work(venue))
  }) // prettier-ignore

  it('has its number and pages behind its series', () => {
    const { type, field } = bibliographyOf(`- ${head} // Вестник МГУ. Сер. 1. Математика. 2019. Т. 74. № 3. С. 3–9.`, 'Публикации') // prettier-ignore
    expect([type, ...['journal', 'volume', 'number', 'pages'].flatMap(field)]).toEqual([
      '@article',
      'Вестник МГУ. Сер. 1. Математика',
      '74',
      '3',
      '3--9',
    ])
  })
})

describe('a Russian collection', () => {
  const collection = `@incollection | ${title} | Папоротники и мхи | Наука | М. | 3--9`
  it.each([
    [' // В сб.: Папоротники и мхи. М.: Наука, 2019. С. 3–9.', collection],
    ['. В сб.: Папоротники и мхи. М.: Наука, 2019. С. 3–9.', collection],
    ['. В сб. «Папоротники и мхи», М.: Наука, 2019, с. 3–9.', collection],
    ['. В кн.: Папоротники и мхи. М.: Наука, 2019, с. 3–9.', collection],
    [' // В кн.: Папоротники и мхи / под ред. Б. Г. Лесного. М.: Наука, 2019. С. 3–9.', collection],
    [' // Папоротники и мхи: сб. науч. тр. М.: Наука, 2019. С. 3–9.', `@misc | ${title} | Папоротники и мхи, pages 3-9`],
  ])('is what holds the paper: %s', (rest, wanted) => {
    expect(published(rest)).toBe(wanted)
  }) // prettier-ignore

  it('of a meeting is its proceedings, and no book', () => {
    expect(read(' // В сб.: Материалы конференции «Тихий лес». М.: Наука, 2019. С. 3–9.')).toEqual(
      work('Материалы конференции «Тихий лес»'),
    )
  })

  it('is no place of a title that speaks of one', () => {
    expect(read(': в сборнике и в лесу // Вестник ботаники. 2019. С. 3–9.')).toEqual([
      `${title}: в сборнике и в лесу | А. В. Мохова | 2019 | Вестник ботаники`,
    ])
  })
})

it('a Russian book has its publisher', () => {
  expect(published('. СПб.: Лань, 2019. 320 с.')).toBe(`@book | ${title} | Лань | СПб.`)
})

describe('a Russian thesis', () => {
  it.each([
    [': дис. ... канд. физ.-мат. наук. М., 2019.', `@misc | ${title} | дис. ... канд. физ.-мат. наук`],
    ['. Дисс. канд. наук. МГУ, 2019.', `@phdthesis | ${title} | Дисс. канд. наук | МГУ`],
    ['. Дисс. канд. физ.-мат. наук, МГУ, 2019.', `@phdthesis | ${title} | Дисс. канд. физ.-мат. наук | МГУ`],
    [': автореф. дис. … д-ра биол. наук. М., 2019. 42 с.', `@misc | ${title} | автореф. дис. … д-ра биол. наук`],
    ['. Кандидатская диссертация, МГУ, 2019.', `@phdthesis | ${title} | Кандидатская диссертация | МГУ`],
    ['. Докторская диссертация. Лиственный государственный университет, 2019.', `@phdthesis | ${title} | Докторская диссертация | Лиственный государственный университет`],
    ['. Магистерская диссертация. СПбГУ, 2019.', `@mastersthesis | ${title} | Магистерская диссертация | СПбГУ`],
  ])('has its kind and its school: %s', (rest, wanted) => {
    expect(published(rest)).toBe(wanted)
  }) // prettier-ignore
})
