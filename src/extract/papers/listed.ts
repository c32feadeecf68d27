import type { Finding } from '../../model/finding.ts'
import type { Page } from '../../model/page.ts'
import { placeAt, textOf } from '../../model/page.ts'
import type { Rule } from '../rule.ts'
import type { Candidate } from './entries.ts'
import { candidatesIn } from './entries.ts'
import { isEvidentWork, isListedWork, mayBeEvident } from './evidence.ts'
import { isResidue } from './residue.ts'
import { samplesLeftOut } from './samples.ts'
import type { ListingSection } from './sections.ts'
import { listingSections } from './sections.ts'
import { workIn } from './work-in-entry.ts'

/** The works in lists, tables, cards and paragraphs, under a heading that announces them or where the entry itself does. */
export const listedPapers: Rule = {
  name: 'papers/listed',
  find(page, sections) {
    return listingSections(sections).flatMap((section) => worksIn(section, page))
  },
  leftOut: samplesLeftOut,
}

function worksIn({ blocks, isAnnounced, headingYear }: ListingSection, page: Page): readonly Finding[] {
  const isWork = isAnnounced ? isListedWork : isEvidentWork
  let year = headingYear
  return candidatesIn(blocks).flatMap((candidate): readonly Finding[] => {
    year = yearAlone(candidate) ?? year
    // Nothing in a paragraph is evident: under any other heading it needs no reading.
    if (!isAnnounced && candidate.kind === 'paragraph') return []
    const seen = isAnnounced ? workIn(candidate) : workIn(candidate, mayBeEvident)
    if (seen === undefined || !isWork(candidate, seen)) return []
    const { content, title, parts } = seen
    if (isResidue(content.text.slice(title.start, title.end), page)) return []
    return [
      {
        type: 'work',
        rule: listedPapers.name,
        place: placeAt(page, candidate.start),
        titleSpan: title,
        content,
        listed: { ...parts, ...(year === undefined ? {} : { headingYear: year }) },
      },
    ]
  })
}

/** A line such as **2024** is a heading that nobody marked as one. */
function yearAlone({ nodes, kind }: Candidate): number | undefined {
  const year = kind === 'paragraph' ? /^\W{0,9}((?:19|20)\d\d)\W{0,9}$/.exec(textOf(nodes))?.[1] : undefined
  return year === undefined ? undefined : Number(year)
}
