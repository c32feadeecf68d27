import type { Finding, NewsFinding, WorkFinding } from '../../model/finding.ts'
import type { KnownTitles } from '../../model/known-titles.ts'
import { knownTitles, titleOfShortForm } from '../../model/known-titles.ts'
import { withScripts } from '../../model/raised-text.ts'
import type { Rule } from '../rule.ts'
import { ownPart } from './own-part.ts'
import type { NamedTitle } from './titles-in.ts'
import { titlesIn } from './titles-in.ts'

/** The papers that the entries of the news name, whichever rule saw the entry; those that the page lists are known by their titles. */
export const papersInNews: Rule = {
  name: 'papers/in-news',
  isSecond: true,
  find(_page, _sections, seen) {
    const known = knownTitles(seen.flatMap(titleOf))
    return seen
      .filter((finding) => finding.type === 'news')
      .flatMap((news) => worksOf(news, titlesIn(news.content, known), known))
  },
}

function titleOf(finding: Finding): readonly string[] {
  if (finding.type === 'recorded-work') return [finding.record.title]
  if (finding.type !== 'work') return []
  return [withScripts(finding.content).text.slice(finding.titleSpan.start, finding.titleSpan.end)]
}

function worksOf(
  { content, place }: NewsFinding,
  titles: readonly NamedTitle[],
  known: KnownTitles,
): readonly WorkFinding[] {
  return titles.map(({ start, end, authors }, index) => {
    const own = ownPart(content, titles, index)
    return {
      type: 'work',
      rule: papersInNews.name,
      place,
      titleSpan: { start, end },
      ...(authors === undefined ? {} : { citedAuthors: authors }),
      content,
      announcedAt: place,
      ...fullTitle(titleOfShortForm(content.text.slice(start, end), known)),
      ...(own === undefined ? {} : { own }),
    }
  })
}

function fullTitle(title: string | undefined): Pick<WorkFinding, 'fullTitle'> {
  return title === undefined ? {} : { fullTitle: title }
}
