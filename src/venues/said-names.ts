import { yearBehind } from './name-tail.ts'
import type { VenueMatch } from './venue-match.ts'
import type { VenueKind } from './venue-words.ts'
import { headNouns } from './venue-words.ts'

/** Names that only the words around them show: in quotes behind a noun, between *attending the* and a noun, behind *the journal*. */
export function saidNamesIn(text: string): readonly VenueMatch[] {
  return [...quotedIn(text), ...attendedIn(text), ...serialsIn(text)]
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

const nouns = String.raw`the\sjournal|la\srevue|(?:der|die)\s(?:Fach)?[Zz]eitschrift|(?:la|na|da|à)\srevista|(?:la|della|nella|sulla)\srivista|(?:het|de)\s(?:vak)?tijdschrift|журнал[еа]?|czasopi(?:śmie|smo)|tidskriften|časopise`
const joiners = String.raw`(?:de\s(?:la|los|las)|de|du|des|di|del|della|do|da|dos|das|e|et|y|i|och|für|und|of|and|for|voor|van|för|&)\s|d['’]`
const word = String.raw`\p{L}[\p{L}’'-]*`

/** `dans la revue Annales de botanique`, `в журнале «Физика льда»`: behind a small word any word belongs to the name. */
const serials = new RegExp(
  String.raw`(?<!\p{L})(?:${nouns})\s(?:["“«„]\s?(?<quoted>\p{Lu}[^“”"«»\n]{2,80}?)\s?[”"»“]|(?<name>\p{Lu}[\p{L}’'-]*(?:\s(?:(?:${joiners})${word}|\p{Lu}[\p{L}’'-]*)){0,8}))`,
  'gu',
)

function serialsIn(text: string): readonly VenueMatch[] {
  return Array.from(text.matchAll(serials), ({ 0: all, groups = {}, index }) => {
    const name = groups['quoted'] ?? groups['name'] ?? ''
    const start = index + all.lastIndexOf(name)
    const year = yearBehind(text, index + all.length)
    return {
      start,
      end: year?.end ?? index + all.length,
      name,
      series: [],
      kind: 'journal',
      ...(year === undefined ? {} : { year: year.year }),
    }
  })
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
