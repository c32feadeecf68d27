import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/export/anchor.ts'
import type { View } from '../../../src/export/exporter.ts'
import type { Catalog, Event, Work } from '../../../src/model/catalog.ts'
import type { Instant } from '../../../src/model/instant.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { catalog, everyFileOf, group, newsOf, viewOfPerson, viewWith } from '../invented-views.ts'
import { textOfPage, entryText, localHrefs, hrefsOf, textsOf, named, elementsOf } from './page-elements.ts'

const feeds = ['feed.xml', 'atom.xml', 'feed.json', 'papers.xml', 'papers.atom.xml', 'papers.json', 'talks.xml', 'talks.atom.xml', 'talks.json'] // prettier-ignore

describe('html', () => {
  const page = elementsOf(group)

  it('says what it is', () => {
    expect(textOfPage(group)).toMatch(/^<!doctype html>\n/)
    expect(textsOf(page, 'title')).toEqual(['Layout Lab <&> Friends'])
    expect(textsOf(page, 'h1')).toEqual(['Layout Lab <&> Friends'])
    expect(named(page, 'html')[0]?.attributes).toEqual({ lang: 'en' })
    expect(named(page, 'meta').map(({ attributes }) => attributes)).toEqual([
      { charset: 'utf-8' },
      { 'http-equiv': 'Content-Security-Policy', content: expect.any(String) },
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { name: 'description', content: 'News, publications and conferences, gathered from 2 homepages.' },
      { name: 'generator', content: 'Offprint' },
    ])
  })

  it('lets programs find every feed by a relative address', () => {
    const links = named(page, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(feeds)
    expect(new Set(links.map(({ attributes }) => attributes['type']))).toEqual(
      new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']),
    )
  })

  it('links every file that lies beside it, and nothing else here', () => {
    const persons = ['ada-moreau/index.html', 'li-ming/index.html']
    expect(localHrefs(page)).toEqual(new Set([...persons, ...feeds, ...filesBeside(group)]))
    const person = viewOfPerson('li-ming')
    expect(filesBeside(person)).toContain('resume.json')
    expect(localHrefs(elementsOf(person))).toEqual(
      new Set([...feeds, ...filesBeside(person), '../index.html']),
    )
  })

  it('links no feed of talks where there are none', () => {
    const hrefs = localHrefs(elementsOf(viewWith({})))
    expect([...hrefs].filter((href) => href.startsWith('talks.'))).toEqual([])
    expect(hrefs).toEqual(new Set([...feeds.slice(0, 3), ...filesBeside(viewWith({}))]))
  })

  it('says when something last changed, and nothing where no day is known', () => {
    const items = [newsOf({ updated: '2025-09-01T12:00:00Z' as Instant }), newsOf()]
    expect(textsOf(elementsOf(viewWith({ news: items })), 'footer').join()).toContain(
      'Last changed on 1 September 2025.',
    )
    const undated = newsOf({
      approximate: true,
      published: '2025-12-31T23:59:59Z' as Instant,
      updated: '2025-12-31T23:59:59Z' as Instant,
    })
    expect(textsOf(elementsOf(viewWith({ news: [undated] })), 'footer').join()).not.toContain('Last changed')
    expect(textsOf(elementsOf(viewWith({})), 'footer').join()).not.toContain('Last changed')
  })

  it('has a target for each link within', () => {
    const ids = new Set(page.flatMap(({ attributes }) => attributes['id'] ?? []))
    const within = hrefsOf(page).filter((href) => href.startsWith('#'))
    expect(within.filter((href) => !ids.has(href.slice(1)))).toEqual([])
  })

  it('leaves the archives of a feed to the feed', () => {
    const news = ['urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3'].map((id) => newsOf({ id }))
    const history = news.toReversed().map(({ id }) => ({ id, type: 'news' as const }))
    const view = viewWith({ news }, { feedLength: 1, history })
    expect(filesBeside(view)).toContain('feed-archive-2.atom.xml')
    expect([...localHrefs(elementsOf(view))].filter((href) => href.includes('archive'))).toEqual([])
  })

  it('offers the calendar to subscribe to only where it is published', () => {
    const webcal = (view: View): readonly string[] =>
      hrefsOf(elementsOf(view)).filter((href) => href.startsWith('webcal:'))
    expect(webcal(group)).toEqual(['webcal://feeds.example/conferences.ics'])
    expect(webcal({ ...group, url: 'https://example.org/' })).toEqual([])
  })

  it('leads from a person to the homepage', () => {
    expect(hrefsOf(elementsOf(viewOfPerson('ada-moreau')))).toContain('https://ada.example/')
  })

  it('has an anchor for each entry, and no id twice', () => {
    const ids = page.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const entries = [...catalog.news, ...catalog.works, ...catalog.events]
    expect(ids).toEqual(expect.arrayContaining(entries.map(({ id }) => anchorOf(id))))
  })

  it('shows a work with authors, venue, citation key and links', () => {
    const work = entryText(group, catalog.works[0]?.id)
    expect(work).toContain('GLOW: Fast & Faithful Graph Layouts for <Web> Scale')
    expect(work).toContain('Ada Moreau, José María de la Cruz')
    expect(work).toContain('Proceedings of the 3rd Conference on Visual Things, 7 October 2025')
    expect(work).toContain('Also: preprint, March 2025; TINYVIS 2025')
    expect(work).toContain('Citation key: moreau2025glow')
    expect(work).toContain('DOI · arXiv')
    expect(work).toContain('@inproceedings{moreau2025glow,')
    expect(hrefsOf(page)).toEqual(
      expect.arrayContaining(['https://doi.org/10.9999/visconf.2025.42', 'https://arxiv.org/abs/2503.01234']),
    )
  })

  it('tells how much a person has said', () => {
    const [person] = catalog.people
    if (person === undefined) throw new RangeError('Cannot find a person in the invented catalog')
    const saying = (contents: Partial<Catalog>): string =>
      textsOf(elementsOf(viewWith(contents, { folders: [{ person, path: 'ada-moreau/' }] })), 'p').join('|')
    const [event, work] = [catalog.events.slice(0, 1), catalog.works.slice(0, 1)]
    expect(saying({ works: work, news: [newsOf()], events: event })).toContain(
      '1\u00a0publication · 1\u00a0news · 1\u00a0conference\u00a0or\u00a0talk',
    )
    const again = newsOf({ id: 'urn:uuid:1' })
    expect(saying({ news: [newsOf(), again] })).toContain('2\u00a0news')
  })

  it('shows the time of a talk in UTC, with the day of it where that is another', () => {
    const [event] = catalog.events
    const talk = { ...(event as Event), date: '2025-03-05' as PartialDate }
    const begins = '2025-03-04T23:00:00Z' as Instant
    const ends = '2025-03-05T00:00:00Z' as Instant
    const text = (shown: Event): string => entryText(viewWith({ events: [shown] }), shown.id)
    expect(text({ ...talk, begins, ends })).toContain('23:00–00:00 UTC on 4 March 2025')
    expect(text({ ...talk, begins: ends })).toMatch(/00:00 UTC(?! on)/)
    expect(text(talk)).not.toContain('UTC')
  })

  it('folds the papers of a conference where they are many', () => {
    const [event] = catalog.events
    const works = [1, 2, 3, 4].map((number) => ({
      ...(catalog.works[0] as Work),
      id: `urn:uuid:${number}`,
      title: `Paper ${number}`,
    }))
    const entry = (count: number): string => {
      const shown = { ...(event as Event), works: works.slice(0, count).map(({ id }) => id) }
      return entryText(viewWith({ works, events: [shown] }), shown.id)
    }
    expect(entry(3)).toContain('Paper 1 · Paper 2 · Paper 3')
    expect(entry(4)).toContain('4 papers')
  })

  it('leaves out what nobody knows', () => {
    const entry = entryText(group, catalog.works[2]?.id)
    expect(entry.split('\n').filter(Boolean).slice(0, 4)).toEqual([
      '2024',
      'An Article Nobody Signed',
      'Journal of Invented Results, 2024',
      'DOI',
    ])
  })

  it.each([
    ['2025-07-07', '7 July 2025', '2025-07-07'],
    ['2025-07', 'July 2025', '2025-07'],
    ['2025', '2025', '2025'],
    ['2025-22', 'Summer 2025', undefined],
    ['2025-07-07/2025-07-10', '7–10 July 2025', undefined],
  ])('shows %s as precise as it is', (date, words, datetime) => {
    const view = viewWith({ news: [newsOf({ date: date as PartialDate })] })
    expect(entryText(view, newsOf().id)).toContain(words)
    expect(named(elementsOf(view), 'time').map(({ attributes }) => attributes['datetime'])).toEqual(
      datetime === undefined ? [] : [datetime],
    )
  })

  it('says that a news item has no date', () => {
    expect(entryText(viewWith({ news: [newsOf()] }), newsOf().id)).toContain('undated')
  })

  it('names those who announce something, except on their own page', () => {
    expect(entryText(group, catalog.news[0]?.id)).toContain('Ada Moreau, Li Ming (李明)')
    expect(entryText(viewOfPerson('ada-moreau'), catalog.news[1]?.id)).not.toContain('Ada Moreau')
  })

  it('resolves the links of a homepage, and drops those that lead nowhere', () => {
    const of = (person: string): readonly string[] => {
      const [mention] = catalog.news[1]?.mentions ?? []
      if (mention === undefined) throw new RangeError('Cannot find a mention in the invented catalog')
      const news = newsOf({ html: '<a href="cv.pdf">CV</a>', mentions: [{ ...mention, person }] })
      return hrefsOf(elementsOf(viewWith({ news: [news] }))).filter((href) => href.endsWith('cv.pdf'))
    }
    expect(of('ada-moreau')).toEqual(['https://ada.example/cv.pdf'])
    expect(of('li-ming')).toEqual([])
  })

  it('attributes coordinates where there are some', () => {
    expect(textsOf(page, 'footer').join()).toContain('GeoNames (CC BY 4.0)')
    expect(textsOf(elementsOf(viewWith({})), 'footer').join()).not.toContain('GeoNames')
  })

  it('loads nothing, and runs only what its policy names by its hash', () => {
    const active = new Set(['img', 'iframe', 'object', 'embed', 'form', 'base'])
    expect(page.filter(({ name }) => active.has(name))).toEqual([])
    expect(textOfPage(group)).not.toMatch(/url\(|@import|\bfetch\(|XMLHttpRequest|sendBeacon/)
    const [policy] = named(page, 'meta').flatMap(({ attributes }) => attributes['content'] ?? [])
    const hashes = ['style', 'script'].map((name) => {
      const [only = '', ...others] = textsOf(page, name)
      expect(others).toEqual([])
      return `${name}-src 'sha256-${createHash('sha256').update(only).digest('base64')}'`
    })
    expect(policy).toBe(
      ["default-src 'none'", ...hashes, 'img-src data:', "base-uri 'none'", "form-action 'none'"].join('; '),
    )
  })

  it('has no attribute that the policy would refuse', () => {
    const names = page.flatMap(({ attributes }) => Object.keys(attributes))
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
  })

  it('lets no text become markup or an address', () => {
    const bait = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title><b>', '</style><b>', '&lt;b&gt;', 'javascript:alert(1)', 'x\0y'] // prettier-ignore
    const hostile = fc.oneof(fc.constantFrom(...bait), fc.string({ unit: 'binary', maxLength: 60 }))
    const skeleton = (view: View): readonly string[] => elementsOf(view).map(({ name }) => name).filter((name) => name !== 'a' && name !== 'i') // prettier-ignore
    const safe = skeleton(hostileView(() => 'x'))
    fc.assert(
      fc.property(fc.array(hostile.filter((text) => /[\w&<]/.test(text)), { minLength: 1 }), (texts) => {
        let next = 0
        const view = hostileView(() => texts[next++ % texts.length] ?? '')
        expect(skeleton(view)).toEqual(safe)
        for (const { attributes } of elementsOf(view)) expect(Object.keys(attributes).join()).not.toMatch(/\bon/)
        for (const href of hrefsOf(elementsOf(view))) expect(href).toMatch(/^(https?:|webcal:|data:image\/svg|#[\w-]+$|[\w.-]+(\/index\.html)?$)/)
      }),
    ) // prettier-ignore
  })

  it('has a reference of each work, to be copied, unless there are very many', () => {
    const references = (works: Catalog['works']) => named(elementsOf(viewWith({ works })), 'p').filter(({ attributes }) => attributes['class'] === 'reference') // prettier-ignore
    expect(references(catalog.works)).toHaveLength(catalog.works.length)
    const [work] = catalog.works
    expect(references(Array.from({ length: 1001 }, () => work).flatMap((one) => one ?? []))).toEqual([])
  })
})

/** A view in which each text comes from elsewhere. */
function hostileView(text: () => string): View {
  const people = catalog.people.map((person) => ({ ...person, name: text(), homepage: text() }))
  const works: Catalog['works'] = catalog.works.map((work) => ({
    ...work,
    key: text(),
    title: text(),
    versions: work.versions.map((version) => ({
      ...version,
      authors: [{ literal: text() }, { family: text(), given: text() }],
      containerTitle: text(),
      identifiers: { doi: text(), arxiv: text() },
      links: [{ href: text(), text: text(), role: 'paper' }],
    })),
  }))
  const events: Catalog['events'] = catalog.events.map((event) => ({
    ...event,
    name: text(),
    fullName: text(),
    venue: text(),
    host: text(),
    url: text(),
    remarks: [text()],
  }))
  return viewWith({ people, works, events }, { title: text(), language: text() })
}

/** What the other formats write for a view. */
function filesBeside(view: View): readonly string[] {
  return [...everyFileOf(view).keys()].filter((path) => path !== 'index.html')
}
