import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function titlesIn(news: string): readonly string[] {
  const text = `# Ada Moss\n\n## News\n\n- **Jan 2024**: ${news}\n`
  const source = { path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }
  return extractSource(source).extraction.items[0]?.titles ?? []
}

it.each([
  ['Artykuł „Cisza a śnieg” został przyjęty do druku w czasopiśmie *Paprocie*.', 'Cisza a śnieg'],
  ['“Sessiz ormanlar ve kar” başlıklı makalemiz yayımlandı.', 'Sessiz ormanlar ve kar'],
  ['parution de mon livre *La fougère ordinaire* aux Éditions du Bois.', 'La fougère ordinaire'],
  ['Mi libro *La sombra del helecho* ya está publicado.', 'La sombra del helecho'],
  ['Mein Buch *Was Farne träumen* ist erschienen.', 'Was Farne träumen'],
  ['Het boek *Wat varens dromen* is verschenen.', 'Wat varens dromen'],
  ['È uscito il nostro libro *Il bosco di felci*.', 'Il bosco di felci'],
])('finds the title of a work in news of many languages: %s', (news, title) => {
  expect(titlesIn(news)).toEqual([title])
})

it.each([
  ['Artículo aceptado en Helechos', 'Nuestro trabajo con Nuño Arce sobre datos ausentes ha sido aceptado.'],
  ['Artículo premiado', 'Mi estudiante Lope Garza recibe el premio de la Sociedad de Helechos.'],
  ['Article accepté', 'Notre travail avec Paul Bois sur les fougères vient d’être publié.'],
  ['Artigo aceito', 'Nosso trabalho com Rui Lagoa sobre samambaias foi aceito.'],
  ['Articolo accettato', 'Il nostro lavoro con Enea Bosco sulle felci è stato accettato.'],
  ['Artikel angenommen', 'Unser Beitrag mit Karl Wald über Farne im Winter wurde angenommen.'],
])('takes a sentence under a link for no title: %s: %s', (heading, sentence) => {
  expect(titlesIn(`[${heading}](/news/fern)<br>[${sentence}](/news/fern)`)).toEqual([])
})
