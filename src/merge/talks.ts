import type { Work } from '../model/catalog.ts'
import type { TalkEntry } from '../model/entry.ts'
import { headOfFolded, headsIn, knownTitles, titlesNamedIn } from '../model/known-titles.ts'
import type { Ledger } from '../model/ledger.ts'
import { absoluteUrl, type LinkRole } from '../model/link.ts'
import type { Person } from '../model/person.ts'
import type { EventDraft } from './editions.ts'
import { talkEvidence, talkScore } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Identified } from './identify.ts'
import { identify } from './identify.ts'
import { foldText } from './likeness.ts'

/** One event per talk and occasion; a talk that two pages name is one talk of two people. */
export function mergeTalks(
  entries: readonly TalkEntry[],
  works: readonly NamedWork[],
  people: readonly Person[],
  ledger: Ledger,
): readonly Identified<EventDraft>[] {
  const homepages = new Map(people.map(({ id, homepage }) => [id, homepage]))
  const worksOf = worksByName(works)
  const groups = [...groupBy(entries, talkName).values()].map((mentions) => ({
    mentions,
    evidence: talkEvidence(mentions),
  }))
  const identities = identify(
    groups.map(({ evidence }) => ({ evidence, seed: evidence.join('|') })),
    'event',
    ledger,
    talkScore,
  )
  return groups.flatMap(({ mentions, evidence }, index) => {
    const [first] = mentions
    const { id = '', line } = identities[index] ?? {}
    return first === undefined
      ? []
      : [
          {
            draft: {
              ...describe(first),
              ...websiteOf(mentions, homepages),
              works: worksOf(first.title),
              id,
              people: peopleOf(mentions),
              mentions,
            },
            evidence,
            line,
          },
        ]
  })
}

function talkName({ title, occasion, date }: TalkEntry): string {
  return [title, occasion ?? '', date ?? ''].map(foldText).join('|')
}

function describe({
  title,
  date,
  begins,
  ends,
  occasion,
}: TalkEntry): Omit<EventDraft, 'id' | 'people' | 'mentions' | 'works'> {
  const dated = date === undefined ? {} : { date }
  const time = {
    ...(begins === undefined ? {} : { begins }),
    ...(ends === undefined ? {} : { ends }),
  }
  const venue = occasion === undefined ? {} : { venue: occasion }
  return { type: 'event', kind: 'talk', name: title, ...dated, ...time, remarks: [], ...venue, origins: {} }
}

/** Links that lead to the talk: its page or that of its occasion, else what was recorded or shown. */
const websiteRoles: readonly LinkRole[] = ['schedule', 'announcement', 'venue', 'other', 'video', 'slides']

function websiteOf(
  mentions: readonly TalkEntry[],
  homepages: ReadonlyMap<string, string | undefined>,
): { readonly url?: string } {
  const links = mentions.flatMap(({ person, links: own }) =>
    own.map(({ role, href }) => ({ role, url: absoluteUrl(href, homepages.get(person)) })),
  )
  const [url] = websiteRoles.flatMap((role) =>
    links.flatMap((link) => (link.role === role && link.url !== undefined ? [link.url] : [])),
  )
  return url === undefined ? {} : { url }
}

function peopleOf(mentions: readonly TalkEntry[]): readonly string[] {
  return [...new Set(mentions.map(({ person }) => person))].toSorted()
}

/** A work, and those of its titles that a talk may have or name, folded. */
interface NamedWork {
  readonly id: string
  readonly named: readonly string[]
}

/** Of the titles of a work those that one of the talks may have or name; of most works none, and then no more is asked of it. */
export function namesForTalks(
  talks: readonly TalkEntry[],
): (work: Pick<Work, 'title' | 'titleVariants'>) => readonly string[] {
  const names = talks.map(({ title }) => title)
  const folded = names.map(foldText)
  const wanted = new Set([...folded, ...[...names, ...folded].flatMap(headsIn)])
  return ({ title, titleVariants }) =>
    [title, ...titleVariants]
      .map(foldText)
      .filter((text) => wanted.has(text) || wanted.has(headOfFolded(text) ?? text))
}

/** The papers whose titles a talk of some name has, or names. */
function worksByName(works: readonly NamedWork[]): (name: string) => readonly string[] {
  const titled = works.flatMap(({ id, named }) => named.map((text) => [text, id] as const))
  const ids = new Map(titled.toReversed())
  const known = knownTitles(ids.keys())
  return (name) => {
    const named = [name, ...titlesNamedIn(name, known).map(({ start, end }) => name.slice(start, end))]
    return [...new Set(named.flatMap((text) => ids.get(foldText(text)) ?? []))]
  }
}
