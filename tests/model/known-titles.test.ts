import { expect, it } from 'vitest'
import { knownTitles, titleOfShortForm, titlesNamedIn } from '../../src/model/known-titles.ts'

function named(text: string, ...titles: readonly string[]): readonly string[] {
  return titlesNamedIn(text, knownTitles(titles)).map(({ start, end }) => text.slice(start, end))
}

it('a title is known again without regard to capitals, accents and signs', () => {
  expect(named('On “counting Leaves – in Été”, again', 'Counting leaves in été')).toEqual([
    'counting Leaves – in Été',
  ])
})

it('a title is known again however its emoji is written', () => {
  expect(named('On “⚡️ Counting leaves ⚡️ in woods”, again', '⚡ Counting leaves ⚡ in woods')).toEqual([
    'Counting leaves ⚡️ in woods',
  ])
})

it('of two titles that begin alike the longer counts', () => {
  expect(
    named('Counting leaves in woods II', 'Counting leaves in woods', 'Counting leaves in woods II'),
  ).toEqual(['Counting leaves in woods II'])
})

it('a title of three words is no more than a phrase', () => {
  expect(named('I love counting green leaves', 'Counting green leaves')).toEqual([])
})

it('a long title is known without the means at its end, unless another is called so', () => {
  const long = 'Counting Green Leaves in Very Quiet Autumn Woods with Lamps via Ladders'
  const short = 'Counting Green Leaves in Very Quiet Autumn Woods'
  expect(titleOfShortForm(short, knownTitles([long]))).toBe(long)
  expect(titleOfShortForm(short, knownTitles([long, short]))).toBeUndefined()
  expect(titleOfShortForm('Counting Leaves', knownTitles(['Counting Leaves with Lamps']))).toBeUndefined()
})

it('what stands before the colon names a title, unless two titles share it', () => {
  const titles = ['Counting Quiet Leaves: A Study', 'Woods at Night: Part I', 'Woods at Night: Part II']
  expect(titleOfShortForm('Counting quiet leaves', knownTitles(titles))).toBe(
    'Counting Quiet Leaves: A Study',
  )
  expect(titleOfShortForm('Woods at Night', knownTitles(titles))).toBeUndefined()
})
