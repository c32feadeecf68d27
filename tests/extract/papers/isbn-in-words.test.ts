import { expect, it } from 'vitest'
import { bibliographyOf, section, worksIn } from './works-cited.ts'

const book = (words: string): string => `- A. Moss, *Ferns in Practice*, Leaf Press, 2019. ${words}`

it.each([
  ['ISBN 978-0-306-40615-7.', '9780306406157'],
  ['ISBN: 9780306406157', '9780306406157'],
  ['(ISBN-10: 0-306-40615-2)', '0306406152'],
  ['ISBN 0-8044-2957-X, 312 pp.', '080442957X'],
])('reads the ISBN of a book: %s', (words, isbn) => {
  expect(worksIn(section(book(words))).map(({ ids }) => ids)).toEqual([{ isbn }])
  expect(bibliographyOf(book(words)).field('isbn')).toEqual([isbn])
})

it.each([
  book('ISBN 978-0-306-40615-8.'),
  book('ISBN pending.'),
  '- A. Moss, B. Alder. Ferns below the ferry. In *Proceedings of the Invented Conference on Ferns*, 2019, pp. 3–9. ISBN 978-0-306-40615-7.',
  '- A. Moss. Ferns below the ferry. In C. Lin (ed.), *Ferns and Mosses*, Springer, 2018, pp. 3–14. ISBN 978-0-306-40615-7.',
])('takes no ISBN that is wrong or that of a whole volume: %s', (entry) => {
  expect(worksIn(section(entry)).map(({ ids }) => ids)).toEqual([{}])
})

it.each([
  ['Springer Book 2025', 'Springer'],
  ['House of Leaves (2019)', 'House of Leaves'],
  ['2019', undefined],
])('takes what stands behind the title of a book with an ISBN for its publisher: %s', (words, publisher) => {
  const entry = `- *Ferns in practice and in theory*. A. Moss. ${words}. ISBN 978-0-306-40615-7.`
  expect(bibliographyOf(entry).field('publisher')).toEqual(publisher === undefined ? [] : [publisher])
})
