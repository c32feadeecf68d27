import { latinWordsOf } from './latin-words.ts'
import { placeAndYearBehind, yearBehind } from './name-tail.ts'
import { bodies, institutions } from './venue-words.ts'

/**
 * The meeting that the first words behind the title of a talk name without a noun: that of a society (`Example
 * Literature Association, Springfield`), or a name with its year before a town (`Invented Humanities 2013, Springfield`).
 */
export function meetingNamedFirst(
  text: string,
): { readonly name: string; readonly year?: number } | undefined {
  const segment = /^[\s,.;:”"’'»)]*(\p{Lu}[^,.;:()\n]{3,90})(?=[,.;(\n]|$)/u.exec(text)
  const written = segment?.[1]?.trim()
  if (segment === null || written === undefined) return undefined
  const name = written.replace(/\s(?:19|20)\d\d$/, '')
  const words = latinWordsOf(name)
  const isBody = words.length > 2 && words.some(({ key }) => bodies.has(key))
  const isDated = name !== written && words.every(({ capital }) => capital) && words.length > 1
  const isPlace = words.some(({ key }) => institutions.has(key) && !bodies.has(key))
  if (isPlace || !(isBody || (isDated && /^,\s\p{Lu}/u.test(text.slice(segment[0].length))))) return undefined
  const end = segment[0].length - (written.length - name.length)
  const year = yearBehind(text, end)?.year ?? placeAndYearBehind(text.slice(end, end + 100))
  return { name, ...(year === undefined ? {} : { year }) }
}
