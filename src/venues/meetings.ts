import { latinWordsOf } from './latin-words.ts'
import { placeAndYearBehind, yearBehind } from './name-tail.ts'
import { bodies, headNouns, institutions, joiners } from './venue-words.ts'

/**
 * The meeting that the first words behind the title of a talk name without a noun: that of a society (`Example
 * Literature Association, Springfield`), or a name with its year before a town (`Invented Humanities 2013, Springfield`).
 */
export function meetingNamedFirst(
  text: string,
): { readonly name: string; readonly year?: number } | undefined {
  const lead = coauthors.exec(text)?.[0].length ?? 0
  const segment = /^[\s,.;:”"’'»)]*(\p{Lu}[^,.;:()\n]{3,90})(?=[,.;(\n]|$)/u.exec(text.slice(lead))
  const written = segment?.[1]?.trim()
  if (segment === null || written === undefined) return undefined
  const name = written.replace(/\s(?:19|20)\d\d$/, '')
  const words = latinWordsOf(name)
  const isBody = words.length > 2 && words.some(({ key }) => bodies.has(key))
  const isDated = name !== written && words.every(({ capital }) => capital) && words.length > 1
  const isPlace = words.some(({ key }) => institutions.has(key) && !bodies.has(key))
  if (isPlace || !(isBody || (isDated && /^,\s\p{Lu}/u.test(text.slice(lead + segment[0].length)))))
    return undefined
  const end = lead + segment[0].length - (written.length - name.length)
  const year = yearBehind(text, end)?.year ?? placeAndYearBehind(text.slice(end, end + 100))
  return { name, ...(year === undefined ? {} : { year }) }
}

/** Who spoke, too: `co-authored with Ada Moreau, `. */
const coauthors =
  /^[\s,.;:”"’'»)]{0,4}(?:co-?authored\s|jointly\s|joint\s(?:work\s)?)?with\s[^,.;()\n]{3,80},\s/iu

/** The meeting that a talk begins with, its year and a full stop behind it: `Samples & Examples 2023. Guest speaker at …` */
export function meetingAtHead(text: string): { readonly name: string; readonly year: number } | undefined {
  const [, name, digits] = headed.exec(text) ?? []
  if (name === undefined || digits === undefined) return undefined
  const words = latinWordsOf(name).filter(({ key }) => key !== 'in' && !joiners.has(key))
  const isName =
    words.length > 1 &&
    words.every(({ capital, key }) => capital && (key === 'research' || !institutions.has(key)))
  return isName ? { name, year: Number(digits) } : undefined
}

const headed =
  /^\s?(?:\d{1,3}(?:st|nd|rd|th)\s|[IVXL]{1,6}\s)?(\p{Lu}[\p{L}\p{N}’'& -]{3,70})\s((?:19|20)\d\d)\.\s(?=\S)/u

/** Whether a name has a noun of meetings or institutions: it tells where a talk was given, not what of. */
export function isNamedAsOccasion(name: string): boolean {
  return latinWordsOf(name).some(({ key }) => {
    const kind = headNouns.get(key)?.kind
    return kind === 'conference' || kind === 'workshop' || institutions.has(key) || rows.has(key)
  })
}

/** Rows of talks, which are no venues. */
const rows: ReadonlySet<string> = new Set(['seminar', 'seminars', 'lecture', 'lectures'])
