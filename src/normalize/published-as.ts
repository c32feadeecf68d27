import type { Published, WorkEntry } from '../model/entry.ts'
import type { ListedParts, WorkFinding } from '../model/finding.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import type { Span } from '../model/rich-text.ts'
import { writtenExtent } from './written-extent.ts'
import { writtenBook, writtenThesis } from './written-publication.ts'

/** What is known of the work otherwise. */
type Parts = Pick<WorkEntry, 'authors' | 'authorsTruncated' | 'venue' | 'identifiers'>

/** What its words say that it was published as; behind a journal they speak of another work. */
export function publishedAs(
  { content, titleSpan, listed }: WorkFinding,
  parts: Parts,
): Published | undefined {
  const { text } = content
  const thesis = listed === undefined ? undefined : writtenThesis(text, titleSpan, listed)
  if (thesis !== undefined) return thesis
  const end = parts.venue?.kind === undefined ? undefined : listed?.venue?.start
  if (isThesis(text.slice(0, Math.max(titleSpan.end, end ?? text.length)), titleSpan))
    return { kind: 'thesis' }
  if (listed === undefined) return undefined
  const book = writtenBook(text, titleSpan, listed, parts.identifiers)
  const editors =
    book === undefined && parts.venue?.kind !== undefined ? undefined : editorsOf(text, titleSpan, parts)
  const published = book ?? extentOf(text, listed, parts)
  return editors === undefined ? published : { ...published, editors }
}

/** Those before the title, where they are called its editors: `K. Lin and D. Elm (eds.), Title`. Of some nobody knows the others. */
function editorsOf(text: string, title: Span, { authors, authorsTruncated }: Parts): Published['editors'] {
  const isEdited =
    authorsTruncated === undefined &&
    calledEditors.test(text.slice(Math.max(0, title.start - 60), title.start))
  return isEdited ? authors : undefined
}

/** Between people and title, with the year before it or behind it; `Reed, Ed. Title` is somebody's name. */
const calledEditors =
  /(?:\((?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|H(?:gg?|RSG)|[Éé]ds?|[Dd]irs?|[Cc]oords?|[Oo]rgs?)\.?\)|,?\s(?:eds?\.|Eds\.|[Ee]ditors?|Hrsg\.))[\s.,:;–-]{0,4}(?:\(?(?:19|20)\d\d[a-z]?\)?[\s.,:;–-]{0,4})?["“„«‘]?$/u

/** What a preprint server adds to its name is no volume. */
function extentOf(text: string, { venue: span }: ListedParts, { venue }: Parts): Published | undefined {
  if (span === undefined || venue === undefined || preprintServerIn(venue.name) !== undefined)
    return undefined
  const extent = writtenExtent(text, span, venue.kind)
  return Object.keys(extent).length === 0 ? undefined : extent
}

/** What theses are called; a row a language. */
const theses: readonly RegExp[] = [
  /\b(?:(?:ph\.?\s?d|d\.?phil|doctoral|doctorate|m\.?\s?sc|m\.?\s?phil|master['’]?s?|b\.?\s?sc|bachelor['’]?s?|diploma|licentiate|honou?rs|undergraduate|graduate)\.?\s(?:thesis|dissertation)|dissertation|thesis)\b(?!\s(?:committee|prize|award|defen[cs]e|fast))/i,
  /\b(?:thèse|mémoire de|doktorarbeit|masterarbeit|diplomarbeit|bachelorarbeit|habilitationsschrift|tesis (?:doctoral|de)|tese de|tesi di)(?!\p{L})/iu,
  /(?:博士|硕士|碩士|学位|修士|卒業)(?:学位)?(?:论文|論文)|학위\s?논문/u,
]

/** Whether the words beside the title say that it is a thesis: a paper of the same title is another work. */
function isThesis(text: string, { start, end }: Span): boolean {
  const words = `${text.slice(Math.max(0, start - 60), start)} … ${text.slice(end, end + 60)}`
  return theses.some((pattern) => pattern.test(words))
}
