import type { VenueMatch } from './venue-match.ts'

const noun =
  /(?:[\p{Script=Hangul}A-Za-z0-9]+ ){0,3}[\p{Script=Hangul}A-Za-z0-9]*(?:학술대회|학술발표회|종합학술대회|심포지엄|워크숍|워크샵|컨퍼런스|콘퍼런스|논문지|학회지)/gu

/** Names in Korean: `한국견본학회 학술대회`. */
export function hangulNamesIn(text: string): readonly VenueMatch[] {
  if (!/\p{Script=Hangul}/u.test(text)) return []
  return Array.from(text.matchAll(noun), ({ 0: written, index }) => {
    const words = written.split(' ')
    const from =
      words.findLastIndex(
        (word, at) => at < words.length - 1 && /(?:에서|으로|에|을|를|이|가|은|는|의|년|월|일)$/u.test(word),
      ) + 1
    const name = words
      .slice(from)
      .join(' ')
      .replace(/^(?:19|20)\d\d\s|^제?\d+회\s/u, '')
    const start = index + written.length - name.length
    const year = /((?:19|20)\d\d)년?\s?(?:제?\d+회\s?)?$/u.exec(
      text.slice(Math.max(0, start - 14), start),
    )?.[1]
    return {
      start,
      end: index + written.length,
      name,
      series: [],
      kind: /(?:논문지|학회지)$/u.test(name)
        ? ('journal' as const)
        : /워크/u.test(name)
          ? ('workshop' as const)
          : ('conference' as const),
      ...(year === undefined ? {} : { year: Number(year) }),
    }
  }).filter(({ name }) => name.length > 4)
}
