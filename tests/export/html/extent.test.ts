import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/export/anchor.ts'
import type { View } from '../../../src/export/exporter.ts'
import { itemLink } from '../../../src/export/item-link.ts'
import { indexView } from '../../../src/export/view-index.ts'
import { catalog, everyFileOf, group, newsOf, viewWith } from '../invented-views.ts'

describe('one page for up to 50 people, beyond that an index', () => {
  it.each([
    [50, true],
    [51, false],
  ])('%d people: all on one page? %s', (count, isWhole) => {
    const page = everyFileOf(viewOf(count)).get('index.html') ?? ''
    expect(page.match(/<p class="name">/g)).toHaveLength(count)
    expect(page.includes('<h2 id="works">')).toBe(isWhole)
    expect(page.includes('<h2 id="events">')).toBe(isWhole)
    expect(page).toContain('<h2 id="news">')
    expect(page.includes('Everybody has a page of their own.')).toBe(!isWhole)
  })

  it('an item that has only our own page leads to the one that shows it', () => {
    const linkIn = (view: View): string => itemLink(newsOf({ people: ['p3'] }), indexView(view))
    expect(linkIn(viewOf(50))).toBe(`https://feeds.example/index.html#${anchorOf(newsOf().id)}`)
    expect(linkIn(viewOf(51))).toBe(`https://feeds.example/p3/index.html#${anchorOf(newsOf().id)}`)
  })
})

describe('size', () => {
  it('is far below 100 KB without data', () => {
    expect(Buffer.byteLength(everyFileOf(viewWith({})).get('index.html') ?? '')).toBeLessThan(20_000)
  })
})

describe('older news', () => {
  const manyNews = (count: number) => Array.from({ length: count }, (_, at) => newsOf({ id: `urn:uuid:${at}` }))

  it('is folded away from the thirteenth item on', () => {
    const page = (count: number): string => everyFileOf(viewWith({ news: manyNews(count) })).get('index.html') ?? ''
    expect(page(12)).not.toContain('Older news')
    expect(page(15)).toContain('<summary>Older news (3)</summary>')
  })
}) // prettier-ignore

describe('sources', () => {
  it('each fact says the line that it comes from', () => {
    const page = everyFileOf(group).get('index.html') ?? ''
    const places = [...catalog.news, ...catalog.works].flatMap(({ mentions }) => mentions.map(({ place }) => place))
    expect(places.length).toBeGreaterThan(0)
    for (const { source, line } of places) expect(page).toContain(`${source}, line ${line}`)
  })
}) // prettier-ignore

function viewOf(count: number): View {
  const people = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    sources: [],
  }))
  const folders = people.map((person) => ({ person, path: `${person.id}/` }))
  const { works, events } = catalog
  return viewWith({ people, works, events, news: [newsOf({ people: ['p3'] })] }, { folders })
}
