import type { Catalog, Work } from '../model/catalog.ts'
import type { ConfiguredFeed } from '../model/configuration.ts'
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
  /** Whose files these are: of all people together and of each, only of all together, or only of each person. */
  readonly scope: 'each' | 'group' | 'person'
  /** The names of the files that it writes, for people: `feed.xml, N.xml`. */
  readonly files: string
  /** Written only when it is asked for: `build --also academicpages`. */
  readonly onDemand?: true
  /** Of the whole catalog it is shown nothing but the works, and need not write again while these are the same. */
  readonly onlyWorks?: true
  /** It shows what the other formats write for the same view, so it is written after them. */
  readonly showsOthers?: true
  /** The files of a view. Text from homepages is data: it has to be escaped as the format demands. */
  write(view: View): Iterable<OutputFile>
  /** What it has to leave out, or to write otherwise. */
  report?(view: View): readonly Diagnostic[]
  /** One work of a view as it stands in this format, where a work can stand by itself. */
  entry?(work: Work, view: View): string
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
  /** What was ever published of it, the first first; without it the entries themselves, the oldest first. */
  readonly history?: readonly Remembered[]
  /** The feeds that `offprint.yaml` defines. */
  readonly feeds?: readonly ConfiguredFeed[]
  /** So many entries stand in a feed itself, and in each of its archive documents. */
  readonly feedLength?: number
  /** What the other formats write; undefined for those that are written first. */
  readonly beside?: Beside
}

/** An entry that was published at some time, whether or not it still is. */
export interface Remembered {
  readonly id: string
  readonly type: 'news' | 'work' | 'event' | 'talk'
}

/** The other formats, for one that shows them. */
export interface Beside {
  /** The files that lie beside each other in the view's folder, in the order of the formats. */
  readonly files: readonly FileBeside[]
  /** A work as another format writes it; undefined where nobody can. */
  render(format: string, work: Work): string | undefined
}

/** A file that may be downloaded beside others. */
export interface FileBeside {
  readonly path: string
  /** The format that it is in: `RSS 2.0`. */
  readonly title: string
  readonly mediaType: string
}

/** A person, and the folder with their own files, ending in a slash. */
export interface PersonFolder {
  readonly person: Person
  readonly path: string
}

/** Texts, and data that never changes. */
export type Material = Iterable<string | Piece>

/** Data that a file is made from, as plain JSON. */
export interface Piece {
  readonly data: object
  /** Whether files of other people are made from it too: then it need not be looked at for each. */
  readonly isShared: boolean
}

/**
 * Gives a short material for a long one: two are equal exactly where what they stand for is. Of the views of many
 * thousands of people none has to be made again to know whether its files are as they were.
 */
export type Condense = (material: Material) => Material

/** A file to be written; `path` is relative to the view's folder. Chunks, so that large files can stream. */
export interface OutputFile {
  readonly path: string
  /** The same each time that somebody goes through them. */
  readonly chunks: Iterable<string>
  /**
   * All that the file is made from besides the program; files of one view have the very same. What was written from
   * it once needs no writing again.
   */
  readonly material?: () => Material | undefined
  /** The same chunks in parts: of a long file in which little changes only that need be made again. */
  readonly parts?: Iterable<FilePart>
}

/** Some chunks of a file, and all that they are made from besides the program. */
export interface FilePart {
  readonly chunks: Iterable<string>
  readonly material: Material
}
