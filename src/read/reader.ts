import type { Node, Page } from '../model/page.ts'

/** A source format: one folder, and one line in `formats.ts`. */
export interface Reader {
  /** The folder's name, and the word for it in `Page.format`: `markdown`. */
  readonly name: string
  /** Lower case, without the dot; no two readers share one. */
  readonly extensions: readonly string[]
  /** Asked when the extension says nothing; no two readers may recognise the same text. */
  recognises(text: string, path: string): boolean
  /**
   * The text as a tree in the vocabulary of HTML, or as records where it is structured, each with its place. What is
   * wrong with the text goes into the page's `diagnostics`; it throws only on a fault of its own.
   */
  read(document: Document, markup: MarkupReader): Page
}

/** A source as text. Offsets of the page count in this text. */
export interface Document {
  /** The path as given to the program. */
  readonly source: string
  /** Without byte order mark, with CRLF as LF. */
  readonly text: string
}

/** Reads a value that may hold Markdown or HTML, so that readers of fields need no reader of text. */
export type MarkupReader = (text: string) => readonly Node[]
