import { describe, expect, test } from 'vitest'
import { anchorOf } from '../../src/export/anchor.ts'
import { itemLink } from '../../src/export/item-link.ts'
import { indexView } from '../../src/export/view-index.ts'
import type { News, Version, Work } from '../../src/model/catalog.ts'
import type { NewsEntry } from '../../src/model/entry.ts'
import type { Link, LinkRole } from '../../src/model/link.ts'
import type { Person } from '../../src/model/person.ts'
import { newsOf, viewWith } from './invented-views.ts'
import { workOf } from './invented-works.ts'

const ada: Person = { id: 'ada-moreau', name: 'Ada Moreau', homepage: 'https://ada.example/', sources: [] }
const li: Person = { id: 'li-ming', name: 'Li Ming', sources: [] }
const preprint = link('preprint', 'https://arxiv.org/abs/2503.01234')
const paper = link('paper', 'https://press.example/42')
const anchor = `https://feeds.example/index.html#${anchorOf(newsOf().id)}`
const fragment = 'https://ada.example/#:~:text=I%20have%20moved.'

function link(role: LinkRole, href: string): Link {
  return { href, text: role, role }
}

function version(part: Partial<Version>): Version {
  return { kind: 'conference', title: 'Quiet Layouts', identifiers: {}, links: [], origins: {}, ...part }
}

function mention(news: Partial<NewsEntry>): NewsEntry {
  const place = { source: 'profiles/x.md', line: 1, column: 1 }
  const nothing = { links: [], titles: [], venues: [] }
  return {
    type: 'news',
    person: 'ada-moreau',
    rule: 'news/list',
    place,
    kind: 'other',
    text: '',
    html: '',
    ...nothing,
    ...news,
  }
}

function linkOf(
  news: Partial<News>,
  works: readonly Work[] = [],
  people: readonly Person[] = [ada, li],
): string {
  const about = { works: works.map(({ id }) => id), ...news }
  return itemLink(newsOf(about), indexView(viewWith({ people, works })))
}

describe('an item leads', () => {
  test('to the publisher before the preprint, wherever they stand', () => {
    expect(linkOf({ links: [preprint, paper] })).toBe('https://press.example/42')
  })

  test('to the preprint that it links to itself before a page that only the work knows', () => {
    const work = workOf({ identifiers: { doi: '10.9999/visconf.2025.42' } })
    expect(linkOf({ links: [preprint] }, [work])).toBe('https://arxiv.org/abs/2503.01234')
  })

  test.each<[string, readonly Version[], string]>([
    ['the DOI', [version({ identifiers: { doi: '10.9999/a.42', acl: '2025.acl-1.1' }, links: [paper] })], 'https://doi.org/10.9999/a.42'],
    ["the publisher's page", [version({ identifiers: { acl: '2025.acl-1.1', arxiv: '2503.01234' }, links: [paper] })], 'https://press.example/42'],
    ['the Anthology', [version({ identifiers: { acl: '2025.acl-1.1', arxiv: '2503.01234' } })], 'https://aclanthology.org/2025.acl-1.1/'],
    ['a later version with a publisher', [version({ kind: 'preprint', identifiers: { arxiv: '2503.01234' } }), version({ links: [paper] })], 'https://press.example/42'],
    ['the preprint', [version({}), version({ kind: 'preprint', links: [preprint] })], 'https://arxiv.org/abs/2503.01234'],
    ['the DOI of a preprint', [version({ kind: 'preprint', identifiers: { doi: '10.9999/pre' } })], 'https://doi.org/10.9999/pre'],
  ])('without a link of its own to %s of its work', (_what, versions, expected) => {
    expect(linkOf({}, [workOf({}, { versions })])).toBe(expected)
  }) // prettier-ignore

  test.each<LinkRole>(['venue', 'person', 'schedule', 'announcement', 'code', 'slides', 'other'])(
    'never to a link of role %s',
    (role) => {
      expect(linkOf({ links: [link(role, 'https://other.example/')] })).toBe(fragment)
    },
  )

  test('to a relative paper on the homepage of the one who links to it', () => {
    const links = [link('paper', 'files/glow.pdf')]
    expect(linkOf({ links, mentions: [mention({ links })] })).toBe('https://ada.example/files/glow.pdf')
  })

  test('nowhere by a relative link when the homepage is unknown', () => {
    const links = [link('paper', 'files/glow.pdf')]
    expect(linkOf({ people: ['li-ming'], links, mentions: [mention({ person: 'li-ming', links })] })).toBe(
      anchor,
    )
  })

  test('never by a script', () => {
    expect(linkOf({ links: [link('paper', 'javascript:alert(1)')] })).toBe(fragment)
  })

  test('to the words on the homepage of the first announcer who has one', () => {
    const mentions = [
      mention({ person: 'li-ming', text: 'She has moved.' }),
      mention({ text: 'I moved to E-City, a & b!' }),
    ]
    expect(linkOf({ people: ['li-ming', 'ada-moreau'], mentions })).toBe(
      'https://ada.example/#:~:text=I%20moved%20to%20E%2DCity%2C%20a%20%26%20b!',
    )
  })

  test('behind the fragment that a homepage already has', () => {
    expect(linkOf({}, [], [{ ...ada, homepage: 'https://ada.example/?p=1#about' }])).toBe(
      'https://ada.example/?p=1#about:~:text=I%20have%20moved.',
    )
  })

  test('to the first words only, and not into half a character', () => {
    expect(linkOf({ text: 'one two three four five six seven eight nine' })).toMatch(/=one.*eight$/)
    expect(linkOf({ text: '🎉'.repeat(200) })).toBe(
      `https://ada.example/#:~:text=${encodeURIComponent('🎉'.repeat(80))}`,
    )
    expect(linkOf({ text: 'a \ud800 b' })).toMatch(/text=a%20%EF%BF%BD%20b$/)
  })

  test('to our own page when nobody has a homepage that can be used', () => {
    expect(linkOf({ people: ['li-ming'] })).toBe(anchor)
    expect(linkOf({}, [], [{ ...ada, homepage: 'javascript:alert(1)' }])).toBe(anchor)
  })

  test("in a person's own feed never to another's homepage", () => {
    const view = viewWith({ people: [ada, li] }, { person: li, url: 'https://feeds.example/li-ming/' })
    const link = itemLink(newsOf({ people: ['ada-moreau', 'li-ming'] }), indexView(view))
    expect(link).toBe(`https://feeds.example/li-ming/index.html#${anchorOf(newsOf().id)}`)
  })
})

test('anchorOf gives every entry an id of its own that may stand in HTML and in a URL', () => {
  expect(anchorOf('urn:uuid:6fa459ea-ee8a-5ca4-894e-db77e160355e')).toBe(
    'e-6fa459ea-ee8a-5ca4-894e-db77e160355e',
  )
})
