import type { RichText, Span } from '../../model/rich-text.ts'
import { datesIn, headStart, readDateAt } from '../../model/written-date.ts'
import { isNamedAsOccasion } from '../../venues/index.ts'

/** `Keynote at the Fern Forum: Title`, `@ FERNCON: Title`, up to the date. */
export function titleBehindColon(text: string): Span | undefined {
  const dated = readDateAt(text, headStart(text))?.end ?? 0
  const start = dated + (/^[\s,.:;|–—-]*/u.exec(text.slice(dated, dated + 9))?.[0].length ?? 0)
  const lead = occasionLead.exec(text.slice(start))?.[0]
  if (lead === undefined || datesIn(lead).length > 0) return undefined
  return titleUpToDate(text, start + lead.length)
}

const occasionLead =
  /^(?:@\s?|(?:(?:invited|keynote|plenary|contributed|guest|opening|tutorial)\s)?(?:talk|keynote|lecture|address|speech|seminar|tutorial|plenary)\s(?:at|for|@)\s(?:the\s)?)\p{Lu}[^:：\n"“]{1,60}[:：]\s(?=[\p{Lu}\p{Lo}\p{N}])/iu

/** `**Fern Society** – Title, Leafton, Germany (2024)`: what is set off is called like an occasion, and what follows is not. */
export function titleBehindBold({ marks }: RichText, text: string, { start, end }: Span): Span | undefined {
  const dash = /^\s[–—-]\s(?=[\p{Lu}\p{N}])/u.exec(text.slice(end, end + 5))
  if (dash === null || !isNamedAsOccasion(text.slice(start, end))) return undefined
  const from = end + dash[0].length
  const set = marks.find((mark) => mark.type === 'em' && mark.start === from)
  const title = set ?? titleUpToDate(text, from)
  if (title === undefined) return undefined
  const { length } = withoutPlace(text.slice(title.start, title.end))
  // Behind italics may stand a word for what they name: *Ferns in Winter* workshop.
  const written = text.slice(title.start, (set?.end ?? title.end) + (set === undefined ? 0 : 12))
  return isNamedAsOccasion(written) || !/\s\p{Ll}/u.test(written)
    ? undefined
    : { start: from, end: from + length }
}

/** `Ferns and us, Leafton, Germany` → `Ferns and us` */
function withoutPlace(title: string): string {
  const place = /(?:,\s\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,20}){0,2}){2}$/u.exec(title)
  const left = title.slice(0, place?.index)
  return /\s\p{Ll}/u.test(left) ? left : title
}

function titleUpToDate(text: string, start: number): Span | undefined {
  const end = datesIn(text.slice(start))[0]?.start
  const title = text.slice(start, end === undefined ? undefined : start + end)
  return title.length > 12
    ? { start, end: start + title.replace(/(?<![\s,;(–—-])[\s,;(–—-]+$/u, '').length }
    : undefined
}
