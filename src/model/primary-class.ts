/** The class that arXiv lists a preprint in first: `cs.LG`, `math.GT`, `hep-th`; undefined of what has not its shape. */
export function primaryClassIn(written: string): string | undefined {
  const text = written.trim()
  return isPrimaryClass(text) ? text : undefined
}

/** An archive, and behind a dot the subject class where the archive has some. */
export function isPrimaryClass(text: string): boolean {
  return /^[a-z][a-z-]*(?:\.[A-Za-z-]{2,})?$/.test(text)
}
