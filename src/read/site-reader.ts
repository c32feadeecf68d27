import type { Page } from '../model/page.ts'
import type { MarkupReader } from './reader.ts'

/** A generator of sites whose folders are read: one folder here, a line in `sites.ts` and its signs in `site-kind.ts`. */
export interface SiteReader {
  /** The folder's name, and what a site of this kind is called. */
  readonly name: string
  /** Each file that shows something, as a page of its own. */
  read(site: Site): readonly Page[]
}

/** A site as its reader sees it: files of this folder and no others. Paths are relative to it, with `/`. */
export interface Site {
  /** As given to the program. */
  readonly folder: string
  /** In the order of their code units. */
  readonly paths: readonly string[]
  /** A file as the reader of its format gives it; undefined when there is none that can be read. */
  page(path: string): Page | undefined
  /** The text of a file, for what no reader shows: where it takes its lists from. */
  text(path: string): string | undefined
  readonly markup: MarkupReader
}

/** The files of a site, wherever they lie. */
export interface SiteFiles {
  /** Their paths, relative to the folder, with `/`. */
  list(): readonly string[]
  /** The bytes of a file; undefined when there is none. */
  read(path: string): Uint8Array | undefined
  /** Links that lead out of the folder; nothing of them is read. */
  readonly outside?: readonly string[]
}
