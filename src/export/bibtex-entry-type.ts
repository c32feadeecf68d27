import type { Dialect, EntryType } from './bibtex-dialect.ts'
import type { CitedWork } from './cited-works.ts'
import type { RequirableVariable } from './csl-item.ts'
import { cslType, hasVariable, preferredVersion } from './csl-item.ts'

/** The first of some entry types that a work has all for; undefined where each requires more. */
export function completeType(work: CitedWork, forms: readonly EntryType[]): EntryType | undefined {
  return formsOf(work, forms).find(({ required }) =>
    required.every((variable) => hasVariable(work, variable)),
  )
}

function formsOf(work: CitedWork, forms: readonly EntryType[]): readonly EntryType[] {
  const { genre = '' } = preferredVersion(work)
  return forms.filter((form) => form.genre === undefined || form.genre.test(genre))
}

/** The entry type that a work is meant to have, and the fields that it would need for that, or at least its year. */
export function missingFor(
  work: CitedWork,
  { types }: Dialect,
): { readonly own: string; readonly missing: readonly string[] } {
  const forms = types[cslType(work)]
  const { name, fields, required } = completeType(work, forms) ?? formsOf(work, forms)[0] ?? types.document[0]
  const names: Readonly<Partial<Record<RequirableVariable, string>>> = {
    ...fields,
    author: 'author',
    editor: 'editor',
    issued: 'year',
  }
  const missing = [...new Set([...required, 'issued'] as const)].filter(
    (variable) => !hasVariable(work, variable),
  )
  return { own: name, missing: missing.map((variable) => names[variable] ?? variable) }
}
