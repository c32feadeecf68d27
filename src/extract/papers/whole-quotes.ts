import { holdsOtherHalf } from '../../model/quote-halves.ts'
import type { Span } from '../../model/rich-text.ts'
import { trimmed } from './sentences.ts'

/** Without signs at either end, but with a quote whose other half stands inside: `Comment on "Trees"`. */
export function trimmedAroundQuotes(text: string, span: Span, signs: RegExp): Span {
  const inner = trimmed(text, span, signs)
  const written = text.slice(inner.start, inner.end)
  const closes = /^[.,?!]?["”]/u.exec(text.slice(inner.end, span.end))?.[0] ?? ''
  if (closes !== '' && holdsOtherHalf(written, closes.slice(-1)))
    return { ...inner, end: inner.end + closes.length }
  const opens = text.slice(span.start, inner.start).at(-1) ?? ''
  return /["“]/.test(opens) && holdsOtherHalf(written, opens) ? { ...inner, start: inner.start - 1 } : inner
}
