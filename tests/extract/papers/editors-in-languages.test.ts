import { describe, expect, it } from 'vitest'
import { bibliographyOf } from './works-cited.ts'

const names = ['booktitle', 'editor', 'publisher', 'address', 'pages', 'howpublished']

function chapterOf(entry: string): string {
  const { type, field } = bibliographyOf(`- ${entry}`)
  return [type, ...names.flatMap(field)].join(' | ')
}

describe('the editors of a book are told by words', () => {
  it.each([
    ['German', 'Moss, Ada. Wie Farne im Schatten wachsen. In: Farne und Moose, hrsg. von Karl Lin und Dora Elm, Berlin: Springer, 2019, S. 3–9.', 'Farne und Moose', 'Berlin'],
    ['German, parted by a stroke', 'Moss, Ada. Wie Farne im Schatten wachsen. In: Karl Lin / Dora Elm (Hg.), Farne und Moose, Berlin: Springer, 2019, S. 3–9.', 'Farne und Moose', 'Berlin'],
    ['French', 'Moss, A. Comment poussent les fougères à l’ombre. In : Fougères et mousses, sous la dir. de Karl Lin et Dora Elm, Paris, Springer, 2019, p. 3–9.', 'Fougères et mousses', 'Paris'],
    ['French, with "dans"', 'Moss, A. Comment poussent les fougères à l’ombre. Dans Fougères et mousses, sous la direction de Karl Lin et Dora Elm, Paris, Springer, 2019, p. 3–9.', 'Fougères et mousses', 'Paris'],
    ['Spanish', 'Moss, A. "Cómo crecen los helechos en la sombra". En: Helechos y musgos, ed. por Karl Lin y Dora Elm, Madrid, Springer, 2019, pp. 3–9.', 'Helechos y musgos', 'Madrid'],
    ['Spanish, with "coord."', 'Moss, A. "Cómo crecen los helechos en la sombra". En Helechos y musgos, coord. por Karl Lin y Dora Elm, Madrid: Springer, 2019, pp. 3–9.', 'Helechos y musgos', 'Madrid'],
    ['Portuguese', 'Moss, A. "Como crescem os fetos na sombra". Em: Fetos e musgos, org. por Karl Lin e Dora Elm, Lisboa: Springer, 2019, pp. 3–9.', 'Fetos e musgos', 'Lisboa'],
    ['Italian', 'Moss, A. "Come crescono le felci all’ombra". In: Felci e muschi, a cura di Karl Lin e Dora Elm, Milano: Springer, 2019, pp. 3–9.', 'Felci e muschi', 'Milano'],
  ])('in %s', (_, entry, book, town) => {
    expect(chapterOf(entry)).toBe(`@incollection | ${book} | Lin, Karl and Elm, Dora | Springer | ${town} | 3--9`)
  }) // prettier-ignore

  it('in French, by their initials before the book', () => {
    const entry = 'Moss, A. Comment poussent les fougères, in K. Lin et D. Elm (dir.), Fougères et mousses, Paris, Springer, 2019, p. 3-9.' // prettier-ignore
    expect(chapterOf(entry)).toBe('@incollection | Fougères et mousses | Lin, K. and Elm, D. | Springer | Paris | 3--9') // prettier-ignore
  })
})

describe('those who edited a Russian book', () => {
  const chapter = (place: string): string =>
    chapterOf(`Мохова А. В. Как растут папоротники в тени${place} М.: Наука, 2019. С. 3–9.`)

  it.each([
    [' // Папоротники и мхи / под ред. И. О. Березина.', 'Березин, И. О.'],
    [' // Папоротники и мхи / Под ред. И. О. Березина, А. Б. Лесовой.', 'Березин, И. О. and Лесова, А. Б.'],
    ['. В кн.: Папоротники и мхи (под ред. Б. Г. Лесковского).', 'Лесковский, Б. Г.'],
    ['. В сб.: Папоротники и мхи, под общ. ред. И. О. Березина и Б. Г. Мха-Лесенко,', undefined],
    [' // Папоротники и мхи / отв. ред. Лесной Б. Г.', 'Лесной, Б. Г.'],
    [' // Папоротники и мхи / ред. И. О. Березин.', 'Березин, И. О.'],
    // The genitive of Лесной and of Лесный: nobody can tell.
    [' // Папоротники и мхи / под ред. Б. Г. Лесного.', undefined],
  ])('have their names as they are called: %s', (place, editors) => {
    const wanted = ['@incollection', 'Папоротники и мхи', editors, 'Наука', 'М.', '3--9']
    expect(chapter(place)).toBe(wanted.filter((part) => part !== undefined).join(' | '))
  })
})

it('an editor behind "ed." may have initials', () => {
  const entry = 'Moss, A. Reading elms and oaks. In Oaks of the North, ed. K. Lin, pp. 3–9. Springer, 2018.'
  expect(chapterOf(entry)).toBe('@incollection | Oaks of the North | Lin, K. | Springer | 3--9')
})

it('"en" in the midst of a title leads to no book', () => {
  const entry = 'Moss, A. Vivir en Helechos y musgos. Revista de Botánica 12(3), 3–9, 2019.'
  expect(chapterOf(entry)).toBe('@article | 3--9')
})
