import { nearest } from '../io/nearest.ts'

/** What to do about a word that is none of some: the one that was probably meant, else all that there are. */
export function choiceFor(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  if (meant !== undefined) return `did you mean "${meant}"?`
  const [last = '', ...others] = known.toReversed()
  return `choose ${others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`}`
}
