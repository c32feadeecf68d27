import type { RichText } from '../../model/rich-text.ts'

/**
 * The text without the signs by which GB/T 7714 tells what a work is: `Title[J]. Journal`, `Title[C]//Proceedings`.
 * All else stays where it is.
 */
export function withoutBracketedKinds(content: RichText): RichText {
  if (!content.text.includes(']')) return content
  const text = content.text.replace(kinds, (sign: string, ...groups: readonly unknown[]) => {
    const at = groups.find((group) => typeof group === 'number') ?? 0
    const isLinked = content.marks.some(
      ({ type, end }) => type === 'link' && end > at && end < at + sign.length,
    )
    if (isLinked) return sign
    const isClosed = /^(?:[.,:，。：]|$)/u.test(content.text.slice(at + sign.length, at + sign.length + 1))
    return (sign.includes('//') ? '. In ' : isClosed ? '' : '.').padEnd(sign.length)
  })
  return { ...content, text }
}

const kinds =
  /(?<=[\p{L}\p{N})）》”"?!？！])\s?\[(?:[JCDMPRASNZG]|EB|DB|DS|CP)(?:\/OL)?\](?:\s?\/\/\s?|(?=[.,:，。：\s]|$))/gu
