import type { VenueMatch } from '../venues/index.ts'
import { acronymInBrackets, registeredVenue } from '../venues/index.ts'

/** Names of the registry that a text means: what stands around some says that they are not, or not all, of it. */
export function withoutMisreadings(text: string, matches: readonly VenueMatch[]): readonly VenueMatch[] {
  return matches
    .filter(
      (match) =>
        match.doubtful !== true && !isGiver(text, match) && !isOther(text, match) && !isPart(text, match),
    )
    .map((match) => withoutWorkshop(text, match))
}

/** `International Journal of Invented Results`, `Journal of Invented Results: Reports` are other journals. */
function isPart(text: string, { start, end, name }: VenueMatch): boolean {
  if (!/^(?:Journal|Annals|Bulletin|Review|Transactions|Proceedings)\b/.test(name)) return false
  return (
    furtherName.test(text.slice(Math.max(0, start - 24), start)) ||
    furtherPart.test(text.slice(end, end + 14))
  )
}

const furtherName =
  /(?<![\p{L}\p{N}])(?:International|European|American|British|Canadian|Australian|Asian|African|Indian|Chinese|Japanese|Korean|Nordic|Scandinavian|Electronic|Open|Turkish|Brazilian|Iranian)\s$/u
const furtherPart = /^:\s(?:Reports|Letters|Supplement|Companion|Conference)/

/** `a citation from AGU`: who gives something is no place where it is shown. */
function isGiver(text: string, { start, year }: VenueMatch): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return (
    year === undefined &&
    (isHome.test(before) ||
      /\b(?:from|fellow of|member of|(?:supported|funded|sponsored) by)\s(?:the\s|an?\s)?$/i.test(before))
  )
}

/** `my Master's programme at ISCAS`: an institute of the same letters. */
const isHome =
  /\b(?:master|phd|ph\.d|bachelor|doctora|degree|program|intern|student|studie|position|postdoc|professor|researcher|engineer|scientist|lecturer)[^.;,\n]{0,24}\s(?:at|with)\s(?:the\s)?$|\bjoin(?:ed|ing)\s(?:the\s)?$/i

/** `Conference on Examples (ABCD)`, `Conference on Examples for Woods (ABCD)` are other series where the known one is not called so. */
function isOther(text: string, { end, name, series }: VenueMatch): boolean {
  const topic = furtherTopic.exec(text.slice(end, end + 90))?.[0].length ?? 0
  const short = acronymInBrackets(text, end + topic)?.name
  if (short === undefined || !/conf|symp|workshop|congress|meeting/i.test(name)) return false
  return !series.some((id) => {
    const known = registeredVenue(id)
    return known !== undefined && [known.name, ...(known.aliases ?? [])].some((one) => one.endsWith(short))
  })
}

const furtherTopic = /^\s(?:for|and|in|of|on|&)\s(?:the\s)?\p{Lu}[^().,;:\n]{2,70}(?=\s\()/u

/** In `ICML 2024 Workshop on Examples` the noun begins the name of the workshop. */
function withoutWorkshop(text: string, match: VenueMatch): VenueMatch {
  if (
    match.track !== 'workshop' ||
    !/^\s(?:on|for|of)\s(?:the\s)?\p{Lu}/u.test(text.slice(match.end, match.end + 10))
  )
    return match
  const cut = /\s(?:[Tt]he\s)?[Ww]orkshops?$/.exec(text.slice(match.start, match.end))
  if (cut === null) return match
  const { track: _track, ...host } = match
  return { ...host, end: match.start + cut.index }
}
