import type { KnownTitles } from '../../model/known-titles.ts'
import { titleOfShortForm, titlesNamedIn } from '../../model/known-titles.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import type { TitleCandidate } from './title-candidates.ts'
import { citedAuthors } from './cited-authors.ts'
import { namedByLinks } from './named-by-links.ts'
import { isSetOffSubject } from './set-off-subject.ts'
import { candidateFinders, headEnd } from './title-candidates.ts'
import { isTitleByEvidence } from './title-evidence.ts'

/** No item of news is longer; what is, is a page. */
const longest = 20_000
/** Nobody announces more papers at once. */
const most = 50

/** Where a title stands in an entry of the news, and those who wrote it where it is cited with them. */
export interface NamedTitle extends Span {
  readonly authors?: Span
}

type Found = Span & Pick<TitleCandidate, 'authorsStart'>

/** Where the titles of papers stand in an entry of the news, from left to right, none twice. */
export function titlesIn(content: RichText, known: KnownTitles): readonly NamedTitle[] {
  if (content.text.length > longest) return []
  const [quoted, cited, marked, ...plain] = candidateFinders.map(
    (find) =>
      (found: readonly Span[]): readonly Found[] =>
        find(content).filter(
          (one) =>
            (isTitleByEvidence(content, one) ||
              isShortForm(content, one, known) ||
              isSetOffSubject(content, one)) &&
            !isSubtitle(one, found),
        ),
  )
  const named = (): readonly Found[] => titlesNamedIn(content.text, known)
  const linked = (): readonly Found[] => namedByLinks(content)
  const ways = [quoted, cited, marked, linked, named, ...plain].flatMap((way) => way ?? [])
  const spans = ways.reduce<readonly Found[]>((found, way) => {
    const apart = way(found).toSorted((a, b) => b.end - b.start - (a.end - a.start))
    return apart.reduce(
      (all, span) => (all.some((other) => overlap(span, other)) ? all : [...all, span]),
      found,
    )
  }, [])
  return spans
    .toSorted((a, b) => a.start - b.start)
    .slice(0, most)
    .map(({ start, end, authorsStart }) => {
      const authors = citedAuthors(content, authorsStart ?? headEnd(content), start)
      return { start, end, ...(authors === undefined ? {} : { authors }) }
    })
}

/** `*Counting Leaves*` of "Counting Leaves: A Study of Woods", set off in the news of who lists it. */
function isShortForm(
  { text }: RichText,
  { setting, start, end }: TitleCandidate,
  known: KnownTitles,
): boolean {
  const isSetOff = setting === 'quoted' || setting === 'marked' || setting === 'linked'
  return isSetOff && titleOfShortForm(text.slice(start, end), known) !== undefined
}

/** A colon behind a title announces no other. */
function isSubtitle({ setting, start }: TitleCandidate, found: readonly Span[]): boolean {
  return setting === 'after colon' && found.some(({ end }) => end <= start)
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
