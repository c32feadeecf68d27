/** citation-js ships no types. Its two parsers are taken from where they stand, so that one entry is read at a time. */
declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  interface ParsedEntry {
    readonly type: string
    readonly label: string
    /** Lower-case names; values still with their commands. */
    readonly properties: Readonly<Record<string, string | number>>
  }

  /** Throws where the text is not BibTeX from its first to its last character. */
  export function parse(text: string): readonly ParsedEntry[]
}

declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  interface ParsedName {
    readonly family?: string
    readonly given?: string
    readonly prefix?: string
    readonly suffix?: string
  }

  /** Of fields with names a list of them, else text where commands have become Unicode or `<i>` and the like. */
  export function parse(value: string, field: string): string | readonly ParsedName[]
}
