import { once } from '../../model/once.ts'
import type { Page } from '../../model/page.ts'
import { hasInitials } from '../../model/name-words.ts'
import { nameInTitle } from '../../model/page-title.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { richTextOf } from '../../model/rich-text.ts'
import type { ListingSection } from '../listing-sections.ts'
import { isAuthors } from './author-list.ts'
import { candidatesIn } from './entries.ts'
import { foldedWords } from './folded-words.ts'
import { namesInSpan } from './names-in-span.ts'
import { linesOf, sentenceEnd, trimmed } from './sentences.ts'

/** Whether a name is surely that of a person, which few short titles in capitals can be told from. */
export type KnownPeople = (name: string) => boolean

export const nobody: KnownPeople = () => false

/** The owner of a page, and whoever is listed with others in several of its entries: titles do not come back. */
export function knownPeople({ title = '' }: Page, sections: readonly ListingSection[]): KnownPeople {
  const owner = foldedWords(nameInTitle(title) ?? '')
  const listed = once(() => listedOften(sections))
  return (name) => {
    const words = foldedWords(name)
    const isOwner = owner.length > 1 && words.length > 1 && owner.every((word) => words.includes(word))
    return isOwner || listed().has(words.join(' '))
  }
}

function listedOften(sections: readonly ListingSection[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const often = new Set<string>()
  for (const { nodes } of sections.flatMap(({ blocks }) => candidatesIn(blocks))) {
    for (const name of new Set(listedIn(richTextOf(nodes)))) (seen.has(name) ? often : seen).add(name)
  }
  return often
}

/** No list of authors stands farther behind. */
const reach = 2000

/** The whole names of those who stand together in a line or a sentence. */
function listedIn(content: RichText): readonly string[] {
  const text = content.text.slice(0, reach)
  return linesOf({ ...content, text })
    .flatMap((line) => sentencesOf(text, line))
    .filter((span) => isAuthors(text, span))
    .map((span) => namesInSpan(text, span))
    .filter((names) => names.length > 1)
    .flatMap((names) => names.map(foldedWords))
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '))
}

function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  for (let from = start; from < end && found.length < 3;) {
    const stop = sentenceEnd(text, from, end)
    found.push(trimmed(text, { start: from, end: stop }))
    from = stop + 1
  }
  return found
}

/** Whether somebody among the names in a part of a text surely is a person: known, with initials, or set in bold beside others. */
export function holdsPerson({ text, marks }: RichText, span: Span, isKnown: KnownPeople): boolean {
  const names = namesInSpan(text, span)
  const isOneInBold = marks.some(
    ({ type, start, end }) =>
      type === 'strong' &&
      start >= span.start &&
      end <= span.end &&
      namesInSpan(text, { start, end }).some((name) => names.includes(name)),
  )
  const areInitials = names.some((name) =>
    names.length > 1 ? hasInitials(name) : /(?<!\p{L})\p{Lu}\./u.test(name),
  )
  return areInitials || names.some(isKnown) || (names.length > 1 && isOneInBold)
}
