import { differentThings, noticesDiffer, numbersDiffer } from './contradictions.ts'
import { authorsMissing, notConfirmed, ofEachYear, ofMany, otherAuthors, yearsApart } from './like-title.ts'
import type { Objection } from './pair.ts'
import { copied, listedTwice, strangers } from './wrong-identifier.ts'

/** These count even where an identifier is shared: people copy entries and forget to change it. */
export const againstIdentifiers: readonly Objection[] = [
  noticesDiffer,
  numbersDiffer,
  strangers,
  listedTwice,
  copied,
]

/** These count where nothing but the title is shared. */
export const againstTitles: readonly Objection[] = [
  noticesDiffer,
  numbersDiffer,
  ...differentThings,
  otherAuthors,
  ofMany,
  ofEachYear,
  authorsMissing,
  yearsApart,
  notConfirmed,
]

/** These keep two records apart even where a third one shares an identifier with both. */
export const againstCompany: readonly Objection[] = [noticesDiffer, numbersDiffer, ...differentThings]

/** These keep two records apart where a third one only has the title of both. */
export const againstCompanyByTitle: readonly Objection[] = [
  ...againstCompany,
  otherAuthors,
  ofEachYear,
  yearsApart,
]
