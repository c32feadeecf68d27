/** Commands of packages that a formula may use, with what stands in for them in a paper that loads none. */
const definitions: readonly (readonly [command: string, definition: string])[] = [
  ['\\mathbb{', String.raw`\providecommand{\mathbb}[1]{\mathbf{#1}}`],
  ['\\mathfrak{', String.raw`\providecommand{\mathfrak}[1]{\mathbf{#1}}`],
  ['\\text{', String.raw`\providecommand{\text}[1]{\mbox{#1}}`],
  ['\\leqslant', String.raw`\providecommand{\leqslant}{\leq}`],
  ['\\geqslant', String.raw`\providecommand{\geqslant}{\geq}`],
]

/** The entries of a bibliography, each command that only a package knows provided before the first that uses it. */
export function* withDefinitions(entries: Iterable<string>): Generator<string> {
  const provided = new Set<string>()
  for (const entry of entries) {
    for (const [command, definition] of definitions) {
      if (provided.has(command) || !entry.includes(command)) continue
      provided.add(command)
      yield `@preamble{"${definition}"}\n\n`
    }
    yield entry
  }
}
