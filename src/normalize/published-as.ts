import type { Published, WorkEntry } from '../model/entry.ts'
import type { ListedParts, WorkFinding } from '../model/finding.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import type { Span } from '../model/rich-text.ts'
import { namesThesis } from '../model/thesis-genres.ts'
import { editorsBefore } from './written-editors.ts'
import { writtenExtent } from './written-extent.ts'
import { writtenPatent, writtenReport } from './written-report.ts'
import { writtenBook } from './written-book.ts'
import { writtenThesis } from './written-thesis.ts'

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
  const numbered = writtenPatent(text, titleSpan, listed) ?? writtenReport(text, titleSpan, listed)
  if (numbered !== undefined) return numbered
  const book = writtenBook(text, titleSpan, listed, parts.identifiers)
  const editors =
    book === undefined && parts.venue?.kind !== undefined
      ? editorsOfVenue(text, titleSpan, listed)
      : editorsOf(text, titleSpan, parts)
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

/** `In: Lin, K., Elm, D. (eds) Proceedings of …`: those who stand between "In" and the venue. */
function editorsOfVenue(text: string, title: Span, { venue }: ListedParts): Published['editors'] {
  const between = venue === undefined ? '' : text.slice(title.end, venue.start)
  const lead = /^["”»]?[\s.,;:]{0,4}[Ii]n:?\s/u.exec(between)?.[0].length ?? 0
  return lead === 0 ? undefined : editorsBefore(between.slice(lead))?.editors
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

/** Whether the words beside the title say that it is a thesis: a paper of the same title is another work. */
function isThesis(text: string, { start, end }: Span): boolean {
  return namesThesis(`${text.slice(Math.max(0, start - 60), start)} … ${text.slice(end, end + 60)}`)
}
