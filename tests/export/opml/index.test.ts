import { describe, expect, test } from 'vitest'
import { opml } from '../../../src/export/opml/index.ts'
import { rss } from '../../../src/export/rss/index.ts'
import type { View } from '../../../src/export/exporter.ts'
import { catalog, fileOf, filesOf, group, viewOfPerson } from '../invented-views.ts'
import { all, readXml } from '../read-xml.ts'

function subscriptions(view: View): readonly Readonly<Record<string, string>>[] {
  return all(readXml(fileOf(opml, view, 'feeds.opml')), 'opml/body/outline/outline').map(
    ({ attributes }) => attributes,
  )
}

describe('opml', () => {
  test('lists exactly the RSS feeds that are written for the group and for each person', () => {
    const written = [group, ...catalog.people.map(({ id }) => viewOfPerson(id))].flatMap((view) =>
      [...filesOf(rss, view).keys()].map((path) => `${view.url}${path}`),
    )
    expect(subscriptions(group).map(({ xmlUrl }) => xmlUrl)).toEqual(written)
  })

  test("leaves out a person's talks when there are none", () => {
    const events = catalog.events.filter(({ people }) => !people.includes('ada-moreau'))
    const urls = subscriptions({ ...group, catalog: { ...catalog, events } }).map(({ xmlUrl }) => xmlUrl)
    expect(urls).not.toContain('https://feeds.example/ada-moreau/talks.xml')
    expect(urls).toContain('https://feeds.example/li-ming/talks.xml')
  })

  test('gives what an importer asks for', () => {
    expect(subscriptions(group)[3]).toMatchObject({
      type: 'rss',
      text: 'Ada Moreau',
      title: 'Ada Moreau',
      htmlUrl: 'https://ada.example/',
    })
  })

  test('puts all in one folder with the name of the group', () => {
    const folders = all(readXml(fileOf(opml, group, 'feeds.opml')), 'opml/body/outline')
    expect(folders.map(({ attributes }) => attributes['text'])).toEqual(['Layout Lab <&> Friends'])
  })
})
