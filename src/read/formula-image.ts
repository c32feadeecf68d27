/** The formula that an image shows, as its words tell: `<img alt="$n^2$">` of LaTeX2HTML, `<img class="latex" alt="n^2">` of WordPress. */
export function formulaOf(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (name !== 'img') return undefined
  const words = (attributes['alt'] ?? '').replace(/\s+/g, ' ').trim()
  if (words.length > longest) return undefined
  if (/^\$[^$]+\$$/.test(words)) return words
  const isLatex = /(?:^|\s)latex(?:$|\s)/.test(attributes['class'] ?? '')
  return isLatex && words !== '' && !words.includes('$') ? `$${words}$` : undefined
}

/** Longer ones stand in no title. */
const longest = 300
