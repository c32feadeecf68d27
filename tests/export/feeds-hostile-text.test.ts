import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atom } from '../../src/export/atom/index.ts'
import { cleanText } from '../../src/export/encode-feed-text.ts'
import type { View } from '../../src/export/exporter.ts'
import { jsonFeed } from '../../src/export/json-feed/index.ts'
import { opml } from '../../src/export/opml/index.ts'
import { rss } from '../../src/export/rss/index.ts'
import { fileOf, newsOf, viewWith } from './invented-views.ts'
import { all, readXml, texts } from './read-xml.ts'

const tokens = [
  ']]>', ']]', '<![CDATA[', '&', '&amp;', '&lt;', '&#0;', '<', '>', '"', "'", '<b>', '</title>', '-->', '<!--', '<?x', '?>', '$&', '$`',
  ']]></description><evil/><description><![CDATA[', '"/><evil/>', '<title type="html"><![CDATA[', '<rss ', '<feed ', '\n    <entry>',
  '\u0000', '\u000b', '\u001b', '\u0085', '\u2028', '\ufffe', '\uffff', '\ud800', '\udc00', '\r', '\r\n', '\t', '🎉', 'Œuvre',
] // prettier-ignore

/** One line of hostile text that is short enough to be a title. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').slice(0, 90))
  .filter((text) => /[^\s\p{Cc}]/u.test(text))

const view = fc
  .record({ text: hostile, name: hostile, venue: hostile, title: hostile })
  .map(({ text, name, venue, title }): View => {
    const person = { id: 'ada-moreau', name, sources: [] }
    const news = [newsOf({ text, html: text, venues: [{ name: venue, year: 2025 }] })]
    return viewWith({ people: [person], news }, { title, folders: [{ person, path: 'ada-moreau/' }] })
  })

/** What is left of text that stands in one line. */
function line(text: string): string {
  return cleanText(text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim())
}

/** `RUNS=10000` in CI. */
const runs = Number(process.env['RUNS'] ?? 1000)

function law(check: (view: View) => void): void {
  fc.assert(fc.property(view, check), { numRuns: runs })
}

describe('hostile text in titles, contents, names and venues', () => {
  test('leaves RSS well-formed, with the elements that it should have, and reads back equal', () => {
    law((each) => {
      const { news, people } = each.catalog
      const document = readXml(fileOf(rss, each, 'feed.xml'))
      const [item] = all(document, 'rss/channel/item')
      expect(item?.children.map(({ name }) => name)).toEqual([
        'title', 'link', 'guid', 'pubDate', 'description', 'category', 'category', 'dc:creator',
      ]) // prettier-ignore
      expect(texts(document, 'rss/channel/title')).toEqual([cleanText(each.title)])
      expect(texts(document, 'rss/channel/item/title')).toEqual([line(news[0]?.text ?? '')])
      expect(texts(document, 'rss/channel/item/description')).toEqual([cleanText(news[0]?.html ?? '')])
      expect(texts(document, 'rss/channel/item/dc:creator')).toEqual([cleanText(people[0]?.name ?? '')])
      expect(texts(document, 'rss/channel/item/category')[1]).toBe(line(`${news[0]?.venues[0]?.name} 2025`))
    })
  })

  test('leaves Atom well-formed, with the elements that it should have, and reads back equal', () => {
    law((each) => {
      const { news, people } = each.catalog
      const document = readXml(fileOf(atom, each, 'atom.xml'))
      const [entry] = all(document, 'feed/entry')
      expect(entry?.children.map(({ name }) => name)).toEqual([
        'title', 'id', 'link', 'updated', 'content', 'author', 'category', 'category', 'published',
      ]) // prettier-ignore
      expect(texts(document, 'feed/title')).toEqual([cleanText(each.title)])
      expect(texts(document, 'feed/author/name')).toEqual([cleanText(each.title)])
      expect(texts(document, 'feed/entry/title')).toEqual([line(news[0]?.text ?? '')])
      expect(texts(document, 'feed/entry/content')).toEqual([cleanText(news[0]?.html ?? '')])
      expect(texts(document, 'feed/entry/author/name')).toEqual([cleanText(people[0]?.name ?? '')])
      expect(all(document, 'feed/entry/category')[1]?.attributes['term']).toBe(
        line(`${news[0]?.venues[0]?.name} 2025`),
      )
    })
  })

  test('leaves JSON Feed whole and reads back equal', () => {
    law((each) => {
      const { news, people } = each.catalog
      expect(JSON.parse(fileOf(jsonFeed, each, 'feed.json'))).toMatchObject({
        title: cleanText(each.title),
        items: [
          {
            title: line(news[0]?.text ?? ''),
            content_html: cleanText(news[0]?.html ?? ''),
            authors: [{ name: cleanText(people[0]?.name ?? '') }],
          },
        ],
      })
    })
  })

  test('leaves OPML well-formed and reads back equal', () => {
    law((each) => {
      const outlines = all(readXml(fileOf(opml, each, 'feeds.opml')), 'opml/body/outline/outline')
      const spaced = (text: string): string => cleanText(text).replace(/[\n\t]/g, ' ')
      expect(outlines.map(({ attributes }) => attributes['title'])).toEqual([
        spaced(each.title),
        spaced(each.catalog.people[0]?.name ?? ''),
      ])
    })
  })
})

test('a hostile language cannot leave its attribute', () => {
  const each = viewWith({}, { language: 'en"><evil/>$&' })
  expect(all(readXml(fileOf(atom, each, 'atom.xml')), 'feed')[0]?.attributes['xml:lang']).toBe(
    'en"><evil/>$&',
  )
})

test.each([
  ['a control character', 'a\u0000b\u001bc', 'a\ufffdb\ufffdc'],
  ['a character of the C1 range', 'a\u0085b', 'a\ufffdb'],
  ['a noncharacter', 'a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
  ['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
  ['a line end of another system', 'a\r\nb\rc', 'a\nb\nc'],
  ['nothing of what XML allows', 'a\t🎉 é\n李', 'a\t🎉 é\n李'],
])('cleanText replaces %s', (_what, text, expected) => {
  expect(cleanText(text)).toBe(expected)
})
