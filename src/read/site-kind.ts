import type { SourceKind } from '../model/source-kind.ts'

/** What tells a kind of folder; a row a kind, the first that fits counts. */
interface FolderKind {
  readonly kind: SourceKind
  /** The reader in `sites.ts`. */
  readonly reader: 'jekyll' | 'hugo' | 'html-site' | 'bibliographies'
  /** Files of the generator; every one must be there. */
  readonly signs: readonly RegExp[]
  readonly none?: RegExp
  /** What only one theme brings: folders that people fill, or its name in the configuration. */
  readonly theme?: { readonly paths: readonly RegExp[]; readonly configuration: RegExp }
}

const jekyll = { reader: 'jekyll', signs: [/^_config\.ya?ml$/] } as const
const hugo = {
  reader: 'hugo',
  signs: [/^(?:(?:config|hugo)|config\/_default\/(?:config|hugo|params))\.(?:toml|ya?ml)$/, /^content\//],
} as const

/**
 * The kinds of folders that are read.
 *
 * Apart from the readers, so that one can ask without loading them.
 */
const kinds: readonly FolderKind[] = [
  { kind: 'lab-website-template', ...jekyll, theme: { paths: [/^_data\/(?:citations|sources)\.ya?ml$/, /^_members\//], configuration: /lab-website-template/i } },
  { kind: 'al-folio', ...jekyll, theme: { paths: [/^_bibliography\//, /^_news\//], configuration: /\bal-?folio\b/i } },
  { kind: 'academicpages', ...jekyll, theme: { paths: [/^_pages\//, /^_(?:publications|talks|teaching|portfolio)\//], configuration: /\bacademic-?pages\b/i } },
  { kind: 'jekyll', ...jekyll },
  { kind: 'hugo-blox', ...hugo, theme: { paths: [/^content\/(?:[a-z]{2}\/)?authors\//, /^content\/(?:[a-z]{2}\/)?(?:home|publications?|events?)\//], configuration: /wowchemy|hugo-?blox|hugo-academic|academic-kickstart/i } },
  { kind: 'hugo', ...hugo },
  { kind: 'html-site', reader: 'html-site', signs: [/^index\.html?$/i] },
  { kind: 'bibliographies', reader: 'bibliographies', signs: [/\.bib$/i], none: /[^./]\.(?!bib$)[^./]+$/i },
] // prettier-ignore

/** Where the theme is said; the longest file that anybody wrote is shorter. */
export const configurationFile =
  /^(?:_config|config|hugo|config\/_default\/(?:config|hugo|params|module))\.(?:ya?ml|toml)$/

/** `al-folio`; undefined when a folder with these files is of no known kind. */
export function siteKindOf(
  paths: readonly string[],
  configuration: () => string = () => '',
): SourceKind | undefined {
  const has = (sign: RegExp): boolean => paths.some((path) => sign.test(path))
  return kinds.find(
    ({ signs, none, theme }) =>
      signs.every(has) &&
      !(none !== undefined && has(none)) &&
      (theme === undefined || theme.paths.every(has) || theme.configuration.test(configuration())),
  )?.kind
}

/** The reader for a kind of folder; undefined for a kind of file. */
export function readerOfFolder(kind: SourceKind): FolderKind['reader'] | undefined {
  return kinds.find((row) => row.kind === kind)?.reader
}
