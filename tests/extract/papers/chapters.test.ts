import { expect, it } from 'vitest'
import { bibliographyOf } from './works-cited.ts'

/** What an entry comes to in the bibliography: type, title, book or journal, editors, publisher, town, number, pages, edition. */
function published(entry: string, heading = 'Publications'): string {
  const { type, field } = bibliographyOf(entry, heading)
  const names = [
    'title',
    'booktitle',
    'journal',
    'editor',
    'publisher',
    'address',
    'chapter',
    'pages',
    'edition',
  ]
  return [type, ...names.flatMap(field)].join(' | ')
}

it.each([
  [
    'a handbook, without editors',
    '- A. Moss and B. Reed. Counting the ferns. In: Handbook of Ferns, Springer, 2018, pp. 3-14.',
    '@incollection | Counting the ferns | Handbook of Ferns | Springer | 3--14',
  ],
  [
    'editors in brackets',
    '- A. Moss and B. Reed. Counting the ferns. In C. Lin (ed.), Ferns and Mosses, Springer, 2018.',
    '@incollection | Counting the ferns | Ferns and Mosses | Lin, C. | Springer',
  ],
  [
    'a small "in" behind a full stop',
    '- A. Moss and B. Reed. Counting the ferns. in C. Lin (ed.), Ferns and Mosses, Springer, 2018.',
    '@incollection | Counting the ferns | Ferns and Mosses | Lin, C. | Springer',
  ],
  [
    'commas alone',
    '- A. Moss and B. Reed, Counting the ferns, in C. Lin (ed.), Ferns and Mosses, Springer, 2018, pp. 3–14.',
    '@incollection | Counting the ferns | Ferns and Mosses | Lin, C. | Springer | 3--14',
  ],
  [
    'a book in italics',
    '- A. Moss and B. Reed, Counting the ferns, in: C. Lin and D. Elm (eds.), *Ferns, Mosses and Trees*, pp. 3–14. Springer, New York, 2018',
    '@incollection | Counting the ferns | Ferns, Mosses and Trees | Lin, C. and Elm, D. | Springer | New York | 3--14',
  ],
  [
    'the style of the APA',
    '- Moss, A., & Reed, B. (2018). Reading the oaks. In K. Lin & D. Elm (Eds.), *Oaks of the north* (2nd ed., pp. 3–9). Oxford University Press.',
    '@incollection | Reading the oaks | Oaks of the north | Lin, K. and Elm, D. | Oxford University Press | 3--9 | Second',
  ],
  [
    'the style of Chicago',
    '- Moss, Ada. “Reading the oaks.” In *Oaks of the North*, edited by Karl Lin and Dora Elm, 3–9. Oxford: Oxford University Press, 2018.',
    '@incollection | Reading the oaks | Oaks of the North | Lin, Karl and Elm, Dora | Oxford University Press | Oxford | 3--9',
  ],
  [
    'the words "editor" and "pages"',
    '- A. Moss. Reading the oaks. In K. Lin, editor, Oaks of the North, pages 3–9. Springer, 2018.',
    '@incollection | Reading the oaks | Oaks of the North | Lin, K. | Springer | 3--9',
  ],
  [
    'a list in German',
    '- Moss, Ada: Farne zählen im Norden. In: Lin, Karl (Hg.): Farne im Norden. Berlin: Laubverlag 2018, S. 3–9.',
    '@incollection | Farne zählen im Norden | Farne im Norden | Lin, Karl | Laubverlag | Berlin | 3--9',
  ],
  [
    'a book in small letters, which no journal is written in',
    '- A. Moss, Reading elms and oaks, in Elms of the old world, pp. 3–9, Springer, 2018',
    '@incollection | Reading elms and oaks | Elms of the old world | Springer | 3--9',
  ],
  [
    'the title first',
    '- **Counting the ferns**, A. Moss and B. Reed, in: *Handbook of Ferns*, C. Lin (ed.), Springer, 2018.',
    '@incollection | Counting the ferns | Handbook of Ferns | Lin, C. | Springer',
  ],
])('makes a chapter of %s', (_, entry, wanted) => {
  expect(published(entry)).toBe(wanted)
})

it.each([
  ['a handbook', 'In: Handbook of Ferns, Elsevier, 2018, pp. 3–14.', 'Handbook of Ferns | Elsevier | 3--14'],
  [
    'an encyclopedia',
    'In *Encyclopedia of Ferns*. Wiley-IEEE Press, 2018.',
    'Encyclopedia of Ferns | Wiley-IEEE Press',
  ],
  [
    'a handbook, its pages before the year',
    'In: Handbook of Ferns, Academic Press (Elsevier), pp. 3–14, 2018.',
    'Handbook of Ferns | Academic Press (Elsevier) | 3--14',
  ],
  [
    'editors before the book',
    'In C. Lin and D. Elm (eds.), Ferns and Mosses, pp. 3–14. ACM, 2018.',
    'Ferns and Mosses | Lin, C. and Elm, D. | ACM | 3--14',
  ],
  [
    'editors without a comma behind them',
    'In: Lin C., Elm D. (eds) Ferns and Mosses. Elsevier, Amsterdam, pp 3–14, 2018.',
    'Ferns and Mosses | Lin, C. and Elm, D. | Elsevier | Amsterdam | 3--14',
  ],
  [
    'editors behind the book, as the IEEE has it',
    'in Ferns and Mosses, 2nd ed., C. Lin and D. Elm, Eds. Hoboken, NJ, USA: Wiley-IEEE Press, 2018, ch. 3, pp. 3–14.',
    'Ferns and Mosses | Lin, C. and Elm, D. | Wiley-IEEE Press | Hoboken, NJ, USA | 3 | 3--14 | Second',
  ],
  [
    'one editor behind the book',
    'in Ferns, Mosses and Trees, C. van der Lin, Ed. Elsevier, 2018, pp. 3–14.',
    'Ferns, Mosses and Trees | van der Lin, C. | Elsevier | 3--14',
  ],
  [
    'whole names behind a book in italics',
    'in *Ferns, Mosses and Trees*, Carla Lin and Dora Elm (eds.), Elsevier, 2018.',
    'Ferns, Mosses and Trees | Lin, Carla and Elm, Dora | Elsevier',
  ],
  [
    'the style of Vancouver',
    'In: Lin C, Elm D, editors. Ferns and Mosses. Amsterdam: Elsevier; 2018. p. 3–14.',
    'Ferns and Mosses | Lin, C and Elm, D | Elsevier | Amsterdam | 3--14',
  ],
  [
    'one editor in the style of Vancouver',
    'In: Lin C, editor. Ferns and Mosses. Amsterdam: Elsevier; 2018. p. 3–14.',
    'Ferns and Mosses | Lin, C | Elsevier | Amsterdam | 3--14',
  ],
  [
    'the style of the APA, with an address',
    'In C. Lin & D. Elm (Eds.), *Ferns and mosses* (pp. 3–14). IGI Global. https://doi.org/10.9999/ferns.2018.3',
    'Ferns and mosses | Lin, C. and Elm, D. | IGI Global | 3--14',
  ],
  [
    'the word "chapter"',
    'In: Ferns and Mosses, chapter 3, pp. 3–14. Elsevier, 2018.',
    'Ferns and Mosses | Elsevier | 3 | 3--14',
  ],
  [
    'its number behind the year',
    'In: Ferns and Mosses, Elsevier, 2018, Ch. 3.',
    'Ferns and Mosses | Elsevier | 3',
  ],
  [
    'the word before "in"',
    'Book chapter in Ferns and Mosses, Elsevier, 2018.',
    'Ferns and Mosses | Elsevier',
  ],
  ['the number before "in"', 'Chapter 3 in Ferns and Mosses, MDPI, 2018.', 'Ferns and Mosses | MDPI | 3'],
  [
    'the word in brackets',
    '(book chapter), in Ferns and Mosses, IOS Press, 2018.',
    'Ferns and Mosses | IOS Press',
  ],
  [
    'the word at the end',
    'Ferns and Mosses, IntechOpen, 2018, pp. 3–14. [Book chapter]',
    'Ferns and Mosses | IntechOpen | 3--14',
  ],
])('makes a chapter of %s, although its publisher prints papers too', (_, book, wanted) => {
  expect(published(`- A. Moss and B. Reed (2018). Counting the ferns. ${book}`)).toBe(
    `@incollection | Counting the ferns | ${wanted}`,
  )
})

it('makes chapters of what stands in a book under a heading for chapters', () => {
  const entry = '- A. Moss. Counting the ferns. *Ferns and Mosses*, Springer, 2018, pp. 3–9.'
  const chapter = '@incollection | Counting the ferns | Ferns and Mosses | Springer | 3--9'
  expect(published(entry, 'Book chapters')).toBe(chapter)
  expect(published(entry, 'Chapters in books')).toBe(chapter)
  expect(published(entry, 'Journal articles and book chapters')).not.toMatch(/^@incollection/)
  expect(published(entry)).not.toMatch(/^@incollection/)
  const elsewhere = '- A. Moss. Counting the ferns. Ferns and Mosses, 3–9, IEEE Press, 2018.'
  expect(published(elsewhere, 'Book chapters')).toBe(
    '@incollection | Counting the ferns | Ferns and Mosses | IEEE Press | 3--9',
  )
})

it.each([
  [
    'proceedings',
    '- A. Moss. Reading elms and oaks. In Proceedings of the 3rd Conference on Ferns, pp. 3–9, Springer, 2018.',
    '@inproceedings | Reading elms and oaks | Conference on Ferns | 3--9',
  ],
  [
    'proceedings with editors',
    '- A. Moss. Reading elms and oaks. In K. Lin, editor, Proceedings of the 3rd Conference on Ferns, pp. 3–9, Springer, 2018.',
    '@inproceedings | Reading elms and oaks | Conference on Ferns | Lin, K. | 3--9',
  ],
  [
    'a conference by its acronym',
    '- A. Moss. Reading elms and oaks. In K. Lin (ed.), ICML, pp. 3–9, Springer, 2018.',
    '@inproceedings | Reading elms and oaks | {ICML} | Lin, K. | 3--9',
  ],
  [
    'an unknown conference by its acronym and year',
    '- A. Moss. Reading elms and oaks. In: K. Lin (ed.), FAWN 2018. Springer, 2018.',
    '@misc | Reading elms and oaks',
  ],
  [
    'a series of proceedings',
    '- A. Moss. Reading elms and oaks. In: Lin K. (eds) Ferns and Woods. Lecture Notes in Computer Science, vol 123. Springer, Cham. 2018',
    '@inproceedings | Reading elms and oaks | Ferns and Woods | Lin, K.',
  ],
  [
    'a journal',
    '- A. Moss. Reading elms and oaks. In: Journal of Ferns 12 (2018), 3–9.',
    '@article | Reading elms and oaks | Journal of Ferns | 3--9',
  ],
  [
    'what may be a journal, with its publisher',
    '- A. Moss. Reading elms and oaks. In Fern Computing and Applications, Springer, 2018.',
    '@misc | Reading elms and oaks',
  ],
  [
    'what may be a paper, with its publisher',
    '- A. Moss. Reading elms and oaks. In: Ferns and Mosses, Elsevier, 2018, pp. 3–14.',
    '@misc | Reading elms and oaks',
  ],
  [
    'small letters, which this publisher writes journals in',
    '- A. Moss. Reading elms and oaks. In: Fern systems with applications, Elsevier, 2018.',
    '@misc | Reading elms and oaks',
  ],
  [
    'a part of a thesis',
    '- A. Moss. Reading elms and oaks. In: Ferns and Mosses, IEEE, 2018. Chapter 3 of my thesis.',
    '@misc | Reading elms and oaks',
  ],
  [
    'proceedings whose editors stand behind them',
    '- A. Moss. Reading elms and oaks. In Proceedings of the 3rd Conference on Ferns, C. Lin, Ed. IEEE, 2018, pp. 3–14.',
    '@inproceedings | Reading elms and oaks | Conference on Ferns | 3--14',
  ],
  [
    'a language',
    '- A. Moss. Reading elms and oaks. In German. Springer, 2018.',
    '@misc | Reading elms and oaks',
  ],
  ['a state', '- A. Moss. Reading elms and oaks. In press, Springer, 2018.', '@misc | Reading elms and oaks'],
  [
    'a book whose unknown publisher could be a part of its title',
    '- A. Moss. Reading elms and oaks. In K. Lin (ed.), Ferns and Mosses, Laub & Sons, 2018.',
    '@misc | Reading elms and oaks',
  ],
])('makes no chapter of %s', (_, entry, wanted) => {
  expect(published(entry)).toBe(wanted)
})

it.each([
  [
    'whose end nobody can tell',
    'In *Oaks of the North*, edited by Karl Lin, Laub Books, 3–9. Springer, 2018.',
  ],
  ['behind a title that could be a name', 'In Oak Woods, ed. K. Lin, pp. 3–9. Springer, 2018.'],
])('invents no editors %s', (_, book) => {
  expect(published(`- A. Moss. “Reading elms and oaks.” ${book}`)).not.toMatch(/Lin|Laub|Woods, Oak/)
})
