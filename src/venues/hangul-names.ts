import type { VenueMatch } from './venue-match.ts'
import type { VenueKind } from './venue-words.ts'

const nouns: readonly (readonly [noun: string, kind: VenueKind])[] = [
  ['학술대회', 'conference'],
  ['학술발표회', 'conference'],
  ['심포지엄', 'conference'],
  ['컨퍼런스', 'conference'],
  ['콘퍼런스', 'conference'],
  ['워크숍', 'workshop'],
  ['워크샵', 'workshop'],
  ['논문지', 'journal'],
  ['학회지', 'journal'],
]

const anyNoun = new RegExp(nouns.map(([noun]) => noun).join('|'), 'gu')

/** Names in Korean: `한국견본학회 학술대회`, at most four words. */
export function hangulNamesIn(text: string): readonly VenueMatch[] {
  return Array.from(text.matchAll(anyNoun), ({ 0: noun, index }) => {
    const end = index + noun.length
    const words = text
      .slice(Math.max(0, index - 50), end)
      .split(' ')
      .slice(-4)
    const from = words.findLastIndex((word, at) => at < words.length - 1 && isOutside(word)) + 1
    const name = words.slice(from).join(' ')
    const year = words
      .slice(0, from)
      .map(yearOf)
      .findLast((one) => one !== undefined)
    return {
      start: end - name.length,
      end,
      name,
      series: [],
      kind: nouns.find(([one]) => one === noun)?.[1] ?? ('conference' as const),
      ...(year === undefined ? {} : { year }),
    }
  }).filter(({ name }) => name.length > 4)
}

/** A particle, a number of a meeting, or another script ends what stands before a name. */
function isOutside(word: string): boolean {
  return (
    /(?:에서|으로|에|을|를|이|가|은|는|의|년|월|일)$|^제?\d+회?$|[^\p{Script=Hangul}A-Za-z0-9·-]/u.test(
      word,
    ) || word === ''
  )
}

function yearOf(word: string): number | undefined {
  const digits = /^((?:19|20)\d\d)년?$/.exec(word)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
