import type { Section } from './outline.ts'
import type { Topic } from './topics.ts'

/** A section where works may be listed. */
export interface ListingSection extends Pick<Section, 'blocks' | 'heading' | 'title' | 'start'> {
  /** The heading says that works follow; otherwise it says something wider, such as "Research". */
  readonly isAnnounced: boolean
  /** The heading announces what may be cited, such as data or reports, but need not be: only citations count. */
  readonly isOfCitations: boolean
  /** The heading names the works of others, or what is no paper; a title may hold the same words. */
  readonly isOfOthers: boolean
  /** Of the heading that it stands under. */
  readonly headingYear?: number
}

/** The sections where works may be listed, by their headings. */
export function listingSections(sections: readonly Section[]): readonly ListingSection[] {
  const hasLists = sections.some(
    ({ topic, level, heading }) => topic === 'publications' && level > 0 && !books.test(heading),
  )
  return sections
    .map(({ topic, heading, title, start, dates, blocks }) => ({
      blocks,
      heading,
      title,
      start,
      isOfOthers: others.test(heading) && !unpublished.test(heading) && !citable.test(heading),
      isOfCitations: topic !== 'publications' && citable.test(heading),
      isAnnounced:
        topic === 'publications' ||
        (!apart.has(topic) && (unpublished.test(heading) || (hasLists && books.test(heading)))),
      isWide: wide.has(topic),
      ...yearOf(dates),
    }))
    .filter(({ isAnnounced, isOfCitations, isWide }) => isAnnounced || isOfCitations || isWide)
}

/** Headings of works that are on their way, wherever they stand. */
const unpublished =
  /^\W{0,9}(?:(?:current |ongoing )?works? in progress|(?:works? |papers? )?(?:in|under) (?:progress|review|preparation|press|submission|revision)|submitted|forthcoming|to appear|resting papers)\b/i

/** Beside other lists of publications these are their author's; elsewhere they may be what somebody reads. */
const books =
  /^\W{0,9}(?:(?:my|meine|mes|mis|meus|i miei)\s)?(?:books?|bücher|livres|libros|livros|libri|boeken|книги)\W{0,9}$/iu

/** Lists of what some cite as a work and others only link, a row a language. */
const citable = new RegExp(
  `^[^\\p{L}]{0,9}(?:(?:selected|published|open|source|public|research|other|my|and|&)\\s)*(?:${[
    'data ?sets?|data|software|codes?|software packages|reports?|policy (?:reports?|briefs?)',
    'datensätze|software|berichte',
    'jeux de données|logiciels|rapports',
    'conjuntos de da[dt]os|informes|relatórios',
    'rapporti',
    'отчёты|отчеты',
    '数据集|データセット|데이터셋',
  ].join('|')})(?:\\s(?:and|&|und|et|y|e|и)\\s(?:data ?sets?|data|software|codes?|reports?))*[^\\p{L}]{0,9}$`,
  'iu',
)

/** Headings that name the works of others, of students or to be judged; or what is no paper. */
const others =
  /\b(?:committ?e\w*|examiner|jury|tribunal|supervis\w*|advis\w*|mentor\w*|students?|review(?:ed|er|ing)? (?:for|of)|book reviews?|patents?|educations?|software|press|media|blog|grants?|funding|members|people|team|links)\b|专利|指导/i

/** Below these `Forthcoming` are talks, and books are read by students. */
const apart: ReadonlySet<Topic> = new Set(['talks', 'events', 'teaching'])

const wide: ReadonlySet<Topic> = new Set(['other', 'none'])

function yearOf(dates: Section['dates']): Pick<ListingSection, 'headingYear'> {
  const year = dates.map((date) => /(?:19|20)\d\d/.exec(date)?.[0]).findLast((found) => found !== undefined)
  return year === undefined ? {} : { headingYear: Number(year) }
}
