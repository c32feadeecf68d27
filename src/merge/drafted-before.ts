/** What was found of works of which all that is said is what it was in another run. */
export interface DraftedBefore {
  /**
   * Gives what `find` gives, perhaps without calling it: what it gave where `said` was the same, of a work that this
   * person's page was the first to list. It is plain JSON, and depends on nothing else.
   */
  readonly on: <Found extends object>(person: string, said: object, find: () => Found) => Found
  /** Hears that there are no more works; those of a person come one behind the other. */
  readonly ended: () => void
}

/** For those who look at every work anew. */
export const nothingDrafted: DraftedBefore = { on: (_person, _said, find) => find(), ended: () => {} }
