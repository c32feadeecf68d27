import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { placeAt } from '../model/page.ts'
import { lineStartsOf } from './line-starts.ts'

export type DecodedText = { readonly text: string } | { readonly failure: Diagnostic }

/**
 * Bytes as text: UTF-8 and nothing else, for a guess would put wrong names into bibliographies.
 *
 * A byte order mark is dropped and CRLF becomes LF, which leaves every line and column as an editor shows it.
 */
export function decodeText(source: string, bytes: Uint8Array): DecodedText {
  const obstacle = obstacles.find(({ stands }) => stands(bytes))
  if (obstacle !== undefined) return { failure: obstacle.report(source, bytes) }
  const text = decodePrefix(bytes, bytes.length, false)
  return text === undefined ? { failure: invalid(source, bytes) } : { text: text.replaceAll('\r\n', '\n') }
}

interface Obstacle {
  stands(bytes: Uint8Array): boolean
  report(source: string, bytes: Uint8Array): Diagnostic
}

const obstacles: readonly Obstacle[] = [
  {
    stands: ([first, second]) => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff),
    report: (source) =>
      diagnostic('source-encoding', 'Cannot read the file: it is UTF-16', {
        place: { source, line: 1, column: 1 },
        hint: 'Save it as UTF-8',
      }),
  },
  {
    stands: (bytes) => bytes.includes(0),
    report: (source, bytes) => {
      const before = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)))
      return diagnostic('source-not-text', 'Cannot read the file: it holds a NUL byte, so it is no text', {
        place: placeAtEnd(source, before),
        hint: 'Give a Markdown or HTML file; of a PDF or Word document export the text first',
      })
    },
  },
]

/** Undefined when the prefix holds a byte that no UTF-8 text can have there. */
function decodePrefix(bytes: Uint8Array, length: number, open: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: open })
  } catch {
    return undefined
  }
}

function invalid(source: string, bytes: Uint8Array): Diagnostic {
  const { before, byte } = firstBadByte(bytes)
  const code = byte.toString(16).toUpperCase().padStart(2, '0')
  return diagnostic('source-encoding', `Cannot decode byte ${code}: the file is not valid UTF-8`, {
    place: placeAtEnd(source, before),
    hint: 'Save it as UTF-8; it may be Windows-1252 (Latin 1) now',
  })
}

/** By bisection, for the decoder does not say where it stopped. */
function firstBadByte(bytes: Uint8Array): { readonly before: string; readonly byte: number } {
  let [valid, invalidFrom] = [0, bytes.length + 1]
  while (invalidFrom - valid > 1) {
    const middle = (valid + invalidFrom) >> 1
    if (decodePrefix(bytes, middle, true) === undefined) invalidFrom = middle
    else valid = middle
  }
  // The prefix may end inside of a character that does not go on.
  while (decodePrefix(bytes, valid, false) === undefined) valid -= 1
  return { before: decodePrefix(bytes, valid, false) ?? '', byte: bytes[valid] ?? 0 }
}

function placeAtEnd(source: string, before: string) {
  return placeAt({ source, lineStarts: lineStartsOf(before) }, before.length)
}
