import { withoutDates } from './without-dates.ts'

/** What stands around the title of a talk; a room that stands on both sides is said once. */
export function occasionOf(before: string, rest: string): string {
  const behind = rest.replace(coSpeakers, '$1')
  const [first, last] = [withoutDates(before), withoutDates(behind)]
  if (first !== '' && last.includes(first)) return last
  const name = withoutSpeaking(first)
  if (last === '' || first.includes(last)) return name
  const whole = withoutDates(`${before} ${behind}`)
  // Beside a better date on the other side a year belongs to the name: `ICML 2025`.
  const others = whole.startsWith(first) ? whole.slice(first.length) : ` ${last}`
  return name === ''
    ? others.replace(signs, '').replace(preposition, '')
    : `${name}${others.replace(/^\s?[–—-](?=,)/u, '')}`
}

/** `(with Ben Alder), Fern Forum` */
const coSpeakers = /^\s?\(((?:joint(?:ly)?\s)?(?:work\s)?with\s[^()\n]{3,80})\)/u

const signs = /^[\s,.:;|–—-]+/u

/** `Gave a talk on` → nothing, `Gave a talk at Fern Labs on` → `Fern Labs`, `Keynote on` → `Keynote`. */
function withoutSpeaking(lead: string): string {
  const words = lead.replace(/(?:^|\s)(?:on|about|titled|entitled|called)$/iu, '')
  if (!speaking.test(words.charAt(0).toLowerCase() + words.slice(1))) return words
  const place = /\s(?:at|for)\s(?:the\s)?(?=[\p{Lu}\p{N}])/u.exec(words)
  return place === null ? '' : words.slice(place.index + place[0].length)
}

/** What somebody did there, not what it is called: `Invited Talks Day`, `Speaking Truth Forum`. */
const speaking =
  /^(?:(?:i|we)\s)?(?:(?:have|has|had|was|were|will|am|are|is|been|be|also)\s){0,3}(?:present(?:ed|ing|s)?|spoke|spoken|speak(?:ing|s)?|talk(?:ed|ing|s)|lectur(?:ed|ing|es)|gave|giv(?:en|ing|es?)|deliver(?:ed|ing|s)?|held|invited\sto\s\p{Ll}{2,12})(?=\s\p{Ll}|$)/u

/** What leads from the title to where it was given. */
const preposition = /^(?:at|for|in|to|@)\s(?:the\s)?(?=[\p{Lu}\p{N}])/u
