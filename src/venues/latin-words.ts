/** A word of a text in Latin letters, with what stands between it and the word before. */
export interface LatinWord {
  readonly text: string
  /** In lower case. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly gap: string
  readonly capital: boolean
}

/** Words as names of venues are written: `G-cubed`, `IEEE/CIC`, `Women’s`, `&`. */
export function latinWordsOf(text: string): readonly LatinWord[] {
  let end = 0
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
    const gap = text.slice(end, index)
    end = index + found.length
    return {
      text: found,
      key: found.toLowerCase(),
      start: index,
      end,
      gap,
      capital: /^\p{Lu}|^\p{N}+\p{Lu}/u.test(found),
    }
  })
}

const pattern =
  /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{Mn}]*(?:['’+/&*–‐-][\p{Script=Latin}\p{Nd}]+)*|&/gu

const yearPattern = /^(?:19[5-9]|20[0-4])\d$/

/** The number of a word that is a year. */
export function asYear(word: LatinWord | undefined): number | undefined {
  return word !== undefined && yearPattern.test(word.text) ? Number(word.text) : undefined
}

/** `25th`, `twenty-first`, `XII`. */
export function isOrdinal(word: LatinWord | undefined): boolean {
  return word !== undefined && (ordinal.test(word.key) || /^[IVXLC]{2,}$/.test(word.text))
}

const ordinal =
  /^\d+(?:st|nd|rd|th)$|(?:^|-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$|(?:teenth|tieth)$/

/** A key for "and" in one of several languages. */
export function isAnd(key: string): boolean {
  return key === 'and' || key === '&' || key === 'und' || key === 'et' || key === 'y' || key === 'e'
}

/** Words apart by one space, or where a line of the page is broken. */
export function isSpace(gap: string): boolean {
  return gap === ' ' || gap === '\n' || gap === '\u00a0'
}

/** Stands for each letter of a venue that is known already. */
export const knownSign = '·'
