import type { TalkEntry } from '../model/entry.ts'
import { identifierTexts } from '../model/identifier.ts'
import { targetOf } from '../model/link-target.ts'
import type { Score } from './ledger-match.ts'
import { valuesOf } from './ledger-match.ts'
import { foldText, likeness } from './likeness.ts'
import type { NewsGroup } from './news-groups.ts'
import { venueNames } from './compare-news.ts'
import { differBySlips } from './wording.ts'

/** What a news item is recognised by. */
export function newsEvidence({ entries, works }: NewsGroup): readonly string[] {
  const said = entries.flatMap((entry) => [
    ...(entry.date === undefined ? [] : [`date:${entry.date}`]),
    `kind:${entry.kind}`,
    ...venueNames(entry).map((venue) => `venue:${venue}`),
    ...entry.links.map(({ href }) => `link:${linkName(href)}`),
    `text:${foldText(entry.text)}`,
  ])
  return sortedSet([...works.map((work) => `work:${work}`), ...said])
}

/** What a talk is recognised by. */
export function talkEvidence(entries: readonly TalkEntry[]): readonly string[] {
  return sortedSet(
    entries.flatMap(({ title, occasion, date }) => [
      `text:${foldText(title)}`,
      ...(occasion === undefined ? [] : [`occasion:${foldText(occasion)}`]),
      ...(date === undefined ? [] : [`date:${date}`]),
    ]),
  )
}

/**
 * A shared identifier, then a shared title, and of two lines that know as much the one that knows nothing else; else a
 * title in which only a slip of the pen was mended.
 */
export const workScore: Score = ({ evidence }, line) => {
  const shared = evidence.filter((text) => line.evidence.includes(text))
  const sum = shared.reduce((all, text) => all + (text.startsWith('title:') ? 1 : 2), 0)
  if (sum > 0) return sum + shared.length / (line.evidence.length + 1)
  if (haveOtherIdentifiers(evidence, line.evidence)) return 0
  const [titles, others] = [valuesOf(evidence, 'title'), valuesOf(line.evidence, 'title')]
  return titles.some((title) => others.some((other) => differBySlips(title, other))) ? 0.5 : 0
}

/** Both have one of the same scheme; they share none. */
function haveOtherIdentifiers(a: readonly string[], b: readonly string[]): boolean {
  const schemes = (evidence: readonly string[]): readonly string[] =>
    evidence.map((text) => text.slice(0, text.indexOf(':')))
  const known = new Set(schemes(b))
  return schemes(a).some((scheme) => scheme !== 'title' && known.has(scheme))
}

/** A conference is its series and year and nothing else. */
export const editionScore: Score = ({ evidence }, line) =>
  evidence.some((text) => line.evidence.includes(text)) ? 1 : 0

/** Two of title, occasion and date; of equals the one that says the same in all, however it parts title and occasion. */
export const talkScore: Score = ({ evidence }, line) => {
  const shared = sharedShare(evidence, line.evidence)
  const alike = mostAlike(valuesOf(evidence, 'text'), valuesOf(line.evidence, 'text'))
  const whole = mostAlike(wholesOf(evidence), wholesOf(line.evidence))
  // Of two that both name an occasion, a long one would outweigh their titles.
  const isParted =
    valuesOf(evidence, 'occasion').length === 0 || valuesOf(line.evidence, 'occasion').length === 0
  const isTitled = alike >= 0.7 || (isParted && whole >= 0.7) || areExchanged(evidence, line.evidence)
  const agreeing = [isTitled, shared('occasion') === 1, shared('date') === 1].filter(Boolean).length
  return agreeing >= 2 ? agreeing + (alike + whole) / 2 : 0
}

/** `Fern Society | Mosses in winter, Leafton` and `Mosses in winter | Fern Society, Leafton`: each names in one place what the other names in both. */
function areExchanged(a: readonly string[], b: readonly string[]): boolean {
  const isTitleIn = (one: readonly string[], other: readonly string[]): boolean =>
    valuesOf(one, 'text').some((title) => valuesOf(other, 'occasion').some((text) => text.startsWith(title)))
  return isTitleIn(a, b) && isTitleIn(b, a)
}

/** A title with each of its occasions. */
function wholesOf(evidence: readonly string[]): readonly string[] {
  const occasions = valuesOf(evidence, 'occasion')
  const parts = occasions.length === 0 ? [''] : occasions
  return valuesOf(evidence, 'text').flatMap((title) => parts.map((occasion) => `${title} ${occasion}`.trim()))
}

/** The share of values that both have, of the larger side; undefined when neither has any. */
function sharedShare(a: readonly string[], b: readonly string[]): (name: string) => number | undefined {
  return (name) => {
    const [left, right] = [valuesOf(a, name), valuesOf(b, name)]
    const larger = Math.max(left.length, right.length)
    return larger === 0
      ? undefined
      : left.filter((value) => right.includes(value)).length / Math.min(left.length || 1, right.length || 1)
  }
}

function mostAlike(a: readonly string[], b: readonly string[]): number {
  return Math.max(0, ...a.flatMap((left) => b.map((right) => likeness(left, right))))
}

/** `http:` or `https:`, `abs` or `pdf`: the same paper. */
export function linkName(href: string): string {
  const [identifier] = identifierTexts(targetOf(href)?.identifiers ?? {})
  return identifier ?? href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/(?<!\/)\/+$/, '')
}

function sortedSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted()
}
