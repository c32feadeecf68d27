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
  const changed = [...new Set(fields)].map((field) => ({
    noun: `changed ${field}`,
    count: fields.filter((one) => one === field).length,
  }))
  const said = [...entries, ...changed].filter(({ count }) => count > 0)
  return said.length === 0
    ? 'no entry changed'
    : said.map(({ count, noun }) => counted(count, noun)).join(', ')
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
  return `${field} ${before === '' ? 'none' : quoted(before)} → ${after === '' ? 'none' : quoted(after)}`
}

const longest = 80

function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  const shown = characters.length <= longest ? characters : [...characters.slice(0, longest - 1), '…']
  return `"${shown.join('')}"`
}
