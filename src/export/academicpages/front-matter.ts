import type { PartialDate } from '../../model/partial-date.ts'
import { firstDay } from '../../model/partial-date.ts'
import { singleLine } from '../single-line.ts'

/** Fields as YAML that any parser reads alike: JSON's strings and objects are YAML's (YAML 1.2 § 1.3). */
export function frontMatter(
  fields: Readonly<Record<string, string | undefined>>,
  note: Readonly<Record<string, unknown>>,
): string {
  const lines = [
    ...linesOf(fields, (name, value) => (plain.has(name) ? String(value) : json(value))),
    'offprint:',
    ...linesOf(note, (_, value) => json(value)).map((line) => `  ${line}`),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function linesOf(
  fields: Readonly<Record<string, unknown>>,
  write: (name: string, value: unknown) => string,
): readonly string[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${write(name, value)}`)
}

/** What the generator writes without quotes, and needs none. */
const plain: ReadonlySet<string> = new Set(['collection', 'category', 'permalink', 'date'])

/** YAML allows fewer characters than JSON to stand for themselves. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** `2025-04-01-moss2025fern`: Jekyll wants a day in front, and takes it for the date where there is no field. */
export function fileName(date: PartialDate | undefined, slug: string): string {
  return date === undefined ? slug : `${firstDay(date)}-${slug}`
}

/** Text that is neither markup nor Markdown nor Liquid, wherever the theme puts it. */
export function plainText(text: string): string {
  return singleLine(text).replace(/[&<>*_`~[\]{}\\]/g, (character) => `&#${character.charCodeAt(0)};`)
}
