interface Kind {
  readonly of: 'file' | 'folder'
  /** What a person calls it: *an al-folio site*. */
  readonly title: string
}

/** Every kind of source that there is, the more special before the more general. */
export const sourceKinds = {
  'markdown': { of: 'file', title: 'Markdown page' },
  'html': { of: 'file', title: 'HTML page' },
  'data-file': { of: 'file', title: 'data file' },
  'bibtex': { of: 'file', title: 'BibTeX file' },
  'csl-json': { of: 'file', title: 'CSL-JSON file' },
  'feed': { of: 'file', title: 'feed' },
  'lab-website-template': { of: 'folder', title: 'lab-website-template site' },
  'al-folio': { of: 'folder', title: 'al-folio site' },
  'academicpages': { of: 'folder', title: 'AcademicPages site' },
  'jekyll': { of: 'folder', title: 'Jekyll site' },
  'hugo-blox': { of: 'folder', title: 'Hugo Blox site' },
  'hugo': { of: 'folder', title: 'Hugo site' },
  'html-site': { of: 'folder', title: 'HTML site' },
  'bibliographies': { of: 'folder', title: 'folder of bibliographies' },
} as const satisfies Readonly<Record<string, Kind>> // prettier-ignore

/** What a source can be: the `kind` that `offprint.yaml` and `--kind` take. */
export type SourceKind = keyof typeof sourceKinds

/** The names of the kinds, for whoever has to choose one. */
export const sourceKindNames = Object.keys(sourceKinds) as readonly SourceKind[]

/** What a source was read as. */
export interface RecognisedSource {
  readonly kind: SourceKind
  /** How many files of a folder were read; 1 for a file. */
  readonly files: number
}
