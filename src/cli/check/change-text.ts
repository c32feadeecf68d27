import { counted } from '../build-summary.ts'
import type { Change, FieldChange } from './changes.ts'

const nouns = { news: 'item', work: 'work', event: 'event' } as const
const verbs = ['new', 'removed', 'merged'] as const

/** `2 new items, 1 changed date`; nothing but numbers and our own words, so that it may stand anywhere. */
export function headlineOf(changes: readonly Change[]): string {
  const entries = verbs.flatMap((what) =>
    (['news', 'work', 'event'] as const).map((type) => ({
      noun: `${what} ${nouns[type]}`,
      count: changes.filter((change) => change.what === what && change.type === type).length,
    })),
  )
  const fields = changes.flatMap((change) => change.fields.map(({ field }) => field))
  const changed = [...new Set(fields)].map((field) => {
    const count = fields.filter((one) => one === field).length
    return `${count} changed ${count === 1 ? field : plural(field)}`
  })
  const whole = entries.filter(({ count }) => count > 0).map(({ count, noun }) => counted(count, noun))
  return [...whole, ...changed].join(', ') || 'no entry changed'
}

/** `addresses`, `titles of the preprint` */
function plural(field: string): string {
  const [head = field] = field.split(/ (?:of|when) /)
  const ending = /(?:series|proceedings)$/.test(head) ? '' : head.endsWith('s') ? 'es' : 's'
  return `${head}${ending}${field.slice(head.length)}`
}

/** One change in one line: `changed work moreau2025glow: title "Glow" → "Glow 2" (key kept)`. */
export function changeText(change: Change): string {
  const { what, type, date, title, key, into } = change
  const entry = [what, nouns[type], type === 'work' ? key : date].filter(Boolean).join(' ')
  if (what === 'changed') {
    const kept = key === undefined ? '' : ' (key kept)'
    const isNamed = type === 'work' || change.fields.some(({ after }) => after === title)
    const subject = isNamed ? '' : ` ${quoted(title)}`
    return `${entry}${subject}: ${change.fields.map(fieldText).join('; ')}${kept}`
  }
  return `${entry}: ${quoted(title)}${into === undefined ? '' : `, now ${into}; the key finds it still`}`
}

function fieldText({ field, before, after }: FieldChange): string {
  const [old, now] = fromDifference(before, after)
  return `${field} ${before === '' ? 'none' : quoted(old)} → ${after === '' ? 'none' : quoted(now)}`
}

/** Two texts without a long beginning that they share: else both would be cut before they differ. */
function fromDifference(before: string, after: string): readonly [string, string] {
  const [old, now] = [before.split(' '), after.split(' ')]
  const differing = old.findIndex((word, index) => word !== now[index])
  const shared = differing < 0 ? old : old.slice(0, differing)
  return shared.join(' ').length < longest / 2
    ? [before, after]
    : [`… ${old.slice(shared.length).join(' ')}`, `… ${now.slice(shared.length).join(' ')}`]
}

const longest = 80

function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  const shown = characters.length <= longest ? characters : [...characters.slice(0, longest - 1), '…']
  return `"${shown.join('')}"`
}
