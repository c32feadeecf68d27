import type { Edit } from './source-map.ts'

/**
 * Takes out Liquid tags, with what stands between `{% comment %}` and `{% endcomment %}`, and Hugo's
 * shortcodes: code for the site's generator, nothing that its reader sees.
 *
 * Braces in mathematics and in BibTeX (`title={{Full Title}}`) stay: `{{…}}` counts only on one line, without
 * a brace inside, and behind `=` only with a space.
 */
export function withoutLiquid(text: string, from: number): readonly Edit[] {
  return [...tags(text, from), ...outputs(text, from)]
}

const output = /\{\{(?: |(?<!=\s?\{\{))[^{}\n]*\}\}/g
const comment = /^\{%-?\s*comment\s*-?%\}$/
const endOfComment = /\{%-?\s*endcomment\s*-?%\}/g

function outputs(text: string, from: number): readonly Edit[] {
  if (!text.includes('{{', from)) return []
  return [...text.matchAll(output)].flatMap(({ 0: found, index }) =>
    index < from ? [] : [{ from: index, to: index + found.length, text: '' }],
  )
}

function tags(text: string, from: number): readonly Edit[] {
  const found: Edit[] = []
  if (!text.includes('{%', from)) return found
  const ends = [...text.matchAll(endOfComment)].map(({ 0: tag, index }) => index + tag.length)
  let next = 0
  let start = text.indexOf('{%', from)
  while (start !== -1) {
    const close = text.indexOf('%}', start + 2)
    if (close === -1) break
    const isComment = comment.test(text.slice(start, close + 2))
    while (next < ends.length && (ends[next] ?? 0) <= close) next += 1
    const to = (isComment ? ends[next] : undefined) ?? close + 2
    found.push({ from: start, to, text: '' })
    start = text.indexOf('{%', to)
  }
  return found
}
