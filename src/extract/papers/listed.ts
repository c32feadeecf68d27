import type { WorkFinding } from '../../model/finding.ts'
import type { Page } from '../../model/page.ts'
import { thesisGenreOfHeading } from '../../model/thesis-genres.ts'
import { placeAt, textOf } from '../../model/page.ts'
import type { Rule } from '../rule.ts'
import type { Candidate } from './entries.ts'
import { candidatesIn } from './entries.ts'
import {
  isCitedWork,
  isEvidentHeading,
  isEvidentWork,
  isHeadedWork,
  isListedWork,
  mayBeEvident,
} from './evidence.ts'
import { headedWork } from './headed.ts'
import type { KnownPeople } from './known-people.ts'
import { knownPeople } from './known-people.ts'
import type { LabelledText } from './labels.ts'
import { isResidue } from './residue.ts'
import { samplesLeftOut } from './samples.ts'
import { isColophon } from '../residue.ts'
import type { ListingSection } from '../listing-sections.ts'
import { listingSections } from '../listing-sections.ts'
import type { SeenWork } from './work-in-entry.ts'
import { workIn } from './work-in-entry.ts'
import { isBeforePages } from './year-span.ts'

/** The works in lists, tables, cards and paragraphs, under a heading that announces them or where the entry itself does; a heading may be the title of one. */
export const listedPapers: Rule = {
  name: 'papers/listed',
  find(page, sections) {
    const listings = listingSections(sections)
    const isKnown = knownPeople(page, listings)
    return listings.flatMap((section) => {
      const isHeaded = section.isAnnounced ? isHeadedWork : isEvidentHeading
      const works = section.isOfOthers ? [] : worksIn(section, page, isKnown)
      const isWhole = works.length < 2 || works.every((work) => isTitled(work, section.heading))
      const headed = isWhole ? worksOf(headedWork(section), { ...section, isKnown }, page, isHeaded) : []
      return headed.some((work) => works.every((inner) => isPartOf(inner, work, section))) ? headed : works
    })
  },
  leftOut: samplesLeftOut,
}

function worksIn(section: ListingSection, page: Page, isKnown: KnownPeople): readonly WorkFinding[] {
  const { blocks, isAnnounced, isOfCitations, heading } = section
  let year = section.headingYear
  return candidatesIn(blocks).flatMap((candidate): readonly WorkFinding[] => {
    year = yearAlone(candidate) ?? year
    const under = { heading, isKnown, ...(year === undefined ? {} : { headingYear: year }) }
    if (isAnnounced) return worksOf([candidate], under, page, isListedWork)
    if (isOfCitations) return worksOf([candidate], under, page, isCitedWork, mayBeEvident)
    // Nothing in a paragraph is evident: under any other heading it needs no reading.
    return candidate.kind === 'paragraph'
      ? []
      : worksOf([candidate], under, page, isEvidentWork, mayBeEvident)
  })
}

interface UnderHeading extends Pick<ListingSection, 'heading' | 'headingYear'> {
  readonly isKnown: KnownPeople
}

function worksOf(
  candidates: readonly Candidate[],
  { heading, headingYear, isKnown }: UnderHeading,
  page: Page,
  isWork: (candidate: Candidate, seen: SeenWork) => boolean,
  mayBeWork?: (labelled: LabelledText) => boolean,
): readonly WorkFinding[] {
  const thesisGenre = thesisGenreOfHeading(heading)
  return candidates.flatMap((candidate): readonly WorkFinding[] => {
    const seen = workIn(candidate, isKnown, mayBeWork)
    if (seen === undefined || !isWork(candidate, seen)) return []
    const { content, title } = seen
    const parts = headingYear === undefined ? seen.parts : withoutDoubtfulYear(seen)
    if (isColophon(content.text) || isResidue(content.text.slice(title.start, title.end), page)) return []
    return [
      {
        type: 'work',
        rule: listedPapers.name,
        place: placeAt(page, candidate.start),
        titleSpan: title,
        content,
        listed: {
          ...parts,
          ...(headingYear === undefined ? {} : { headingYear }),
          ...(ofParts.test(heading) ? { isOfParts: true as const } : {}),
          ...(thesisGenre === undefined ? {} : { thesisGenre }),
          ...(ofChapters.test(heading) && !ofPapers.test(heading) ? { isOfChapters: true as const } : {}),
        },
      },
    ]
  })
}

/** What could be a volume is no year below a heading that says it. */
function withoutDoubtfulYear({ content, parts }: SeenWork): SeenWork['parts'] {
  const { year, ...others } = parts
  return year === undefined || !isBeforePages(content.text, year) ? parts : others
}

/** Headings above papers and chapters, whose publisher may stand alone behind a title. */
const ofParts =
  /chapter|article|paper|conference|journal|proceeding|workshop|preprint|contribution|kapitel|beitr[äa]g|aufs[äa]tz|chapitre|cap[ií]tulo|artículo|artigo/i

const ofChapters =
  /chapter|buchkapitel|beitr[äa]ge? (?:in|zu) |chapitre|cap[ií]tulos? de livros?|contributions? (?:to|in) (?:edited )?(?:books|volumes)/i
const ofPapers =
  /article|artikel|paper|conference|journal|zeitschrift|proceeding|workshop|preprint|artículo|artigo/i

/** What stands under the title of a paper cites it, or is its venue in italics below its authors. */
function isPartOf(inner: WorkFinding, headed: WorkFinding, { heading }: ListingSection): boolean {
  const areBelowAuthors = inner.listed?.authors.length === 0 && (headed.listed?.authors.length ?? 0) > 0
  return isTitled(inner, heading) || areBelowAuthors
}

function isTitled(work: WorkFinding, heading: string): boolean {
  const title = work.content.text.slice(work.titleSpan.start, work.titleSpan.end)
  return lettersOf(title) === lettersOf(heading)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A line such as **2024** is a heading that nobody marked as one. */
function yearAlone({ nodes, kind }: Candidate): number | undefined {
  const year = kind === 'paragraph' ? /^\W{0,9}((?:19|20)\d\d)\W{0,9}$/.exec(textOf(nodes))?.[1] : undefined
  return year === undefined ? undefined : Number(year)
}
