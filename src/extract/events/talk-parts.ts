import type { RichText, Span } from '../../model/rich-text.ts'
import { blanked } from '../blanked.ts'
import { occasionOf } from './occasion-around.ts'
import { titleBeforeOccasion, titleLinked, withoutSpeakers } from './title-before-occasion.ts'
import { titleBehindBold, titleBehindColon } from './title-behind-occasion.ts'
import { withoutDates } from './without-dates.ts'

/** The title in quotes, in bold or at the head in italics, and the occasion behind it; else the whole entry. */
export function partsOf(content: RichText): { readonly title: string; readonly occasion?: string } {
  const text = withoutSpeakers(withoutResources(content))
  const span = titleSetOff(content, text)
  const whole = withoutDates(text)
  if (span === undefined) return { title: whole }
  const title = withoutQuotes(text.slice(span.start, span.end))
  const occasion = occasionOf(text.slice(0, span.start), text.slice(span.end))
  return title === '' ? { title: whole } : { title, ...(occasion === '' ? {} : { occasion }) }
}

/** The title in quotes, in bold or at the head in italics; `text` is without the links to resources. */
export function titleSetOff(content: RichText, text: string): Span | undefined {
  const { marks } = content
  const quoted = /[“"«「](?<title>[^“«「”"»」]{4,300})[”"»」]/u.exec(text)
  const setOff = marks.find(
    ({ type, start, end }) =>
      end - start > 12 &&
      ((type === 'strong' && start < 40) || (type === 'em' && isAtHead(text, start))) &&
      withoutDates(text.slice(start, end)) !== '',
  )
  if (quoted !== null) return { start: quoted.index, end: quoted.index + quoted[0].length }
  if (setOff?.type === 'strong') return titleBehindBold(content, text, setOff) ?? setOff
  return setOff ?? titleBehindColon(text) ?? titleLinked(content, text) ?? titleBeforeOccasion(text)
}

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
