import { describe, expect, test } from 'vitest'
import { unknownVenuesIn } from '../../src/venues/index.ts'

const named = (text: string): readonly string[] =>
  unknownVenuesIn(text, [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ name, year }) => (year === undefined ? name : `${name} ${year}`))

describe('a journal in shortened words is taken whole', () => {
  test.each([
    ['Our paper is published in IEEE Trans. Filic. Contr.', ['IEEE Trans. Filic. Contr.']],
    ['Our paper has been accepted to IEEE Trans. Filic. Contr. We are happy.', ['IEEE Trans. Filic. Contr.']],
    ['New paper in J. Filic. Res.', ['J. Filic. Res.']],
    ['Our paper is published in J. Filic. Res. 12(3), 2025.', ['J. Filic. Res.']],
    ['Our article appeared in Int. J. Fern Stud. Congratulations to Cleo!', ['Int. J. Fern Stud.']],
    ['Our article appeared in Proc. Natl. Filic. Sci. USA!', ['Proc. Natl. Filic. Sci. USA']],
    ['Paper accepted in Ann. Filic. Biol. (2025).', ['Ann. Filic. Biol. 2025']],
    ['published in Mon. Not. R. Filic. Soc. 512, 33.', ['Mon. Not. R. Filic. Soc.']],
    ['New paper published in Adv. Fern Mater., led by Cleo.', ['Adv. Fern Mater.']],
    ['Our article was published in Acta Filic. Sin.', ['Acta Filic. Sin.']],
    ['Our paper was published in J. Am. Fern Soc. by Cleo Reed.', ['J. Am. Fern Soc.']],
    ['Our paper with Dr. Reed was published in U.S. Fern Rev. Thanks.', ['U.S. Fern Rev.']],
    ['Our paper is published in Ann. of Filic. Here is the preprint.', ['Ann. of Filic.']],
    ['Our paper is published in Trans. Filic. Sci. and Eng. A preprint is here.', ['Trans. Filic. Sci. and Eng.']],
    ['published in Filic. Lett. B 12', ['Filic. Lett. B']],
    ['New in Int. J. Fern Stud.: how leaves are counted', ['Int. J. Fern Stud.']],
    ['published in Z. Farnkd.', ['Z. Farnkd.']],
    ['published in C. R. Filic. Sci.', ['C. R. Filic. Sci.']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('the last word keeps its full stop where that shortens it', () => {
  test.each([
    ['published in J. Algebras. It is long.', 'J. Algebras'],
    ['published in Int. J. Fern Ecology. It is long.', 'Int. J. Fern Ecology'],
    ['published in Fern Lett. It is short.', 'Fern Lett.'],
    ['published in Phys. Rev. Fernw., which is short.', 'Phys. Rev. Fernw.'],
  ])('%s', (text, expected) => expect(named(text)).toEqual([expected]))
})

describe('neither the next sentence nor the next journal is a part of it', () => {
  test.each([
    ['published in Phys. Rev. Filic. See here.', ['Phys. Rev. Filic.']],
    ['published in Fern Lett. Springfield was great.', ['Fern Lett.']],
    ['published in Int. J. Fern Stud. Cleo Moss.', ['Int. J. Fern Stud.']],
    ['published in Filic. Lett. Dr. Moss helped.', ['Filic. Lett.']],
    ['published in Filic. Lett. J. Moss helped.', ['Filic. Lett.']],
    ['published in Eur. J. Filic. Jan. 2025', ['Eur. J. Filic.']],
    ['published in J. Filic. Res. Vol. 12', ['J. Filic. Res.']],
    ['published in Am. J. Filic. A preprint is online.', ['Am. J. Filic.']],
    ['published in Filic. Lett. and Phys. Rev. Filic.', ['Filic. Lett.', 'Phys. Rev. Filic.']],
    ['published in J. Filic. Res. Thanks. Enjoy.', ['J. Filic. Res.']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('full stops behind capitals that shorten no journal', () => {
  test.each([
    'I gave a talk in Prof. Moss’s lab.', 'I was accepted to Prof. Dr. A. Moss’ group.', 'I moved to St. Fern. Lovely place.',
    'I was accepted to Univ. Res. Inst. of Fern.', 'I spoke to J. Reed about ferns.', 'We moved to Washington D.C. We like it.',
    'I talked to A. Moss and B. Reed.', 'The paper was written in Feb. Res. went on.',
  ])('%s', (text) => expect(named(text)).toEqual([])) // prettier-ignore
})
