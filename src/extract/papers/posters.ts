import type { RichText, Span } from '../../model/rich-text.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../rule.ts'
import { quotedIn } from './quotes.ts'
import { trimmed } from './sentences.ts'
import { isLongEnough } from './title-shape.ts'

/** The posters in a list of talks, which are works, as talks are not. */
export const postersAmongTalks: Rule = {
  name: 'papers/posters',
  isSecond: true,
  find(_page, _sections, seen) {
    return seen.flatMap((finding): readonly Finding[] => {
      const title = finding.type === 'talk' ? titleOfPoster(finding.content) : undefined
      if (finding.type !== 'talk' || title === undefined) return []
      const { content, place } = finding
      return [{ type: 'work', rule: postersAmongTalks.name, place, titleSpan: title, content }]
    })
  },
}

/** `Title (poster)`, and `Poster, Conference on …` below the title or before it; a row a way. */
const ways: readonly RegExp[] = [
  /^(?<title>[^\n()]{12,300}?)[\s.,]{0,3}[([](?:[\p{L} -]{1,30}\s)?(?:poster|póster|pôster|affiche|ポスター|海报|포스터)[)\]]/iu,
  /^(?<title>[^\n]{12,300})\n\s?[([]?(?:poster|póster|pôster|affiche|ポスター|海报|포스터)(?:\s(?:presentation|session))?\s?(?:[,.:;)\]–—-]|\s(?:at|presented)\s|$)/iu,
  /^[([]?(?:poster|póster|pôster|affiche)(?:\s(?:presentation|session))?\s?[)\]:：,]\s?(?<title>[^\n]{12,300})/iu,
]

/** The title that stands alone there, in quotes or in bold where more does. */
function titleOfPoster({ text, marks }: RichText): Span | undefined {
  const found = ways.map((way) => way.exec(text)?.groups?.['title']).find((title) => title !== undefined)
  if (found === undefined) return undefined
  const start = text.indexOf(found)
  const line = { start, end: start + found.length }
  const isInside = (span: Span): boolean =>
    span.start >= line.start && span.end <= line.end && isLongEnough(text.slice(span.start, span.end))
  const set = quotedIn(text).find(isInside) ?? marks.find((mark) => mark.type === 'strong' && isInside(mark))
  const title = trimmed(text, set ?? line, /[\s.,;:|"“”]/)
  return isLongEnough(text.slice(title.start, title.end)) ? { start: title.start, end: title.end } : undefined
}
