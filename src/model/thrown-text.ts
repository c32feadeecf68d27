/** What somebody else's program threw, in words: anything can be thrown, also what has none or throws again. */
export function thrownText(thrown: unknown): string {
  try {
    const said: unknown = thrown instanceof Error ? thrown.message : thrown
    return typeof said === 'object' && thrown !== said ? unsaid : String(said)
  } catch {
    return unsaid
  }
}

const unsaid = 'it threw what cannot be told in words'
