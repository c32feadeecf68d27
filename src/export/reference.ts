import { fetchEngine, type Engine } from '@citation-js/plugin-csl/lib/engines.js'
import { locales } from '@citation-js/plugin-csl/lib/locales.js'
import { styles } from '@citation-js/plugin-csl/lib/styles.js'
import type { CitedWork } from './cited-works.ts'
import { cslItem, type CslItem } from './csl-item.ts'

/** The styles that come along. */
export const bundledStyles = ['apa', 'harvard1', 'vancouver'] as const

/** A style of CSL: one of the bundled, or the text of a `.csl` file under a name of its own. */
export interface ReferenceStyle {
  readonly name: string
  readonly xml?: string
}

export interface ReferenceForm {
  readonly style?: ReferenceStyle
  /** BCP 47; terms such as "and" are in it where CSL has them, else in English. */
  readonly language?: string
  readonly format: 'text' | 'html'
}

/** A work as a style prints it in a list of references; of HTML only `<i>`, `<b>`, `<sub>` and `<sup>`. */
export function formattedReference(work: CitedWork, form: ReferenceForm): string {
  const item = { ...withoutMarks(cslItem(work)), id: 'item' }
  const asked = JSON.stringify([item, form])
  const known = latestReferences.get(asked)
  if (known !== undefined) return known
  const made = entryOf(item, form)
  const [oldest] = latestReferences.keys()
  if (oldest !== undefined && latestReferences.size >= 1000) latestReferences.delete(oldest)
  latestReferences.set(asked, made)
  return made
}

/** The page of a small group shows those of its people again, and each takes a millisecond. */
const latestReferences = new Map<string, string>()

function entryOf(item: CslItem, form: ReferenceForm): string {
  const engine = engineFor(form)
  engine.sys.retrieveItem = () => item
  engine.setOutputFormat(form.format)
  // What was formatted before must leave no trace, such as the letter behind a year.
  engine.updateItems([])
  engine.updateItems([item.id])
  const [, [entry = ''] = []] = engine.makeBibliography() || []
  return finish[form.format](entry)
}

function engineFor({ style = { name: 'apa' }, language = 'en' }: ReferenceForm): Engine {
  const locale = localeOf(language)
  const xml = style.xml ?? bundledStyle(style.name)
  return fetchEngine(style.name, locale, xml, () => ({ id: '', type: 'document', title: '' }), (wanted) =>
    locales.get(locales.has(wanted) ? wanted : defaultLocale),
  )
} // prettier-ignore

const stylesOfOneEntry = new Map<string, string>()

function bundledStyle(name: string): string {
  const known = stylesOfOneEntry.get(name)
  if (known !== undefined) return known
  const made = styleOfOneEntry(styles.get(name))
  stylesOfOneEntry.set(name, made)
  return made
}

/**
 * A bundled style without what a list of one entry never asks of it: how works are cited in a text, and the order of
 * the list. Setting these up is most of the work of citeproc-js: 0.9 of 1 s with APA.
 */
function styleOfOneEntry(xml: string): string {
  const body = without(without(xml, '<!--', '-->'), '<sort>', '</sort>')
  const start = body.indexOf('<citation')
  const end = body.indexOf('</citation>')
  return `${body.slice(0, start)}<citation><layout><text value=""/></layout>${body.slice(end)}`
}

function without(xml: string, opening: string, closing: string): string {
  const [first = '', ...others] = xml.split(opening)
  return [first, ...others.map((part) => part.slice(part.indexOf(closing) + closing.length))].join('')
}

const defaultLocale = 'en-US'

function localeOf(language: string): string {
  const [primary] = language.toLowerCase().split('-')
  return knownLocales.find((locale) => locale.startsWith(`${primary}-`)) ?? defaultLocale
}

/** Those that come along with citation-js. */
const knownLocales = [defaultLocale, 'de-DE', 'es-ES', 'fr-FR', 'nl-NL']

/** Stand for the marks of HTML, which CSL would read as such. */
const less = '\uE000'
const greater = '\uE001'
/** Behind a word such as `__proto__`, by which citeproc-js would look up what every object has. */
const harmless = '\uE002'

/** Text of a page is text: what looks like markup in it is shown as it is. */
function withoutMarks(item: CslItem): CslItem {
  return replaced(item) as CslItem
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') return withoutMarkup(value)
  if (Array.isArray(value)) return value.map(replaced)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(known.map(([name, part]) => [name, replaced(part)]))
} // prettier-ignore

function withoutMarkup(text: string): string {
  const shown = cut(text)
    .replace(/[\uE000-\uE002]/g, '')
    .replaceAll('<', less)
    .replaceAll('>', greater)
  return shown in Object.prototype ? `${shown}${harmless}` : shown
}

/** More than titles and names have. The time of citeproc-js grows with the square of their quotation marks and words. */
const longest = 1000

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}

const finish: Readonly<Record<ReferenceForm['format'], (entry: string) => string>> = {
  text: (entry) =>
    entry.replaceAll(harmless, '').replaceAll(less, '<').replaceAll(greater, '>').replace(/\s+/g, ' ').trim(),
  html: (entry) =>
    entry
      .replaceAll(harmless, '')
      .replaceAll('</div>', ' ')
      .replace(/<(?!\/?(?:i|b|sub|sup)>)[^<>]*>/g, '')
      .replaceAll(less, '&lt;')
      .replaceAll(greater, '&gt;')
      .replace(/\s+/g, ' ')
      .trim(),
}
