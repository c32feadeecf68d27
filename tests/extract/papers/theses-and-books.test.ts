import { expect, it } from 'vitest'
import { bibliographyOf } from './works-cited.ts'

/** What the words of an entry come to in the bibliography: type, title, kind of thesis, school or publisher, town, venue. */
function published(entry: string, heading = 'Publications'): string {
  const { type, field } = bibliographyOf(entry, heading)
  const names = ['title', 'type', 'school', 'publisher', 'address', 'howpublished', 'journal']
  return [type, ...names.flatMap(field)].join(' | ')
}

it.each([
  [
    '- A. Moreau. Mosses of the north. PhD thesis, University of X, 2019',
    '@phdthesis | Mosses of the north | PhD thesis | University of X',
  ],
  [
    '- A. Moreau, Mosses of the south, Ph.D. dissertation, Leaf State University, Leafton, 2019.',
    '@phdthesis | Mosses of the south | Ph.D. dissertation | Leaf State University, Leafton',
  ],
  [
    "- A. Moreau, Mosses of the east, Master's thesis, University of Leafton, 2019.",
    "@mastersthesis | Mosses of the east | Master's thesis | University of Leafton",
  ],
  [
    '- A. Moreau. Mosses of the plains. PhD thesis, University of Leafton, June, 2019.',
    '@phdthesis | Mosses of the plains | PhD thesis | University of Leafton',
  ],
  [
    '- A. Moreau. Mosses of the fells. PhD thesis, University of Leafton, Supervisor, 2019.',
    '@phdthesis | Mosses of the fells | PhD thesis | University of Leafton',
  ],
  [
    '- A. Moreau. Mosses of the bogs. PhD thesis, Leaf University, Marchfield, 2019.',
    '@phdthesis | Mosses of the bogs | PhD thesis | Leaf University, Marchfield',
  ],
  [
    '- A. Moreau. Mosses of the dunes. M.Sc. thesis, University of Leafton, 2019.',
    '@mastersthesis | Mosses of the dunes | M.Sc. thesis | University of Leafton',
  ],
  [
    '- Moreau, A. (2019). Mosses of the hills [Doctoral dissertation, University of Leafton]. ProQuest.',
    '@phdthesis | Mosses of the hills | Doctoral dissertation | University of Leafton',
  ],
  [
    '- A. Moreau, *Mosses of the Andes*, PhD thesis, Department of Botany, University of Leafton, May 2019.',
    '@phdthesis | Mosses of the Andes | PhD thesis | Department of Botany, University of Leafton',
  ],
  [
    '- A. Moreau. Moose in der Welt des Nordens. Habilitation, Universität Laubheim, 2019.',
    '@phdthesis | Moose in der Welt des Nordens | Habilitation | Universität Laubheim',
  ],
  [
    '- A. Moreau. Moose im Süden der Welt. Diplomarbeit, TU Laubheim, 2019.',
    '@phdthesis | Moose im Süden der Welt | Diplomarbeit | TU Laubheim',
  ],
  [
    '- A. Moreau. Mousses du grand nord. Thèse de doctorat, Université de Feuille, 2019.',
    '@phdthesis | Mousses du grand nord | Thèse de doctorat | Université de Feuille',
  ],
  [
    '- A. Moreau, Mosses of the Elbe, Thesis (Ph.D.)–University of Leafton, 2012.',
    '@phdthesis | Mosses of the Elbe | Thesis (Ph.D.) | University of Leafton',
  ],
  [
    '- A. Moreau. PhD thesis: Mosses of the fens, University of Leafton, 2019.',
    '@phdthesis | Mosses of the fens | PhD thesis | University of Leafton',
  ],
  [
    "- A. Moreau. Master's thesis: *Mosses of the moors*. University of Leafton, 2019.",
    "@mastersthesis | Mosses of the moors | Master's thesis | University of Leafton",
  ],
  [
    '- Moreau, A. (2019). PhD thesis. “Mosses of the bogs”, Leaf State University.',
    '@phdthesis | Mosses of the bogs | PhD thesis | Leaf State University',
  ],
])('makes a thesis at its school of %s', (entry, wanted) => {
  expect(published(entry)).toBe(wanted)
})

it.each([
  ['- PhD thesis: Mosses of the fens, University of Leafton, 2019.', 'PhD thesis, University of Leafton'],
  ['- PhD Thesis: *Mosses of the fens*. University of Leafton, 2019.', 'PhD Thesis, University of Leafton'],
  [
    '- **PhD thesis**: *Mosses of the fens*, University of Leafton, 2019.',
    'PhD thesis, University of Leafton',
  ],
  ['- PhD thesis. Mosses of the fens. University of Leafton, 2019.', 'PhD thesis, University of Leafton'],
  ['- Dissertation: Mosses of the fens, TU Laubheim, 2019', 'Dissertation, TU Laubheim'],
  [
    '- Thèse de doctorat : Mosses of the fens, Université de Feuille, 2019.',
    'Thèse de doctorat, Université de Feuille',
  ],
])('says what a thesis without an author is, and where: %s', (entry, wanted) => {
  expect(published(entry)).toBe(`@misc | Mosses of the fens | ${wanted}`)
})

it.each([
  '- PhD thesis: University of Leafton, 2019.',
  '- PhD thesis: the Leaf State University, 2019.',
  '- A. Moreau. PhD thesis. *University of Leafton*, 2019.',
  '- PhD thesis: supervised by B. Reed, University of Leafton, 2019.',
  '- PhD thesis: Best Thesis Award, University of Leafton, 2019.',
  '- PhD thesis: see below',
])('makes no work of a line that names none: %s', (entry) => {
  expect(published(entry)).toBe('-')
})

it('takes a title of two things behind the kind of a thesis for no people', () => {
  const entry = '- PhD thesis: Tides and Towers of the North, University of Leafton, 2019.'
  expect(bibliographyOf(entry).field('author')).toEqual([])
  expect(bibliographyOf('- PhD thesis: Tides and Towers, Leafton, 2019.').field('author')).toEqual([])
})

it.each([
  [
    'whose school is not said',
    '- A. Moreau. Mosses of the west. PhD thesis, 2019.',
    '@misc | Mosses of the west | PhD thesis',
  ],
  [
    'that only a title speaks of',
    '- A. Moreau, What a PhD thesis award means, J. Algebra 3 (2018), 3–14',
    '@article | What a {PhD} thesis award means | J. Algebra',
  ],
  [
    'that a paper comes from',
    '- A. Moreau, Mosses of the Rhine, J. Algebra 3 (2018), 3–14. Ph.D. thesis, University of Leafton.',
    '@article | Mosses of the Rhine | J. Algebra',
  ],
  [
    'that won a prize',
    '- A. Moreau, Mosses of the Ural, J. Algebra 3 (2018), 3–14. PhD thesis award, University of Leafton.',
    '@article | Mosses of the Ural | J. Algebra',
  ],
])('invents no school of a thesis %s', (_, entry, wanted) => {
  expect(published(entry)).toBe(wanted)
})

it.each([
  ['- A. Moreau, The book of ferns, Springer, 2018', '@book | The book of ferns | Springer'],
  [
    '- A. Moreau, The book of mosses, Cambridge University Press, 2018',
    '@book | The book of mosses | Cambridge University Press',
  ],
  [
    '- Moreau, A. (2018). *The book of oaks*. University of Leafton Press.',
    '@book | The book of oaks | University of Leafton Press',
  ],
  [
    '- A. Moreau and K. Lin. The book of firs. Springer, New York, 2018.',
    '@book | The book of firs | Springer | New York',
  ],
  [
    '- A. Moreau, The book of yews. Springer, 2018. ISBN 978-3-16-148410-0',
    '@book | The book of yews | Springer',
  ],
  ['- A. Moreau, The book of limes, Springer, March 2018.', '@book | The book of limes | Springer'],
  [
    '- Steinbach, Jörg: Typen und Tinten. Göttingen: Laubverlag 2018.',
    '@book | Typen und Tinten | Laubverlag | Göttingen',
  ],
])('makes a book by its publisher of %s', (entry, wanted) => {
  expect(published(entry)).toBe(wanted)
})

it.each([
  ['- A. Moreau, The Springer spaniel in winter, J. Algebra 12 (2018), 3–14', '@article'],
  ['- A. Moreau, A history of Leafton University Press, 2018', '@misc'],
  ['- A. Moreau, Reading elms and oaks, In: Elms of the world, Springer, 2018', '@incollection'],
  ['- A. Moreau, Reading elms and oaks, in Elms of the world, pp. 3–9, Springer, 2018', '@incollection'],
  ['- Moreau, A. (2018). Reading the oaks. In K. Lin (Ed.), *Oaks* (pp. 3–9). Springer.', '@misc'],
  ['- A. Moreau, Woods and fields of old, Lecture Notes in Math., vol. 1800, Springer, 2018', '@misc'],
  ['- A. Moreau, Review of The book of ferns by K. Lin, Cambridge University Press, 2018', '@misc'],
  ['- A. Moreau, Counting the ferns in woods, IEEE, 2018', '@misc'],
  ['- A. Moreau, The book of ferns, Springer, to appear', '@misc'],
])('makes no book of %s', (entry, wanted) => {
  expect(published(entry).split(' | ')[0]).toBe(wanted)
})

it('makes no books of what stands under a heading for chapters or articles', () => {
  const entry = '- A. Moreau, Ferns in wet winters, Springer, 2018'
  expect(published(entry, 'Book chapters').split(' | ')[0]).toBe('@misc')
  expect(published(entry, 'Journal articles').split(' | ')[0]).toBe('@misc')
})

/** What an edited book comes to in the bibliography: type, authors, editors, title, series, number, publisher. */
function edited(entry: string): string {
  const { type, field } = bibliographyOf(entry)
  return [type, ...['author', 'editor', 'title', 'series', 'number', 'publisher'].flatMap(field)].join(' | ')
}

it.each([
  ['- K. Lin (ed.), The ferns of the woods, Springer, 2019', 'Lin, K.'],
  ['- K. Lin and D. Elm (eds.), The ferns of the woods, Springer, 2019', 'Lin, K. and Elm, D.'],
  ['- K. Lin, D. Elm (Hrsg.): *The ferns of the woods*. Springer, 2019.', 'Lin, K. and Elm, D.'],
  ['- Lin, K., & Elm, D. (Eds.). (2019). *The ferns of the woods*. Springer.', 'Lin, K. and Elm, D.'],
  ['- K. Lin, editor. The ferns of the woods. Springer, 2019.', 'Lin, K.'],
  ['- Lin, Karl, and Dora Elm, eds. *The ferns of the woods*. Springer, 2019.', 'Lin, Karl and Elm, Dora'],
])('makes a book with editors and no authors of %s', (entry, editors) => {
  expect(edited(entry)).toBe(`@book | ${editors} | The ferns of the woods | Springer`)
})

it('invents no publisher of a book with editors', () => {
  const entry = '- K. Lin and D. Elm (eds.), The ferns of the woods, Laub & Sons, 2019'
  expect(edited(entry)).toBe('@misc | Lin, K. and Elm, D. | The ferns of the woods')
})

it.each([
  ['somebody called Ed', '- Elm, Ed. *The ferns of the woods*. Springer, 2019.', '@book | Elm, Ed |'],
  ['editors of whom only some are named', '- K. Lin et al. (eds.), The ferns of the woods, Springer, 2019', '@book | Lin, K. and others |'],
  ['editors of an issue of a journal', '- K. Lin (ed.), The ferns of the woods, J. Fern Sci. 12 (2019), 3–9', '@article | Lin, K. |'],
  ['whoever edited another book', '- K. Lin, The ferns of the woods, Springer, 2019. Translated by D. Elm (ed.), 2020.', '@book | Lin, K. |'],
])('does not take %s for those who edited the whole', (_, entry, start) => {
  expect(edited(entry).startsWith(start)).toBe(true)
  expect(bibliographyOf(entry).field('editor')).toEqual([])
}) // prettier-ignore

it.each([
  ['- A. Moss, The book of ferns, Springer, Universitext, 2018', 'Universitext | Springer'],
  [
    '- A. Moss, The book of ferns, Graduate Texts in Mathematics 123, Springer, 2018',
    'Graduate Texts in Mathematics | 123 | Springer',
  ],
  [
    '- A. Moss, The book of ferns, Graduate Texts in Mathematics, vol. 123, Springer, New York, 2018',
    'Graduate Texts in Mathematics | 123 | Springer',
  ],
  [
    '- A. Moss. *The book of ferns*. Springer, Graduate Texts in Mathematics 123, 2018.',
    'Graduate Texts in Mathematics | 123 | Springer',
  ],
  ['- A. Moss. *The book of ferns* (Universitext). Springer, 2018.', 'Universitext | Springer'],
  ['- A. Moss, The book of ferns, Universitext, Springer, 2018', 'Universitext | Springer'],
])('makes a book in its series of %s', (entry, wanted) => {
  expect(edited(entry)).toBe(`@book | Moss, A. | The book of ferns | ${wanted}`)
})

it.each([
  ['- A. Moss, The count of ferns, Ecological Monographs 88, Wiley, 2018', '@article'],
  ['- A. Moss, The count of ferns, Studies in Ferns 12, Wiley, 2018', '@article'],
  ['- A. Moss, Reading Graduate Texts in Mathematics 12 times, J. Algebra 12 (2018), 3–9', '@article'],
])('takes no journal for a series of books: %s', (entry, type) => {
  expect(bibliographyOf(entry).type).toBe(type)
})
