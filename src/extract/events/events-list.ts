import { datesIn } from '../../model/written-date.ts'
import { datedEntries } from '../dated-entries.ts'
import type { Rule } from '../rule.ts'

/** Meetings that somebody organised or went to, dated at least to the month: a year alone makes a list of duties. */
export const eventsList: Rule = {
  name: 'events/events-list',
  find(page, sections) {
    return datedEntries(page, sections, 'events')
      .filter(({ content, under }) => isExact([...under, content.text].join(' ')))
      .map(({ place, list, under, content, heading }) => ({
        type: 'news',
        rule: eventsList.name,
        place,
        list,
        under,
        dated: 'anywhere',
        kind: /organi[sz]/i.test(heading) ? 'service' : 'event',
        content,
      }))
  },
}

function isExact(text: string): boolean {
  return datesIn(text).some(({ readings }) => readings.some(({ month }) => month !== undefined))
}
