import { describe, expect, it } from 'vitest'
import { newsIn } from '../extract/news-in.ts'

function venuesOf(text: string): readonly string[] {
  return newsIn(`- May 2025: ${text}\n`).flatMap(({ venues }) => venues.map(({ name }) => name))
}

describe('a journal is named behind the word for it', () => {
  it.each([
    [
      'Notre article « La vie des mousses » a été accepté dans la revue Annales de botanique.',
      'Annales de botanique',
    ],
    ['Un article est paru dans la revue « Feuilles d’automne ».', 'Feuilles d’automne'],
    ['Unser Artikel ist in der Zeitschrift Laub und Farn erschienen.', 'Laub und Farn'],
    ['Nuestro artículo fue publicado en la revista Hojas de la Tierra.', 'Hojas de la Tierra'],
    ['O artigo foi publicado na revista Folhas do Norte, com Ben Fern.', 'Folhas do Norte'],
    ['Un articolo è uscito sulla rivista Foglie e muschi.', 'Foglie e muschi'],
    ['Ons artikel staat in het tijdschrift Bladeren van Noord.', 'Bladeren van Noord'],
    ['Статья опубликована в журнале «Физика льда».', 'Физика льда'],
    ['Artykuł ukazał się w czasopiśmie „Liście i paprocie”.', 'Liście i paprocie'],
    ['Vår artikel har publicerats i tidskriften Löv och ormbunkar.', 'Löv och ormbunkar'],
    ['Článek vyšel v časopise Listy Severu.', 'Listy Severu'],
    ['Our paper has appeared in the journal Leaves and Ferns.', 'Leaves and Ferns'],
  ])('%s', (text, venue) => {
    expect(venuesOf(text)).toEqual([venue])
  })

  it('that the registry knows is that one', () => {
    expect(venuesOf('Our paper has appeared in the journal Nature.')).toEqual(['Nature'])
  })

  it.each([
    'I read the journal in May.',
    'We founded the journal club of Oulu.',
    'Ich lese die Zeitschrift gern.',
  ])('none is in %s', (text) => {
    expect(venuesOf(text)).toEqual([])
  })
})
