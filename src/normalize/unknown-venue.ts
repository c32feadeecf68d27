import type { VenueMatch } from '../venues/index.ts'

/** Capitals that make a name of its own: `GROVE`, `CoLLAs`, `MICCAI-BraTS`. */
const acronym = String.raw`\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*(?:[-/&+]\p{L}[\p{L}\p{N}]*)*`
const year = String.raw`(?:\s*['’]?(?<year>20\d\d|(?<=['’])\d\d)(?!\d))?`

/** `GROVE workshop 2025` */
const workshop = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${acronym})\s+[Ww]orkshop${year}`, 'gu')

/** `accepted to GROVE 2025`, `published in the Journal of Invented Results` */
const accepted = new RegExp(
  String.raw`\b(?:accepted|appear|appears|published|presented)\b[^.!?\n]{0,40}?\s(?:to|at|by|in)\s(?:the\s)?(?<name>${acronym}|(?:\p{Lu}[\p{L}-]*|of|on|and|for|in|&|the)(?:\s(?:\p{Lu}[\p{L}-]*|of|on|and|for|in|&|the)){1,12})${year}`,
  'gu',
)

const verbs = /accepted|appear|published|presented/

const longNames =
  /\b(?:Conference|Workshop|Symposium|Journal|Transactions|Letters|Magazine|Proceedings|Review|Annals)\b/

/** Venues that no registry knows, by the way they are written; `known` are the places that are taken. */
export function unknownVenuesIn(
  text: string,
  known: readonly { readonly start: number; readonly end: number }[],
): readonly VenueMatch[] {
  const found = [
    ...(/workshop/i.test(text) ? [...text.matchAll(workshop)] : []).map((match) => ({
      ...matchOf(match),
      track: 'workshop' as const,
    })),
    ...(verbs.test(text) ? [...text.matchAll(accepted)] : []).filter(isName).map(matchOf),
  ]
  const taken = [...known]
  return found.filter((match) => {
    const free = taken.every(({ start, end }) => match.end <= start || end <= match.start)
    if (free) taken.push(match)
    return free
  })
}

function isName({ groups: { name = '' } = {} }: RegExpMatchArray): boolean {
  return !name.includes(' ') || longNames.test(name)
}

function matchOf({
  groups: { name = '', year: written } = {},
  index = 0,
  0: whole,
}: RegExpMatchArray): VenueMatch {
  const words = name.replace(/(?:\s(?:of|on|and|for|in|&|the))+$/u, '')
  const start = index + whole.indexOf(name)
  const end = written === undefined ? start + words.length : index + whole.length
  return {
    start,
    end,
    name: words,
    series: [],
    ...(written === undefined ? {} : { year: Number(written.padStart(4, '20')) }),
  }
}
