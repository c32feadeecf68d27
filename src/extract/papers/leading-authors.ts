import { months } from '../../model/date-words.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { authorsUpTo } from './author-list.ts'
import { endBeforeBareYear } from './bare-year.ts'
import { headEnd } from './entry-head.ts'
import { sentenceEnd } from './sentences.ts'
import { titleBreaks } from './title-breaks.ts'
import { undated } from './undated.ts'

/** Authors at the very beginning, up to the full stop, the year or the title behind them. */
export function leadingAuthors({ text }: RichText): Span | undefined {
  const start = headEnd(text)
  return authorsUpTo(text, start, endsFrom(text, start), /[\s,:;]/)
}

function* endsFrom(text: string, start: number): Iterable<number> {
  const sentence = sentenceEnd(text, start)
  const year = years.exec(text.slice(start, sentence))
  yield year === null ? sentence : start + year.index
  yield (
    start + Math.max(0, text.slice(start, sentence).search(/,?\s(?:eds?|editors?|hrsg|hg)\.?(?:[\s,:]|$)/i))
  )
  yield endBeforeBareYear(text, start) ?? start
  yield* titleBreaks(text, start)
}

/** `Moss, A. (2024)`, `Moss, A. (in press)`, `Ada Moss. 2024.`, `A. Moss, 2024:`, `A. Moss, May 2024,` */
const years = new RegExp(
  `,?\\s?\\((?:[^()\\n]{0,20}\\s)?(?:19|20)\\d\\d|(?<=[.,]\\s)(?:${months}\\.?\\s)?(?:19|20)\\d\\d[a-z]?(?=[.,:]\\s|$)|\\s?${undated.source}`,
  'iu',
)
