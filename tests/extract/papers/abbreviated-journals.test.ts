import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'plain words and a series among the abbreviations',
    '- A. Moreau and K. Lin, On ferns and mosses, J. Combin. Theory Ser. B 12 (2019), 3–14',
    'On ferns and mosses | A. Moreau & K. Lin | 2019 | J. Combin. Theory Ser. B',
  ],
  [
    'the proceedings of a society, which are a journal',
    '- A. Moreau and K. Lin, On ferns and lichens, Proc. Amer. Math. Soc. 140 (2012), 1–9',
    'On ferns and lichens | A. Moreau & K. Lin | 2012 | Proc. Amer. Math. Soc.',
  ],
  [
    'the same in full',
    '- A. Moreau, Mosses of the Alps, Proceedings of the American Mathematical Society 140 (2012), 1–9.',
    'Mosses of the Alps | A. Moreau | 2012 | Proceedings of the American Mathematical Society',
  ],
  [
    'a small word, and the number of a series in brackets',
    '- A. Moreau, Sheaves on wet ferns, Ann. of Math. (2) 180 (2014), 1–9.',
    'Sheaves on wet ferns | A. Moreau | 2014 | Ann. of Math.',
  ],
  [
    'an initial and words in German',
    '- A. Moreau and K. Lin, Sheaves on grey ferns, J. Reine Angew. Math. 590 (2006), 1–9.',
    'Sheaves on grey ferns | A. Moreau & K. Lin | 2006 | J. Reine Angew. Math.',
  ],
  [
    'an acronym behind the name',
    '- A. Moreau and K. Lin, Stacks of few ferns, J. Eur. Math. Soc. (JEMS) 19 (2017), 1–9.',
    'Stacks of few ferns | A. Moreau & K. Lin | 2017 | J. Eur. Math. Soc.',
  ],
  [
    'no volume yet',
    '- A. Moreau and K. Lin, Stacks of wild ferns, Bull. Lond. Math. Soc., to appear.',
    'Stacks of wild ferns | A. Moreau & K. Lin | - | Bull. Lond. Math. Soc.',
  ],
  [
    'full stops before and behind',
    '- A. Moreau, K. Lin. Ferns in wet woods. Proc. Amer. Math. Soc., 140 (2012), no. 3, 1–9.',
    'Ferns in wet woods | A. Moreau & K. Lin | 2012 | Proc. Amer. Math. Soc.',
  ],
  [
    'italics that end before the full stop, and those that hold it',
    '- A. Moreau and K. Lin. Ferns in dry woods. *Phys. Rev. Lett.* 12 (2012), 1–9.\n- A. Moreau and K. Lin. Ferns in old woods. *Phys. Rev. Lett*. 12 (2012), 1–9.',
    'Ferns in dry woods | A. Moreau & K. Lin | 2012 | Phys. Rev. Lett.',
    'Ferns in old woods | A. Moreau & K. Lin | 2012 | Phys. Rev. Lett.',
  ],
  [
    'nothing but the year behind it',
    '- A. Moreau, K. Lin. Ferns in low woods. Amer. J. Bot. 2012.',
    'Ferns in low woods | A. Moreau & K. Lin | 2012 | Amer. J. Bot.',
  ],
  [
    'the last word of journals of engineers',
    '- A. Moreau, K. Lin. Ferns in lit woods. *IEEE Trans. Automat. Contr.* 12 (2012), 1–9.\n- A. Moreau, K. Lin. Ferns in far woods. Ann. Filic. Netw. 12 (2012), 1–9.',
    'Ferns in lit woods | A. Moreau & K. Lin | 2012 | IEEE Trans. Automat. Contr.',
    'Ferns in far woods | A. Moreau & K. Lin | 2012 | Ann. Filic. Netw.',
  ],
  [
    'a last word that nobody knows, for a comma goes on behind no sentence',
    '- A. Moreau, K. Lin. Ferns in thin woods. Ann. Filic., 12 (2012), 1–9.',
    'Ferns in thin woods | A. Moreau & K. Lin | 2012 | Ann. Filic.',
  ],
  [
    'a journal in full words',
    '- A. Moreau and K. Lin, Stacks of ten ferns, Physical Review Letters 190, 12345 (2016).',
    'Stacks of ten ferns | A. Moreau & K. Lin | 2016 | Physical Review Letters',
  ],
  [
    'a conference, whose proceedings are no part of its name',
    '- A. Moreau and K. Lin, Stacks of warm ferns. In Proc. Conf. Invented Ferns 2016, pp. 3–9.',
    'Stacks of warm ferns | A. Moreau & K. Lin | 2016 | Conf. Invented Ferns',
  ],
])('reads an abbreviated journal with %s', (_, entry, ...wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual(wanted)
})

it.each([
  ['- A. Moreau, K. Lin. Ferns in grey woods. Ecology Letters. 2012.', 'Ecology Letters'],
  ['- A. Moreau, K. Lin. Ferns in grey woods. J. Algebra. 2012.', 'J. Algebra'],
  ['- A. Moreau, K. Lin. Ferns in grey woods. J. Symb. Logic. 2012;12:1–9.', 'J. Symb. Logic'],
  ['- A. Moreau, K. Lin. Ferns in grey woods. Ann. Algorithms., 12 (2012), 1–9.', 'Ann. Algorithms'],
  ['- A. Moreau, K. Lin. Ferns in grey woods. Fern Math. 2012.', 'Fern Math'],
  ['- A. Moreau, K. Lin. Ferns in grey woods. *J. Fern Sci*, 2012.', 'J. Fern Sci'],
])('leaves the full stop of a sentence, and one that is not there, out of the name: %s', (entry, venue) => {
  expect(worksIn(section(entry))[0]?.venue).toBe(venue)
})

it.each([
  ['- A. Moreau, Ferns for the curious, J. Smith, 2018', 'Ferns for the curious | A. Moreau | 2018 | -'],
  ['- A. Moreau, *Deep roots of firs*, J. Smith, 2018', 'Deep roots of firs | A. Moreau | 2018 | -'],
  [
    '- A. Moreau and J. Smith, Ferns for the curious mind, 2018',
    'Ferns for the curious mind | A. Moreau & J. Smith | 2018 | -',
  ],
  ['- A. Moreau, Deep roots of oak, J. Algebra, 2018', 'Deep roots of oak | A. Moreau | 2018 | J. Algebra'],
])('takes no person for a journal: %s', (entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})
