import { yearBehind } from './name-tail.ts'
import type { VenueMatch } from './venue-match.ts'
import type { VenueKind } from './venue-words.ts'
import { headNouns } from './venue-words.ts'

/** Names that only the words around them show: in quotes behind a noun, or between *attending the* and a noun. */
export function saidNamesIn(text: string): readonly VenueMatch[] {
  return [...quotedIn(text), ...attendedIn(text)]
}

/** `Conference “Invented Results”`, `the workshop "Samples and examples"`. */
const quoted =
  /(?<!\p{L})([Cc]onference|[Ss]ymposium|[Ww]orkshop|[Cc]olloquium|[Cc]ongress|Tagung|[Cc]olloque|[Cc]onvegno|[Cc]onferenza|[Cc]ongreso)(?:,?\s(?:on|titled|entitled|called|named))?:?\s[“"«„]\s?(\p{Lu}[^“”"«»„·\n]{3,110})[”"»“]/gu

function quotedIn(text: string): readonly VenueMatch[] {
  return Array.from(text.matchAll(quoted)).flatMap(({ 0: all, 1: noun = '', 2: name = '', index }) =>
    isNamed.test(text.slice(Math.max(0, index - 30), index))
      ? []
      : matchOf(text, noun, name.trim().replace(/[,.;]$/, ''), { start: index, end: index + all.length }),
  )
}

/** What is quoted behind `Sample Conference` is a talk. */
const isNamed =
  /(?<![\p{L}\p{N}])(?!(?:The|An?|Our|This|At|International|Annual)\s)\p{Lu}[^\s.:;,!?()]{1,24}\s$/u

/** `attending the Shaping of invented woods conference`. */
const attended = new RegExp(
  String.raw`\battend(?:ed|ing)?\sthe\s(?:\d{1,3}(?:st|nd|rd|th)\s)?(\p{Lu}[\p{L}\p{N}’'–& -]{6,90}?)\s(conference|workshop|symposium)(?=[\s.,!;:(]|$)`,
  'gu',
)

function attendedIn(text: string): readonly VenueMatch[] {
  return Array.from(text.matchAll(attended), ({ 0: all, 1: name = '', 2: noun = '', index }) =>
    matchOf(text, noun, name, { start: index + all.indexOf(name), end: index + all.length }),
  )
}

function matchOf(
  text: string,
  noun: string,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): VenueMatch {
  const kind: VenueKind = headNouns.get(noun.toLowerCase())?.kind ?? 'conference'
  const year = yearBehind(text, end)
  return {
    start,
    end: year?.end ?? end,
    name,
    series: [],
    kind,
    aliases: [`${name} ${noun}`],
    ...(kind === 'workshop' ? { track: 'workshop' as const } : {}),
    ...(year === undefined ? {} : { year: year.year }),
  }
}
