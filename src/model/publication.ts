import type { Name } from './person.ts'

/** What a bibliography says of a publication beside its title, authors, date and venue, as written. */
export interface Publication extends PublicationTexts {
  /** Of the book or the proceedings, or of what has editors for its authors. */
  readonly editors?: readonly Name[]
  /** Who put it into the language that it is in. */
  readonly translators?: readonly Name[]
}

/** The part of it that is text. */
interface PublicationTexts {
  /** The title of the proceedings, the journal or the book, in full. */
  readonly containerTitle?: string
  /** Also the university of a thesis, the institution of a report, or how a thing without either was published. */
  readonly publisher?: string
  /** Of the journal, or of the book in its series. */
  readonly volume?: string
  /** Of the volume; the number of a report, or of the book in its series. */
  readonly issue?: string
  /** `101-112`. */
  readonly pages?: string
  /** The series of books: `Lecture Notes in Computer Science`. */
  readonly series?: string
  /** `2`, `Second`. */
  readonly edition?: string
  readonly chapter?: string
  /** The town of the publisher. */
  readonly publisherPlace?: string
  /** What kind of thesis or report it is: `PhD thesis`. */
  readonly genre?: string
  /** Of the book or the proceedings that it is in; its own is an identifier. */
  readonly isbn?: string
  readonly issn?: string
  /** That it is written in: `ngerman`, `German`, `de`. */
  readonly language?: string
  /** Of a program, data or a draft: `2.1`. */
  readonly release?: string
  /** The day on which its address was looked at. */
  readonly accessed?: string
  readonly note?: string
}

/** The name of one of its texts; a source's own record has the venue for the title of what it is in. */
export type PublicationText = Exclude<keyof PublicationTexts, 'containerTitle'>

/** Every text, in the order in which it is written. */
export const publicationTexts = [
  'publisher', 'publisherPlace', 'volume', 'issue', 'chapter', 'pages', 'series', 'edition', 'genre', 'isbn', 'issn',
  'language', 'release', 'accessed', 'note',
] as const satisfies readonly PublicationText[] // prettier-ignore

/** The texts that are there; `undefined` and empty ones are left out. */
export function publicationTextsOf(
  text: (name: PublicationText) => string | undefined,
): Omit<PublicationTexts, 'containerTitle'> {
  const texts = publicationTexts.map((name) => [name, text(name) ?? ''] as const)
  return Object.fromEntries(texts.filter(([, value]) => value !== ''))
}
