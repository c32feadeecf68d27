import { describe, expect, test } from 'vitest'
import { unknownVenuesIn } from '../../src/venues/index.ts'

const named = (text: string): readonly string[] =>
  unknownVenuesIn(text, [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ name, year }) => (year === undefined ? name : `${name} ${year}`))

const times = [
  'this year', 'last month', 'next week', 'later this year', 'this coming summer', 'next Spring', 'last Friday', 'this past May',
  'This Year', 'Last Month', 'Next Week', 'Later This Year', 'This Weekend', 'on Monday', 'On Monday', 'two weeks ago', 'in two weeks', 'In Two Weeks',
  'dieses Jahr', 'nächste Woche', 'Diese Woche', 'im Herbst', 'cette année', 'la semaine prochaine', 'este año', 'la próxima semana',
  'este ano', 'quest’anno', 'la prossima settimana', 'dit jaar', 'volgende week', 'w tym roku', 'bu yıl', 'today', 'tomorrow', 'yesterday', 'soon',
] // prettier-ignore

describe('when something happens is no part of where', () => {
  test.each(times)('%s', (time) => {
    expect(named(`Our paper was accepted to the Workshop on Wet Leaves ${time}.`)).toEqual([
      'Workshop on Wet Leaves',
    ])
    expect(named(`I attended the Fern Society Conference ${time}!`)).toEqual(['Fern Society Conference'])
    expect(named(`Our paper is published in Fern Ecology ${time}.`)).toEqual(['Fern Ecology'])
    expect(named(`Our paper is accepted to Nature Ferns ${time}, with Cleo.`)).toEqual(['Nature Ferns'])
    expect(named(`Our paper was accepted to SCIR ${time}.`)).toEqual(['SCIR'])
  })
})

describe('names that are made of such words stay whole', () => {
  test.each([
    ['published in Ferns Today', ['Ferns Today']],
    ['I attended the Next Generation Ferns Conference.', ['Next Generation Ferns Conference']],
    ['Our paper was accepted to the Conference on the Last Year of Ferns.', ['Conference on the Last Year of Ferns']],
    ['I spoke at this year’s Workshop on Wet Leaves.', ['Workshop on Wet Leaves']],
    ['I attended the Springfield Sample Week.', ['Springfield Sample Week']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

test.each([
  'Our paper was accepted to the Workshop on Wet Leaves next month in Springfield.',
  'Our paper was accepted to the Workshop on Wet Leaves, which is held next month, in Springfield.',
])('the town behind a meeting is no journal: %s', (text) => {
  expect(named(text)).toEqual(['Workshop on Wet Leaves'])
})

test('a name in the brackets of another moves nothing behind it', () => {
  const text = 'the Springfield Conference on Ferns (SCF Workshop), and published in Fern Ecology.'
  const found = unknownVenuesIn(text, []).find(({ name }) => name === 'Fern Ecology')
  expect(found?.start).toBe(text.indexOf('Fern Ecology'))
})

test('a time is no meeting of its own', () => {
  expect(named('I am at ·······, Next Week!')).toEqual([])
  expect(named('I gave a talk there Next Week 2024.')).toEqual([])
})
