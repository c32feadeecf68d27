import type { NewsFinding } from '../../src/model/finding.ts'
import { headDatesOf } from '../../src/normalize/date.ts'

export function list(...texts: readonly string[]): readonly NewsFinding[] {
  return texts.map((text, index) => ({
    type: 'news',
    rule: 'news/list',
    list: 0,
    place: { source: 'profiles/ada-moreau.md', line: index + 1, column: 1 },
    content: { text, marks: [] },
  }))
}

/** Items of one list under headings, from outside to inside. */
export function listUnder(under: readonly string[], ...texts: readonly string[]): readonly NewsFinding[] {
  return list(...texts).map((item) => ({ ...item, under }))
}

export function awards(...texts: readonly string[]): readonly NewsFinding[] {
  return list(...texts).map((item) => ({ ...item, dated: 'anywhere' }))
}

/** `2024-05 text`, with `~` before an inferred date. */
export function shown(items: readonly NewsFinding[]): readonly string[] {
  return headDatesOf(items).map(({ date, inferred, textStart, textEnd }, index) => {
    const text = items[index]?.content.text.slice(textStart, textEnd) ?? ''
    return `${inferred === true ? '~' : ''}${date ?? '-'} ${text}`
  })
}

export function datesOf(...texts: readonly string[]): readonly (string | undefined)[] {
  return headDatesOf(list(...texts)).map(({ date }) => date)
}
