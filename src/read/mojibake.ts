import type { Edit } from './source-map.ts'

/**
 * Puts right what was UTF-8, was read as Windows-1252 and saved as that: `Bachelorâ€™s`, `JosÃ©`, and `VoilÃ `
 * that has lost its no-break space.
 *
 * Only whole runs of non-ASCII characters that decode cleanly count, and only those that nobody writes on
 * purpose: `5×–10×`, `2×€500`, `KŘÍŽ`, `groß“`, `“résumé”—and` and `José†‡` are valid UTF-8 by accident and stay.
 */
export function repairMojibake(text: string): readonly Edit[] {
  if (!/[Â-ô]/.test(text)) return []
  const runs = [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
    const repaired = isUnnatural(text, found, index) ? decodeRepeatedly(found) : found
    return repaired === found ? [] : [{ from: index, to: index + found.length, text: repaired }]
  })
  const lostSpaces = [...text.matchAll(lostSpace)].map(({ index }) => ({
    from: index,
    to: index + 1,
    text: 'à',
  }))
  return [...runs, ...lostSpaces].toSorted((a, b) => a.from - b.from)
}

/** Windows-1252 at 0x80 to 0x9F; where it has no character, WHATWG puts the control character of that number. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const trail = `[\\u0080-\\u00bf${windows1252}]`
const high = `[\\u0080-\\u00ff${windows1252}]`
const sequence = `[Â-ß]${trail}|[à-ï]${trail}{2}|[ð-ô]${trail}{3}`
const run = new RegExp(`(?<!${high})(?:${sequence}){1,20000}(?!${high})`, 'g')

/** `à` is C3 A0, and A0 is the no-break space, which editors turn into a common one. */
const lostSpace = /(?<=\p{Ll})Ã(?=[ \t\n])/gu

/** What people put behind a letter on purpose. */
const natural = /^[“”‘’–—…»«™®†‡•·¹²³°§¶›\u00a0]+$/
const typographic = /^[“”‘’–—…»«›]$/

function isUnnatural(text: string, found: string, index: number): boolean {
  const sides = { before: text.charAt(index - 1), after: text.charAt(index + found.length) }
  if (found.length > 2)
    return !natural.test(found.slice(1)) && (hasUsualLead.test(found) || isOneScript(found))
  const [lead = '', trail = ''] = found
  return (natural.test(trail) ? beforeSigns : beforeLetters).some(
    ({ leads, isBetween }) => leads.test(lead) && isBetween(sides, trail),
  )
}

interface Sides {
  readonly before: string
  readonly after: string
}

/** Between what a letter by itself is mojibake; a row a family of letters, and no other letter is. */
interface Lone {
  readonly leads: RegExp
  readonly isBetween: (sides: Sides, trail: string) => boolean
}

/** Before a quotation mark, a dash and the like. */
const beforeSigns: readonly Lone[] = [
  {
    leads: /[ÂÃÄÅ]/,
    isBetween: ({ before, after }, trail) =>
      /\p{Ll}/u.test(before) ||
      (/\p{Ll}/u.test(after) && !(/\p{Lu}/u.test(before) && typographic.test(trail))),
  },
  // 20Â°C, but 12Å²
  { leads: /[ÂÃÄ]/, isBetween: ({ before }) => /\d/.test(before) },
  // β-decay
  { leads: /[ÎÏ]/, isBetween: ({ before }) => !/\p{L}/u.test(before) },
]

/** Before letters and signs that capitals, × and the like may stand before on purpose: `KŘÍŽ`, `2×€500`. */
const beforeLetters: readonly Lone[] = [
  { leads: /[ÂÃÄÎÏÐÑ]/, isBetween: () => true },
  // 1.5 Å±0.2
  { leads: /Å/, isBetween: ({ before, after }) => /\p{L}/u.test(before + after) },
  // An accent of its own
  { leads: /Ì/, isBetween: ({ before }) => /\p{Ll}/u.test(before) },
]

/** Of the sequences of several, the leads that begin most of what Latin, Greek and Cyrillic have, and all that take three bytes. */
const hasUsualLead = /[ÂÃÄÅÎÏÐÑà-ô]/

/** Several other letters are a word of a script that they begin. */
function isOneScript(found: string): boolean {
  const decoded = decodeOnce(found) ?? ''
  return scripts.some((script) => script.test(decoded))
}

const scripts: readonly RegExp[] = [
  /^\p{L}[\p{Script=Hebrew}\p{P}]+$/u,
  /^\p{L}[\p{Script=Arabic}\p{P}]+$/u,
  /^\p{L}[\p{Script=Armenian}\p{P}]+$/u,
]

/** Text can have gone through the mill up to three times: `Ã¢â‚¬â„¢`. */
function decodeRepeatedly(found: string, rounds = 3): string {
  const decoded = decodeOnce(found)
  if (decoded === undefined || decoded === found) return found
  return rounds > 1 && new RegExp(`^(?:${sequence})+$`).test(decoded)
    ? decodeRepeatedly(decoded, rounds - 1)
    : decoded
}

function decodeOnce(found: string): string | undefined {
  const bytes = Uint8Array.from(found, (character) => {
    const position = windows1252.indexOf(character)
    return position === -1 ? character.charCodeAt(0) : 0x80 + position
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
