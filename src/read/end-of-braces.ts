/** Behind the brace or bracket that closes the first one of an entry of BibTeX; undefined when that lies behind the limit. */
export function endOfBraces(text: string, start: number, limit: number): number | undefined {
  const opening = start + text.slice(start, limit).search(/[({]/)
  const opensRound = text.charAt(opening) === '('
  let depth = opensRound ? 1 : 0
  for (let at = opensRound ? opening + 1 : start; at < limit; at++) {
    const sign = text.charAt(at)
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (sign === '}' || (sign === ')' && opensRound && depth === 1)) depth--
    else continue
    if (depth === 0) return at + 1
  }
  return undefined
}
