import type { HiddenEntry } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { unusedCorrection } from './unused-correction.ts'
import { foldText } from './likeness.ts'

/** Something that may be published. */
interface Draft {
  readonly id: string
  readonly text?: string
  readonly name?: string
}

export interface Hiding {
  readonly isHidden: (draft: Draft) => boolean
  /** A warning of each line that hides none of these. */
  readonly unused: (drafts: readonly Draft[]) => readonly Diagnostic[]
}

/** What `offprint.yaml` hides: works by their names, news and events by id, text or name. */
export function hidingBy(
  hidden: readonly HiddenEntry[],
  idsOfWorks: ReadonlyMap<string, readonly string[]>,
): Hiding {
  const ids = new Map(hidden.map(({ entry }) => [entry, [entry, ...(idsOfWorks.get(entry) ?? [])]] as const))
  const names = new Map(hidden.map(({ entry }) => [entry, foldText(entry)] as const))
  const hiddenIds = new Set([...ids.values()].flat())
  const hiddenNames = new Set(names.values())
  return {
    isHidden: (draft) =>
      hidden.length > 0 && (hiddenIds.has(draft.id) || namesOf(draft).some((name) => hiddenNames.has(name))),
    unused: (drafts) => {
      if (hidden.length === 0) return []
      const [knownIds, knownNames] = [new Set(drafts.map(({ id }) => id)), new Set(drafts.flatMap(namesOf))]
      return hidden
        .filter(({ entry }) => !(ids.get(entry) ?? []).some((id) => knownIds.has(id)))
        .filter(({ entry }) => !knownNames.has(names.get(entry) ?? ''))
        .map(({ entry, place }) => unusedCorrection(`hide: ${entry}`, 'nothing is called so', place))
    },
  }
}

/** Works are found by their references alone. */
function namesOf({ text, name }: Draft): readonly string[] {
  const words = foldText(text ?? name ?? '')
  return words === '' ? [] : [words]
}
