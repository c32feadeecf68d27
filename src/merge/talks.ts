import type { TalkEntry } from '../model/entry.ts'
import type { Ledger } from '../model/ledger.ts'
import type { EventDraft } from './editions.ts'
import { talkEvidence, talkScore } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Identified } from './identify.ts'
import { identify } from './identify.ts'
import { foldText } from './likeness.ts'

/** One event per talk and occasion; a talk that two pages name is one talk of two people. */
export function mergeTalks(entries: readonly TalkEntry[], ledger: Ledger): readonly Identified<EventDraft>[] {
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
      : [{ draft: { ...describe(first), id, people: peopleOf(mentions), mentions }, evidence, line }]
  })
}

function talkName({ title, occasion, date }: TalkEntry): string {
  return [title, occasion ?? '', date ?? ''].map(foldText).join('|')
}

function describe({ title, date, occasion }: TalkEntry): Omit<EventDraft, 'id' | 'people' | 'mentions'> {
  const dated = date === undefined ? {} : { date }
  const venue = occasion === undefined ? {} : { venue: occasion }
  return { type: 'event', kind: 'talk', name: title, ...dated, remarks: [], ...venue, works: [], origins: {} }
}

function peopleOf(mentions: readonly TalkEntry[]): readonly string[] {
  return [...new Set(mentions.map(({ person }) => person))].toSorted()
}
