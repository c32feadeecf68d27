import type { Edit } from './source-map.ts'

/**
 * Puts right what was UTF-8, was read as Windows-1252 and saved as that: `Bachelorâ€™s`, `JosÃ©`, and `VoilÃ `
 * that has lost its no-break space.
 *
 * Only whole runs of non-ASCII characters that decode cleanly count, and only those that nobody writes on
 * purpose: `5×–10×`, `groß“`, `“résumé”—and` and `José†‡` are valid UTF-8 by accident and stay.
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
  const trails = found.slice(1)
  if (!natural.test(trails)) return true
  if (trails.length > 1 || !/^[ÂÃÄÅ]/.test(found)) return false
  const [before, after] = [text.charAt(index - 1), text.charAt(index + found.length)]
  if (/[\p{Ll}\d]/u.test(before)) return true
  return /\p{Ll}/u.test(after) && !(/\p{Lu}/u.test(before) && typographic.test(trails))
}

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
