/** Something of the source that is read as other text; never overlapping another, in order. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** HTML made from a source, and where each of its characters comes from. */
export interface MappedHtml {
  readonly html: string
  /** The offset in the source of what begins at this offset of the HTML. */
  sourceStart(offset: number): number
  /** The offset in the source of what ends before this offset of the HTML. */
  sourceEnd(offset: number): number
}

export interface HtmlWriter {
  /** Writes a stretch of the source, edited; `escaped` finds the characters to be written as entities. */
  copy(from: number, to: number, escaped?: RegExp): void
  /** Writes HTML that stands for a stretch of the source. */
  put(html: string, from: number, to: number): void
  finish(): MappedHtml
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' }

/** Edits of several kinds as one list; of two that overlap the first in the text holds. */
export function mergeEdits(...edits: readonly (readonly Edit[])[]): readonly Edit[] {
  let end = 0
  return edits
    .flat()
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false
      end = to
      return true
    })
}

/** A stretch of the source as its reader gets it. */
export function editedText(source: string, edits: readonly Edit[], from: number, to: number): string {
  let [text, at] = ['', from]
  for (const edit of editsWithin(edits, from, to)) {
    text += source.slice(at, Math.max(at, edit.from)) + (edit.from < from ? '' : edit.text)
    at = edit.to
  }
  return text + source.slice(at, Math.max(at, to))
}

/** Writes HTML piece by piece, each remembering the stretch of the source that it stands for. */
export function htmlWriter(source: string, edits: readonly Edit[]): HtmlWriter {
  const chunks: string[] = []
  const outputs: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let length = 0

  function put(html: string, from: number, to: number): void {
    if (html === '') return
    chunks.push(html)
    outputs.push(length)
    starts.push(from)
    ends.push(to)
    length += html.length
  }

  function copyEscaped(from: number, to: number, escaped: RegExp | undefined): void {
    let at = from
    for (const { 0: character, index } of escaped === undefined
      ? []
      : source.slice(from, to).matchAll(escaped)) {
      put(source.slice(at, from + index), at, from + index)
      put(entities[character] ?? character, from + index, from + index + 1)
      at = from + index + 1
    }
    put(source.slice(at, to), at, to)
  }

  function copy(from: number, to: number, escaped?: RegExp): void {
    let at = from
    for (const edit of editsWithin(edits, from, to)) {
      if (at < edit.from) copyEscaped(at, edit.from, escaped)
      if (edit.from >= from) put(edit.text, edit.from, edit.to)
      at = edit.to
    }
    if (at < to) copyEscaped(at, to, escaped)
  }

  return { copy, put, finish: () => mapped(chunks.join(''), { outputs, starts, ends }) }
}

/** A source that is HTML already. */
export function mapEdited(source: string, from: number, edits: readonly Edit[]): MappedHtml {
  const writer = htmlWriter(source, edits)
  writer.copy(from, source.length)
  return writer.finish()
}

interface Pieces {
  readonly outputs: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

function mapped(html: string, { outputs, starts, ends }: Pieces): MappedHtml {
  function pieceAt(offset: number) {
    const index = Math.max(0, firstIndex(outputs.length, (piece) => (outputs[piece] ?? 0) > offset) - 1)
    const [output = 0, start = 0, end = 0] = [outputs[index], starts[index], ends[index]]
    const verbatim = end - start === (outputs[index + 1] ?? html.length) - output
    return { output, start, end, verbatim }
  }
  return {
    html,
    sourceStart(offset) {
      const { output, start, end, verbatim } = pieceAt(offset)
      return verbatim ? Math.min(end, start + offset - output) : start
    },
    sourceEnd(offset) {
      const { output, start, end, verbatim } = pieceAt(offset - 1)
      return verbatim ? Math.min(end, start + Math.max(0, offset - output)) : end
    },
  }
}

function editsWithin(edits: readonly Edit[], from: number, to: number): readonly Edit[] {
  const first = firstIndex(edits.length, (index) => (edits[index]?.to ?? 0) > from)
  const behind = firstIndex(edits.length, (index) => (edits[index]?.from ?? 0) >= to)
  return edits.slice(first, behind)
}

/** The first index from which on a property holds, by binary search. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
