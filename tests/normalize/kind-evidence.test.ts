import { expect, it } from 'vitest'
import { cuesIn } from '../../src/normalize/cues.ts'
import { clausesOf } from '../../src/normalize/clauses.ts'
import { kindOf } from '../../src/normalize/kind.ts'
import * as languages from '../../src/normalize/languages.ts'

it.each([
  ['an entry under "Awards" is one whatever it says', 'Example Scholars Program (top 5 %)', 'award'],
  ['a paper named under "Awards" is still about the award', 'Paper on tides, Example Society', 'award'],
  ['a grant under "Awards" stays a grant', 'Targeted Investment Grant (with Bob Example)', 'grant'],
  ['funding under "Awards" is an award', 'Obtained funding from the Example Council', 'award'],
] as const)('%s', (_, text, kind) => {
  expect(kindOf(text, { heading: 'award' })).toBe(kind)
})

it('presents a paper at a conference that is known, and a talk elsewhere', () => {
  expect(kindOf('Presented our work on tides in Lima.', { venue: true })).toBe('paper')
  expect(kindOf('Presented our work on tides in Lima.')).toBe('talk')
})

it('takes an item that only names a title for a paper', () => {
  expect(kindOf('with Bob Example', { title: true })).toBe('paper')
  expect(kindOf('with Bob Example')).toBe('other')
})

it.each([
  ['a sentence that says nothing does not count as the first', 'Wonderful! I joined Globex.', 'position'],
  ['what is said first decides', 'I joined Globex as a postdoc. My paper won an award.', 'position'],
  [
    'a clause that begins with "after" only adds',
    'Bob joined Globex after winning the Example Prize.',
    'position',
  ],
  [
    'an insertion between commas only adds',
    'Our study, funded by an NSF grant, has been published.',
    'paper',
  ],
  ['what stands in brackets only adds', 'Bob (Best Paper Award 2020) joined the lab.', 'position'],
  ['brackets interrupt no clause', 'Two papers (an oral and a talk) accepted.', 'paper'],
  ['a title ends no sentence', 'Prof. Example et al. won the prize.', 'award'],
  [
    'the words of a quoted title tell nothing',
    'I gave “How our paper was accepted and won an award” at Globex as a talk.',
    'talk',
  ],
  ['a slip of the pen is read as what was meant', 'I recieved an award of the commitee.', 'award'],
  ['accents do not matter', "J'ai recu le prix de these.", 'award'],
  ['typographic apostrophes do not matter', 'I started my Master’s at Example University.', 'position'],
] as const)('%s', (_, text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

it('finds the longest of the phrases that begin with a word, and none inside it', () => {
  const { words } = clausesOf('The program committee of the workshop')
  expect(cuesIn(words).map(({ concept }) => concept)).toEqual(['committee', 'gathering'])
})

it.each(Object.entries(languages))('lists every phrase of %s once', (_, vocabulary) => {
  const phrases = Object.values(vocabulary).flatMap((listed) => listed.split(', '))
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
})

const owners = new Map(
  Object.values(languages)
    .flatMap((vocabulary) => Object.entries(vocabulary))
    .toReversed()
    .flatMap(([concept, listed]) => listed.split(', ').map((phrase) => [folded(phrase), concept])),
)

function folded(phrase: string): string {
  return clausesOf(phrase)
    .words.map(({ text }) => text)
    .join(' ')
}

it.each(Object.entries(languages))(
  'finds every phrase of %s, as what the first language says',
  (_, vocabulary) => {
    for (const phrase of Object.values(vocabulary).flatMap((listed) => listed.split(', '))) {
      const found = cuesIn(clausesOf(phrase).words).map(({ concept }) => concept)
      expect([phrase, ...found]).toEqual([phrase, owners.get(folded(phrase))])
    }
  },
)

// What took time in proportion to the square would come to the limit that every test has.
it.each(['"', '“', '(', ', where ', 'award. ', 'paper ', '奖', '💡', 'a.b'])(
  'says no more of many %j than of some',
  (piece) => {
    expect(kindOf(piece.repeat(50_000))).toBe(kindOf(piece.repeat(50)))
  },
)
