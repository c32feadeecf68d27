import { expect, it } from 'vitest'
import { bibliographyOf } from './works-cited.ts'

/** What an entry comes to in the bibliography: type, title, book or journal, editors, publisher, town, pages, edition. */
function published(entry: string, heading = 'Publications'): string {
  const { type, field } = bibliographyOf(entry, heading)
  const names = ['title', 'booktitle', 'journal', 'editor', 'publisher', 'address', 'pages', 'edition']
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
    '@incollection | Counting the ferns | Handbook of Ferns | Springer',
  ],
])('makes a chapter of %s', (_, entry, wanted) => {
  expect(published(entry)).toBe(wanted)
})

it('makes chapters of what stands in a book under a heading for chapters', () => {
  const entry = '- A. Moss. Counting the ferns. *Ferns and Mosses*, Springer, 2018, pp. 3–9.'
  const chapter = '@incollection | Counting the ferns | Ferns and Mosses | Springer | 3--9'
  expect(published(entry, 'Book chapters')).toBe(chapter)
  expect(published(entry, 'Chapters in books')).toBe(chapter)
  expect(published(entry, 'Journal articles and book chapters')).not.toMatch(/^@incollection/)
  expect(published(entry)).not.toMatch(/^@incollection/)
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
    '@inproceedings | Reading elms and oaks | Conference on Ferns | 3--9',
  ],
  [
    'a conference by its acronym',
    '- A. Moss. Reading elms and oaks. In K. Lin (ed.), ICML, pp. 3–9, Springer, 2018.',
    '@inproceedings | Reading elms and oaks | {ICML} | 3--9',
  ],
  [
    'an unknown conference by its acronym and year',
    '- A. Moss. Reading elms and oaks. In: K. Lin (ed.), FAWN 2018. Springer, 2018.',
    '@misc | Reading elms and oaks',
  ],
  [
    'a series of proceedings',
    '- A. Moss. Reading elms and oaks. In: Lin K. (eds) Ferns and Woods. Lecture Notes in Computer Science, vol 123. Springer, Cham. 2018',
    '@misc | Reading elms and oaks',
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
