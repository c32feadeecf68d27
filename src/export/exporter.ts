import type { Catalog } from '../model/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Person } from '../model/person.ts'
import type { VersionPolicy } from '../model/version-policy.ts'

/** An output format: one folder, and one line in `formats.ts`. */
export interface Exporter {
  /** The folder's name and the word for it on the command line: `csl-json`. */
  readonly name: string
  /** `RSS 2.0` */
  readonly title: string
  /** The page where the standard stands. */
  readonly standard: string
  readonly mediaType: string
  /** Whether every person gets these files too, or only the whole catalog. */
  readonly scope: 'each' | 'group'
  /** The names of the files that it writes, for people: `feed.xml, N.xml`. */
  readonly files: string
  write(view: View): Iterable<OutputFile>
  /** What it has to leave out, or to write otherwise. */
  report?(view: View): readonly Diagnostic[]
}

/** What an exporter sees: the whole catalog, or what one person's pages say, complete in itself. */
export interface View {
  readonly catalog: Catalog
  /** Undefined for the whole catalog. */
  readonly person?: Person
  /** `Ada Moreau`, or the title of the site. */
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** Absolute URL, with a slash at the end, of the folder where these files will be published. */
  readonly url: string
  /** BibTeX and BibLaTeX are to be in ASCII, with commands for all other letters, as old programs ask. */
  readonly ascii?: boolean
  /** The people of the whole catalog, each with the folder that holds their files (`ada-moreau/`); empty for one person. */
  readonly folders: readonly PersonFolder[]
  /** Which versions of the works the bibliographies list; the published ones when nothing is said. */
  readonly versions?: VersionPolicy
  /** Ids of the works that came last. */
  readonly newest?: ReadonlySet<string>
}

export interface PersonFolder {
  readonly person: Person
  readonly path: string
}

/** A file to be written; `path` is relative to the view's folder. Chunks, so that large files can stream. */
export interface OutputFile {
  readonly path: string
  readonly chunks: Iterable<string>
}
