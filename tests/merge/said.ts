import type { NewsEntry, TalkEntry, WorkEntry } from '../../src/model/entry.ts'
import type { Instant } from '../../src/model/instant.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import type { Reading } from '../../src/merge/index.ts'

/** What an invented page says, with as little writing as possible. */
export function place(person: string, line: number): NewsEntry['place'] {
  return { source: `profiles/${person}.md`, line, column: 1 }
}

export function news(
  person: string,
  line: number,
  date: string,
  text: string,
  more: Partial<NewsEntry> = {},
): NewsEntry {
  return {
    type: 'news',
    person,
    rule: 'news/list',
    place: place(person, line),
    ...(date === '' ? {} : { date: date as PartialDate }),
    kind: 'paper',
    text,
    html: text,
    links: [],
    titles: [],
    venues: [],
    ...more,
  }
}

export function work(person: string, line: number, title: string, more: Partial<WorkEntry> = {}): WorkEntry {
  const entry = {
    type: 'work' as const,
    person,
    rule: 'papers/in-news',
    place: place(person, line),
    title,
    identifiers: {},
    links: [],
  }
  return { ...entry, announcedAt: entry.place, ...more }
}

export function talk(person: string, line: number, title: string, more: Partial<TalkEntry> = {}): TalkEntry {
  return {
    type: 'talk',
    person,
    rule: 'events/talks-line',
    place: place(person, line),
    title,
    links: [],
    venues: [],
    ...more,
  }
}

export function reading(
  person: string,
  entries: Reading['entries'],
  unread: readonly string[] = [],
): Reading {
  return { person: { id: person, name: person, sources: [`profiles/${person}.md`] }, entries, unread }
}

export const asOf = '2026-01-01T00:00:00Z' as Instant
export const later = '2026-02-02T00:00:00Z' as Instant
