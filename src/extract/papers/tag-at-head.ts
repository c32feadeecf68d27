import { isRemarkOfWork } from '../../model/remarks-of-works.ts'
import type { Span } from '../../model/rich-text.ts'
import { coAuthorLead, editing } from './entry-head.ts'
import type { KnownParts } from './known-parts.ts'
import type { LabelledText } from './labels.ts'
import { trimmed } from './sentences.ts'

/** `[ICML 2024]`, also behind `[Oral]`. */
export function tagAtHead(
  { content: { text } }: LabelledText,
  { title, authors }: KnownParts,
): Span | undefined {
  const end = Math.min(title.start, ...authors.map(({ start }) => start))
  let start = 0
  for (let tag = tags.exec(text.slice(0, end))?.[0]; tag !== undefined;) {
    const span = trimmed(text, { start, end: start + tag.length }, /[\s[(【\])】]/)
    if (!isRemarkOfWork(text.slice(span.start, span.end))) return span
    start += tag.length
    tag = tags.exec(text.slice(start, end))?.[0]
  }
  return undefined
}

const tags = new RegExp(
  String.raw`^\s?[[(【]\s?(?!${coAuthorLead}|${editing}[\])】])\p{L}[^\])】\n]{1,30}(?:[\])】]|\s(?=\([^()\n]{2,80}\)[\])】]))`,
  'iu',
)
