import type { RichText, Span } from '../../model/rich-text.ts'
import { datesIn, headStart, readDateAt } from '../../model/written-date.ts'
import { blanked } from '../blanked.ts'
import { occasionOf } from './occasion-around.ts'
import { withoutDates } from './without-dates.ts'

/** The title in quotes, in bold or at the head in italics, and the occasion behind it; else the whole entry. */
export function partsOf(content: RichText): { readonly title: string; readonly occasion?: string } {
  const text = withoutResources(content)
  const span = titleSetOff(content, text)
  const whole = withoutDates(text)
  if (span === undefined) return { title: whole }
  const title = withoutQuotes(text.slice(span.start, span.end))
  const occasion = occasionOf(text.slice(0, span.start), text.slice(span.end))
  return title === '' ? { title: whole } : { title, ...(occasion === '' ? {} : { occasion }) }
}

/** The title in quotes, in bold or at the head in italics; `text` is without the links to resources. */
export function titleSetOff({ marks }: RichText, text: string): Span | undefined {
  const quoted = /[“"«「](?<title>[^“«「”"»」]{4,300})[”"»」]/u.exec(text)
  const setOff = marks.find(
    ({ type, start, end }) =>
      end - start > 12 &&
      ((type === 'strong' && start < 40) || (type === 'em' && isAtHead(text, start))) &&
      withoutDates(text.slice(start, end)) !== '',
  )
  return quoted === null
    ? (setOff ?? titleBehindOccasion(text))
    : { start: quoted.index, end: quoted.index + quoted[0].length }
}

/** `Keynote at the Fern Forum: Title`, `@ FERNCON: Title`, up to the date. */
function titleBehindOccasion(text: string): Span | undefined {
  const dated = readDateAt(text, headStart(text))?.end ?? 0
  const start = dated + (/^[\s,.:;|–—-]*/u.exec(text.slice(dated, dated + 9))?.[0].length ?? 0)
  const lead = occasionLead.exec(text.slice(start))?.[0]
  if (lead === undefined || datesIn(lead).length > 0) return undefined
  const from = start + lead.length
  const end = datesIn(text.slice(from))[0]?.start
  const title = text.slice(from, end === undefined ? undefined : from + end)
  return title.length > 12
    ? { start: from, end: from + title.replace(/(?<![\s,;(–—-])[\s,;(–—-]+$/u, '').length }
    : undefined
}

const occasionLead =
  /^(?:@\s?|(?:(?:invited|keynote|plenary|contributed|guest|opening|tutorial)\s)?(?:talk|keynote|lecture|address|speech|seminar|tutorial|plenary)\s(?:at|for|@)\s(?:the\s)?)\p{Lu}[^:：\n"“]{1,60}[:：]\s(?=[\p{Lu}\p{Lo}\p{N}])/iu

/** Behind nothing but a date. */
function isAtHead(text: string, start: number): boolean {
  return start === 0 || /^[\s,.:;|–—()-]*$/u.test(withoutDates(text.slice(0, start)))
}

export function withoutQuotes(title: string): string {
  return title.replace(/^[\s“"«「]+/u, '').replace(/(?<![\s”"»」,.;])[\s”"»」,.;]+$/u, '')
}

/** Links such as `[slides]`, `(video)` and `Recording` become spaces, so that all else stays where it is. */
export function withoutResources({ text, marks }: RichText): string {
  const resources = marks.flatMap(({ type, start, end }): readonly Span[] => {
    if (type !== 'link' || end - start > 24) return []
    const isLabel = /^(?:\[.*\]|\(.*\))$/s.test(text.slice(start - 1, end + 1))
    if (isLabel) return [{ start: start - 1, end: end + 1 }]
    return resource.test(text.slice(start, end)) ? [{ start, end }] : []
  })
  return blanked(text, resources)
}

/** What a link to something of the talk is called where no brackets set it off. */
const resource =
  /^\W*(?:slides?|slide deck|videos?|recordings?|zoom(?: link)?|youtube|live ?stream|posters?|pdf|abstract|materials?|handout|link)\W*$/i
