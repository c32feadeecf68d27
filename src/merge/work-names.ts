import type { WorkEntry } from '../model/entry.ts'
import { identifierTexts } from '../model/identifier.ts'
import type { WorkFacts } from '../model/metadata.ts'
import { foldText } from './likeness.ts'
import { toKeep } from './to-keep.ts'
import { isEntry, type Sayer, type WorkGroup } from './work-groups.ts'

/** The names that a work is recognised by: `arxiv:2503.01234`, `title:glow fast graph …`. */
export function namesOf(
  { entries, facts }: WorkGroup,
  notes: { readonly namesOf: (entry: WorkEntry) => readonly string[] },
): readonly string[] {
  const names = [...(facts === undefined ? [] : namesOfFacts(facts)), ...entries.flatMap(notes.namesOf)]
  return toKeep([...new Set(names)].toSorted())
}

/** The names that one source has for a work. */
export function namesOfSayer(sayer: Sayer): readonly string[] {
  return isEntry(sayer) ? namesOfEntry(sayer) : namesOfFacts(sayer)
}

export function namesOfEntry({ identifiers, title }: WorkEntry): readonly string[] {
  return [...identifierTexts(identifiers), titleName(title)]
}

function namesOfFacts({ identifiers, title, titleHistory }: WorkFacts): readonly string[] {
  const titles = [title, ...(titleHistory ?? []).map((past) => past.title)]
  return [...identifierTexts(identifiers), ...titles.map(titleName)]
}

function titleName(title: string): string {
  return `title:${foldText(title)}`
}
