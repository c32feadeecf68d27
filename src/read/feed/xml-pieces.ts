/** A tag, a comment, a section, an instruction or the text between them. */
export interface XmlPiece {
  readonly piece: string
  readonly start: number
}

/** What may hold any sign, and how it ends. */
const enclosed = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '>'],
  ['<!', '>'],
] as const

const tagOrText = /<\/?[^\s<>/][^<>]*>|[^<]+|</y

/** The pieces of XML in their order, in linear time: an end is sought only where there is one. */
export function* piecesOf(text: string): Generator<XmlPiece, void> {
  const known = enclosed.map(([opening, ending]) => ({ opening, ending, last: text.lastIndexOf(ending) }))
  for (let start = 0, end = 0; start < text.length; start = end) {
    const found = known.find(
      ({ opening, last }) => text.startsWith(opening, start) && start + opening.length <= last,
    )
    tagOrText.lastIndex = start
    end =
      found === undefined
        ? start + (tagOrText.exec(text)?.[0].length ?? 1)
        : text.indexOf(found.ending, start + found.opening.length) + found.ending.length
    yield { piece: text.slice(start, end), start }
  }
}
