import type { WorkEntry } from '../../model/entry.ts'
import type { Identifiers } from '../../model/identifier.ts'
import { identifierTexts } from '../../model/identifier.ts'
import { targetOf } from '../../model/link-target.ts'
import type { WorkFacts } from '../../model/metadata.ts'
import { partsOf } from '../../model/partial-date.ts'
import type { Name } from '../../model/person.ts'
import type { VersionKind } from '../../model/version-kind.ts'
import { foldText } from '../likeness.ts'
import { once } from '../../model/once.ts'
import type { AuthorsForm } from './authors.ts'
import { authorsForm } from './authors.ts'
import type { PersonForm } from './person-form.ts'
import type { TitleForm } from './title-form.ts'
import { titleForm } from './title-form.ts'

/** What one place says about a work, as far as it tells works apart. */
export interface WorkRecord {
  /** `doi:10.…`, `arxiv:…`; each is one work's alone. */
  readonly identifiers: readonly string[]
  /** The title, and those that it had before. */
  readonly titles: readonly TitleForm[]
  /** Found when it is asked for: of most records nobody asks. */
  readonly authors: () => AuthorsForm
  readonly year: number | undefined
  readonly kind: VersionKind | undefined
  /** Where it appeared: a series of the registry, else the name of the proceedings or journal. */
  readonly container: string | undefined
  readonly volume: string | undefined
  readonly issue: string | undefined
  readonly pages: string | undefined
  /** The page whose list of publications has it; undefined of what the news name and of `metadata.json`. */
  readonly listedIn: string | undefined
  /** Whose page says it; undefined of `metadata.json`. */
  readonly person: string | undefined
  /** Who that person is, as an author, in every spelling that is known. */
  readonly owners: readonly PersonForm[]
}

export function recordOfEntry(
  entry: WorkEntry,
  owners: readonly PersonForm[],
  formOf?: (name: Name) => PersonForm,
): WorkRecord {
  const { published, venue, issued } = entry
  const kind = published?.kind ?? venue?.kind
  return {
    identifiers: linkedEvidence(entry, kind),
    titles: [titleForm(entry.title)],
    authors: once(() => authorsForm(entry.authors ?? editorsOf(entry), entry.authorsTruncated === true, formOf)),
    year: issued === undefined ? venue?.year : partsOf(issued).year,
    kind,
    container: venue?.series ?? named(published?.containerTitle ?? venue?.name),
    volume: published?.volume,
    issue: published?.issue,
    pages: published?.pages,
    listedIn: entry.announcedAt === undefined ? entry.place.source : undefined,
    person: entry.person,
    owners,
  } // prettier-ignore
}

/** Those who stand for the authors of a whole book. */
function editorsOf({ published, venue }: WorkEntry): readonly Name[] | undefined {
  const kind = published?.kind ?? venue?.kind ?? 'book'
  return kind === 'book' ? published?.editors : undefined
}

export function recordOfFacts(facts: WorkFacts): WorkRecord {
  const titles = [facts.title, ...(facts.titleHistory ?? []).map(({ title }) => title)]
  return {
    identifiers: evidenceOf(facts.identifiers, undefined, []),
    titles: titles.map(titleForm),
    authors: once(() => authorsForm(facts.authors, false)),
    year: facts.issued === undefined ? facts.venue?.year : partsOf(facts.issued).year,
    kind: undefined,
    container: facts.venue?.series ?? named(facts.containerTitle),
    volume: undefined,
    issue: undefined,
    pages: facts.pages,
    listedIn: undefined,
    person: undefined,
    owners: [],
  }
}

/** What its links say beside what it says itself: `nature.com/articles/s41586-…` is a DOI. */
function linkedEvidence({ identifiers, links }: WorkEntry, kind: VersionKind | undefined): readonly string[] {
  const targets = links.flatMap(({ href, role }) => {
    const target = targetOf(href)
    return target === undefined ? [] : [{ ...target, role }]
  })
  if (targets.length === 0) return evidenceOf(identifiers, kind, [])
  const concluded = targets
    .filter(({ role }) => role === 'paper' || role === 'preprint')
    .reduceRight<Identifiers>((all, target) => ({ ...all, ...target.identifiers }), {})
  const records = targets.flatMap(({ record }) => record ?? [])
  return evidenceOf({ ...concluded, ...identifiers }, kind, records)
}

/** An ISBN is a book's and stands on each of its chapters; the Anthology's DOIs are its ids. */
function evidenceOf(
  identifiers: Identifiers,
  kind: VersionKind | undefined,
  records: readonly string[],
): readonly string[] {
  const { doi = '' } = identifiers
  const others = kind === 'book' ? [] : ['isbn:', ...(volumeDoi.test(doi) ? ['doi:'] : [])]
  const own = identifierTexts(identifiers).filter((text) => !others.some((scheme) => text.startsWith(scheme)))
  const acl = /^10\.(?:18653|3115)\/v1\/(?<id>.+)$/.exec(doi)?.groups?.['id']
  const texts = [
    ...own.map(withoutSubjectClass),
    ...(acl === undefined || identifiers.acl !== undefined ? [] : identifierTexts({ acl })),
    ...records,
  ]
  return [...new Set(texts)]
}

/** The DOI of a whole volume, which people copy to the papers in it: Springer's without a chapter. */
const volumeDoi = /^10\.1007\/(?:978-)?[\d-]{9,15}$/

/** `math.GT/0309136` is `math/0309136`. */
function withoutSubjectClass(text: string): string {
  return text.replace(/^(arxiv:[a-z-]+)\.[a-z]{2}\//, '$1/')
}

function named(container: string | undefined): string | undefined {
  return container === undefined ? undefined : foldText(container)
}
