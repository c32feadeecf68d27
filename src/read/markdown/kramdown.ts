import type { Edit } from '../source-map.ts'

/** Takes out attribute lists, which Jekyll's Markdown has: `{: .notice}`, `{:target="_blank"}`, `# News {#news}`. */
export function withoutAttributeLists(text: string, from: number): readonly Edit[] {
  if (!/\{[:#]/.test(text)) return []
  return [...text.matchAll(attributeList)].flatMap(({ 0: found, index }) =>
    index < from ? [] : [{ from: index, to: index + found.length, text: '' }],
  )
}

const attributeList = /\{:[^{}\n]*\}|\{#[\w:-]+\}(?=[ \t]*$)/gm

/**
 * Hides a line such as `<div markdown="1">` from the parser as a comment of the same length: that ends the block
 * of HTML on its own line, so that what follows is read as Markdown, as its owner asked.
 */
export function hideMarkdownTags(text: string, from: number): readonly Edit[] {
  if (!/markdown\s*=/i.test(text)) return []
  return [...text.matchAll(tagOnLine)].flatMap(({ 0: found, 1: tag = '', index }) => {
    const start = index + found.length - tag.length
    return start < from || !holdsMarkdown.test(tag)
      ? []
      : [{ from: start, to: start + tag.length, text: `<!--${'x'.repeat(tag.length - 7)}-->` }]
  })
}

const tagOnLine = /^[ \t]*(<[a-z][a-z0-9]*\s[^<>\n]*>)(?=[ \t]*$)/gim
const holdsMarkdown = /\bmarkdown\s*=\s*["']?(?:1|block|span)/i
