import { expect, it } from 'vitest'
import { readNames } from '../../src/model/written-names.ts'

it.each([
  [
    'full names, an Oxford comma',
    'Ada Moss, Ben Alder, and Cyd Hazel',
    ['Ada Moss', 'Ben Alder', 'Cyd Hazel'],
  ],
  ['two, without a comma', 'Ada Moss and Ben Alder', ['Ada Moss', 'Ben Alder']],
  ['two family names, as citations have them', 'Moss and Alder', ['Moss', 'Alder']],
  ['French, German', 'Ada Moss et Ben Alder', ['Ada Moss', 'Ben Alder']],
  ['initials first', 'A. Moss, B.-C. Alder & C. Hazel', ['A. Moss', 'B.-C. Alder', 'C. Hazel']],
  ['initials last', 'Moss, A.B., Alder, B. C., & Hazel, D.', ['Moss, A.B.', 'Alder, B. C.', 'Hazel, D.']],
  ['both in one list', 'A. Moss, Alder, B., C. Hazel', ['A. Moss', 'Alder, B.', 'C. Hazel']],
  [
    'family names first, given names in full',
    'Moss, Ada, Alder, Ben, and Hazel, Cyd',
    ['Moss, Ada', 'Alder, Ben', 'Hazel, Cyd'],
  ],
  ['semicolons', 'Moss, Ada; Alder, Ben', ['Moss, Ada', 'Alder, Ben']],
  [
    'marks of contribution',
    'Ada Moss*, Ben Alder†‡, Cyd Hazel✉, Dee Birch#',
    ['Ada Moss', 'Ben Alder', 'Cyd Hazel', 'Dee Birch'],
  ],
  ['marks in TeX', 'Ada Moss$^*$, Ben Alder$^\\dagger$', ['Ada Moss', 'Ben Alder']],
  ['affiliations as digits', 'Ada Moss1,2, Ben Alder3', ['Ada Moss', 'Ben Alder']],
  ['notes in brackets', 'Ada Moss, Ben Alder (equal contribution)', ['Ada Moss', 'Ben Alder']],
  [
    'names in their own letters',
    'Li Wei (李伟), Kim Min-su（김민수）, Vera L. (Вера Л.) and Ada Moss',
    ['Li Wei', 'Kim Min-su', 'Vera L.', 'Ada Moss'],
  ],
  ['a list in other letters only', '李伟, 王芳', ['李伟', '王芳']],
  ['nicknames in brackets stay', 'Ada (Addie) Moss, Ben Alder', ['Ada (Addie) Moss', 'Ben Alder']],
  ['particles', 'Ada van der Moss, María del Mar Alder', ['Ada van der Moss', 'María del Mar Alder']],
  [
    'medicine: a group behind a semicolon',
    'Moss A, Alder BC; Quiet Woods Study Group',
    ['Moss, A', 'Alder, BC', 'Quiet Woods Study Group'],
  ],
  [
    'medicine: for whom they write',
    'Moss A, Alder B, for the Quiet Woods Investigators',
    ['Moss, A', 'Alder, B'],
  ],
  [
    'on behalf of whom they write',
    'Ada Moss, Ben Alder, on behalf of the Quiet Woods Consortium',
    ['Ada Moss', 'Ben Alder'],
  ],
  ['GB/T 7714: families in capitals', 'MOSS A, ALDER B', ['MOSS, A', 'ALDER, B']],
  ['suffixes', 'Ben Alder, Jr., Ada Moss', ['Ben Alder Jr.', 'Ada Moss']],
  [
    'medicine: initials behind, without full stops',
    'Moss A, Alder BC, Hazel C.',
    ['Moss, A', 'Alder, BC', 'Hazel, C'],
  ],
  ['Chicago: only the first family name first', 'Moss, Ada, and Ben Alder', ['Moss, Ada', 'Ben Alder']],
  [
    'Spanish "y", which families have, too',
    'Ana Moss, Ben Alder y Cyd Hazel',
    ['Ana Moss', 'Ben Alder', 'Cyd Hazel'],
  ],
  ['a family with "y"', 'Ana Moss y Alder, Ben Hazel', ['Ana Moss y Alder', 'Ben Hazel']],
  ['a full stop behind a family name of two letters', 'Ada Moss, Cy Li.', ['Ada Moss', 'Cy Li']],
  ['a suffix before it', 'Ada Moss, Ben Alder, Jr., Cy Wu.', ['Ada Moss', 'Ben Alder Jr.', 'Cy Wu']],
  ['a given name of two letters', 'Moss, Ada, Alder, Bo.', ['Moss, Ada', 'Alder, Bo']],
  ['shortened given names', 'Moss Ch., Alder Yu.', ['Moss Ch.', 'Alder Yu.']],
  ['shortened words at the end', 'Ada Moss, Ben St.', ['Ada Moss', 'Ben St.']],
  ['a collaboration', 'ABC Collaboration, A. Moss', ['ABC Collaboration', 'A. Moss']],
  ['its article and number', 'A. Moss and the A2B Collaboration', ['A. Moss', 'the A2B Collaboration']],
  ['families that are words of papers, too', 'W. H. Press, M. Springer', ['W. H. Press', 'M. Springer']],
  ['the same with the family first', 'Press, W. H., Wiley, A.', ['Press, W. H.', 'Wiley, A.']],
  ['the same as medicine has them', 'Moss A, Page L, Best K', ['Moss, A', 'Page, L', 'Best, K']],
  ['the same with given names', 'Ada Moss, Scott E. Page', ['Ada Moss', 'Scott E. Page']],
  ['the same without initials', 'Ada Moss, Kelsey Best', ['Ada Moss', 'Kelsey Best']],
  ['a family that is the word for a link', 'Ada Moss, Cyd Link', ['Ada Moss', 'Cyd Link']],
  ['the same the other way round', 'Page, Scott; Moss, Ada', ['Page, Scott', 'Moss, Ada']],
  ['Korean given names', 'In So Kim, Jung In Lee', ['In So Kim', 'Jung In Lee']],
  ['a Korean family first', 'Kim, In So; Moss, Ada', ['Kim, In So', 'Moss, Ada']],
  ['with a hyphen', 'In-Ho Leaf, Hae-In Moss', ['In-Ho Leaf', 'Hae-In Moss']],
  ['German editors', 'Ada Moss, Ben Alder (Hrsg.)', ['Ada Moss', 'Ben Alder']],
  ['one editor', 'A. Moss, B. Alder (Hg.)', ['A. Moss', 'B. Alder']],
  ['editors', 'Ada Moss, Ben Alder (eds.)', ['Ada Moss', 'Ben Alder']],
  ['an editor', 'Ada Moss (ed.), Ben Alder', ['Ada Moss', 'Ben Alder']],
  ['editors without a full stop', 'Ada Moss, Ben Alder (Eds)', ['Ada Moss', 'Ben Alder']],
  ['one with another', 'A. Moss (with B. Alder)', ['A. Moss', 'B. Alder']],
  ['one with others', 'Ada Moss (joint with Ben Alder and Cy Ng)', ['Ada Moss', 'Ben Alder', 'Cy Ng']],
  ['Cyrillic', 'А. Мосс, Б. Ольхов', ['А. Мосс', 'Б. Ольхов']],
  ['Chinese', '莫艾达, 桤本，榛茜', ['莫艾达', '桤本', '榛茜']],
] as const)('reads %s', (_, text, names) => {
  expect(readNames(text)).toEqual({ names, truncated: false })
})

it.each([
  'Cy Li', 'Cy Wu', 'Cy Xu', 'Cy Ma', 'Cy He', 'Cy Ho', 'Cy Jo', 'Cy Ng', 'Cy Oh', 'A. Li', 'Nguyễn Văn An', 'Minh Đỗ',
])('takes no full stop for a part of %s', (name) => {
  expect(readNames(`Ada Moss, ${name}.`)?.names).toEqual(['Ada Moss', name])
  expect(readNames(`${name}.`)?.names).toEqual([name])
}) // prettier-ignore

it.each(['Moss A.', 'Li Y.', 'Ada Moss Jr.'])('takes the full stop for a part of %s', (name) => {
  expect(readNames(name)?.names).toEqual([name])
})

it.each([
  'Ada Moss, Ben Alder, et al.',
  'Ada Moss, Ben Alder and others',
  'Ada Moss, ... Ben Alder',
  'Ada Moss, Ben Alder, and 3 others',
  'Ada Moss, Ben Alder, and three others.',
  'Ada Moss, Ben Alder and 12 other authors',
  'Ada Moss, Ben Alder & 2 more co-authors',
  'Ada Moss, Ben Alder, +104 more',
])('says that the list is cut: %s', (text) => {
  expect(readNames(text)).toEqual({ names: ['Ada Moss', 'Ben Alder'], truncated: true })
})

it.each([
  ['MLA: of many the first, whose family stands first', 'Moss, Ada, et al.', ['Moss, Ada']],
  ['Chicago: only the first stands so', 'Moss, Ada, Ben Alder, et al.', ['Moss, Ada', 'Ben Alder']],
  ['medicine', 'Moss A, et al.', ['Moss, A']],
])('reads the first of a list that is cut: %s', (_, text, names) => {
  expect(readNames(text)).toEqual({ names, truncated: true })
})

it.each([
  'Colette, Curnonsky, and the workshop of leaves',
  'Alder E4, Leaf Network Dysfunction, and Hazel’s Disease',
  'IEEE Conference on Leaves',
  'Ada Moss, Ben Alder, and two more papers',
  'Ada Moss, for the A2B Collaboration',
  'University of Nowhere',
  'Ada Moss, Ben Alder, MIT Press',
  'Ada Moss, Home Page',
  'Ada Moss, Zoom Link',
  'Ada Moss, Paper Link',
  'Best Poster, Best Demo',
  'Springer, N.Y.',
  'John Wiley & Sons',
  'J. Wiley & Sons',
  'Springer AG, Ada Moss',
  'In Nature, Ada Moss',
  'In Hong Kong, In San Diego',
  'CVPR 2020',
  'Paper | Code | Video',
  '',
])('is no list of people: %s', (text) => {
  expect(readNames(text)).toBeUndefined()
})
