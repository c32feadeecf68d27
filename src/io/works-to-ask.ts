import { disagreementOf, personForm } from '../merge/same-work.ts'
import { groupWorks, type WorkGroup } from '../merge/work-groups.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Metadata } from '../model/metadata.ts'
import { spellingsOf } from '../model/person.ts'
import { keysOf, type Question } from './ask-services.ts'

/** A work as the pages and the file of facts have it, with the question to ask about it. */
export interface WorkToAsk {
  readonly group: WorkGroup
  readonly question: Question
}

/** The works of the pages, each with the facts that are known of it. */
export function worksToAsk({ works, people }: Catalog, metadata: Metadata | undefined): readonly WorkToAsk[] {
  const { groups } = groupWorks(works.flatMap(({ mentions }) => mentions), metadata, people)
  const names = new Map(people.map((person) => [person.id, spellingsOf(person)]))
  return groups.map((group) => ({ group, question: questionAbout(group, names) }))
} // prettier-ignore

function questionAbout({ entries, facts }: WorkGroup, names: ReadonlyMap<string, readonly string[]>): Question {
  const whole = entries.find(({ authors, authorsTruncated }) => authors !== undefined && !authorsTruncated)
  const listed = whole ?? entries.find(({ authors }) => authors !== undefined)
  const past = facts === undefined ? [] : [facts, ...(facts.titleHistory ?? [])]
  const expected = {
    titles: [...entries, ...past].map(({ title }) => title),
    authors: listed?.authors ?? facts?.authors,
    isTruncated: listed?.authorsTruncated === true,
    owners: entries.flatMap(({ person }) => (names.get(person) ?? [person]).map((literal) => personForm({ literal }))),
  }
  return {
    keys: [...new Set([...entries, ...(facts === undefined ? [] : [facts])].flatMap(({ identifiers }) => keysOf(identifiers)))],
    disagreement: (finding) => disagreementOf(expected, finding),
  }
} // prettier-ignore
