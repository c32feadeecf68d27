import { fullYear } from './mention-tail.ts'

/** `(SCIR 2024)`, `（SCIR2024）`, `(GC Wkshps)` behind a long name, and the year that it gives. */
export function acronymInBrackets(
  text: string,
  at: number,
): { readonly name: string; readonly year?: number; readonly end: number } | undefined {
  const brackets = /^,?\s?[(（]\s?([^()（）\n]{2,40}?)\s?[)）]/u.exec(text.slice(at, at + 50))
  const inside = brackets?.[1]
  if (brackets === null || inside === undefined) return undefined
  const [, name = inside, digits] = /^(.*?)[\s'’-]{0,3}((?:19|20)\d\d|(?<=['’-])\d\d)$/u.exec(inside) ?? []
  if (!isAcronym(name)) return undefined
  return { name, end: at + brackets[0].length, ...(digits === undefined ? {} : { year: fullYear(digits) }) }
}

/** At most three words with two capitals in one of them. */
function isAcronym(name: string): boolean {
  return (
    name.split(' ').length <= 3 &&
    /\p{Lu}\S*\p{Lu}/u.test(name) &&
    /^\p{L}/u.test(name) &&
    !/[,;:]/.test(name)
  )
}

/** The year of ` 2024`, `, 2024`, ` (2024)`, `'24`, `-2024` behind a name, and where it ends. */
export function yearBehind(
  text: string,
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const match =
    /^(?:,?\s?[(（]?|\s?[-–]\s?)((?:19[5-9]|20[0-4])\d)(?![\p{Script=Latin}\p{N}/–-])[)）]?|^\s?['’](\d\d)(?!\d)/u.exec(
      text.slice(at, at + 12),
    )
  const digits = match?.[1] ?? match?.[2]
  if (match === null || digits === undefined) return undefined
  return { year: fullYear(digits), end: at + match[0].length }
}

const month =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter|Mai|Juni|Juli|Okt|Dez|März)\\p{L}*\\.?'

/** The year of the date that a meeting ends with behind its town: `, Springfield, XY, May 3-5, 2015`. */
export function placeAndYearBehind(text: string): number | undefined {
  const digits = placeAndDate.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const placeAndDate = new RegExp(
  String.raw`^(?:\son|\s?[(]\p{Lu}[\p{L}'’. ]{0,30}|,?(?:\s(?:which|that)\s(?:will\sbe|is|was|takes\splace))?(?:\s(?:to\sbe\s)?held)?\s(?:in|at)\s\p{Lu}[\p{L}'’. ]{0,30})?(?:,\s\p{Lu}[\p{L}'’. ]{0,30}){0,4}[,.]?\s(?:from\s|on\s)?[(]?(?:(?:\d{1,2}\.?(?:\s?[-–]\s?\d{1,2}\.?)?\s)?${month}(?:\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?)?,?\s|(?=\d{4}[)]))((?:19|20)\d\d)(?!\d)`,
  'u',
)
