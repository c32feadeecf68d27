import type { RichText, Span } from '../../model/rich-text.ts'
import { thesisGenreAt } from '../../model/thesis-genres.ts'
import { venuesIn } from '../../venues/index.ts'
import type { KnownPeople } from './known-people.ts'
import { holdsPerson } from './known-people.ts'
import { isPlace, isPlaceAlone } from './place-behind-title.ts'
import { sentenceEnd } from './sentences.ts'
import { isUnlikelyTitle } from './title-shape.ts'

/** Whether of two parts that could both be people one surely is, and the other is none of them and can be a title. */
export function areAuthorsAndTitle(
  content: RichText,
  authors: Span,
  title: Span,
  isKnown: KnownPeople,
): boolean {
  const isPossible = !isUnlikelyTitle(content.text.slice(title.start, title.end))
  return isPossible && holdsPerson(content, authors, isKnown) && !holdsPerson(content, title, isKnown)
}

/** `. ICML 2023`, `. In *ICML*, 2022`, `. Journal of Ferns 12(3)`, `. PhD thesis, …`: whether a sentence that tells where it appeared follows. */
export function isBeforePlace(text: string, end: number): boolean {
  const lead = /^(?:\.\s|\.?\s?\n)(?:(?:in|at):?\s)?/iu.exec(text.slice(end, end + 8))?.[0].length
  if (lead === undefined) return false
  const behind = text.slice(end + lead, end + lead + 200)
  return (
    isPlace(behind) || isPlaceAlone(behind) || isKnownPlace(behind) || thesisGenreAt(behind) !== undefined
  )
}

/** `, *Deep Fern Kernels*, ICML 2019`: whether italics hold three words or more among commas, and a known venue follows; two may be one more author. */
export function isInItalicsBeforePlace({ text, marks }: RichText, title: Span): boolean {
  const isInItalics = marks.some(
    ({ type, start, end }) =>
      type === 'em' && start === title.start && end >= title.end && end <= title.end + 1,
  )
  const isLong = text.slice(title.start, title.end).split(/\s/).length > 2
  const lead = /^,\s(?:(?:in|at):?\s)?/iu.exec(text.slice(title.end, title.end + 8))?.[0].length
  return (
    isInItalics && isLong && lead !== undefined && isKnownPlace(text.slice(title.end + lead, title.end + 200))
  )
}

/** `ICML 2023. [pdf]`: a venue of the registry, and the year in its sentence. */
function isKnownPlace(text: string): boolean {
  const sentence = text.slice(0, sentenceEnd(text, 0))
  const isAtHead = venuesIn(sentence).some(({ doubtful, start }) => doubtful !== true && start < 4)
  return isAtHead && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(sentence)
}
