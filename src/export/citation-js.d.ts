/**
 * citation-js ships no types. Its mapping is taken from where it stands and not from the plugin's output, because
 * that also formats the values, and loses capitals, math and everything outside of ASCII on the way.
 */
declare module '@citation-js/plugin-bibtex/lib/mapping/index.js' {
  interface MappedEntry {
    readonly type: string
    readonly properties: Readonly<Record<string, string | readonly string[]>>
  }

  /** CSL to BibLaTeX. */
  export function format(items: readonly object[]): readonly MappedEntry[]
  /** CSL to BibTeX. */
  export function formatBibtex(items: readonly object[]): readonly MappedEntry[]
}
