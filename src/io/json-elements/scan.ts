import { syntaxFaultIn } from '../syntax-fault.ts'
import { type Cursor, cursorIn, nextByte, offsetOf, takeValue, type WrittenValue } from './cursor.ts'
import { JsonFault } from './json-fault.ts'
import { type Outline, outline } from './outline.ts'
import { type PassageMemory, passOver } from './passages.ts'

/** An element of a list that is a field of the object that a file is. */
export interface JsonElement extends WrittenValue {
  readonly field: string
  readonly index: number
  readonly value: unknown
}

/** Who hears of elements. */
export interface Listener {
  /** In some of the fields of the file. */
  readonly fields: readonly string[]
  /** Not of those that the memory takes. */
  readonly hear: (element: JsonElement) => void
  readonly memory?: PassageMemory | undefined
}

/** The next byte of the file, for those that mean something. */
const mark = {
  comma: 0x2c,
  colon: 0x3a,
  opensList: 0x5b,
  closesList: 0x5d,
  opens: 0x7b,
  closes: 0x7d,
} as const

/**
 * Goes through a JSON file of any length and any layout, element by element of the lists in some of its fields. Gives
 * back the rest: what the file says with these lists empty. Throws a `JsonFault` where the file is no JSON.
 */
export function scanJson(descriptor: number, listener: Listener): Outline {
  const cursor = cursorIn(descriptor)
  const rest = outline()
  try {
    scanFields(cursor, rest, listener)
  } catch (error) {
    throw error instanceof JsonFault ? (faultIn(rest, false) ?? error) : error
  }
  const fault = faultIn(rest, true)
  if (fault !== undefined) throw fault
  return rest
}

/** What is no JSON outside of the elements; on the way that the file ends there is no fault. */
function faultIn(rest: Outline, isWhole: boolean): JsonFault | undefined {
  const text = rest.text()
  const fault = syntaxFaultIn(text)
  return fault === undefined || (fault.index >= text.length && !isWhole)
    ? undefined
    : new JsonFault(fault.reason, rest.startOf(fault.index))
}

function scanFields(cursor: Cursor, rest: Outline, listener: Listener): void {
  const lists = new Set<string>()
  let [isInside, name]: [boolean, string] = [false, '']
  for (let byte = nextByte(cursor); byte !== undefined; byte = nextByte(cursor)) {
    const start = offsetOf(cursor)
    const field =
      isInside && byte === mark.opensList ? listener.fields.find((one) => isText(name, one)) : undefined
    if (field !== undefined) {
      if (lists.has(field)) throw new JsonFault(`"${field}" stands there twice`, start)
      lists.add(field)
      rest.add('[', start)
      scanList(cursor, field, listener)
      rest.add(']', offsetOf(cursor) - 1)
    } else if (isMark(byte) || (byte === mark.opens && !isInside)) {
      isInside = byte === mark.opens || (isInside && byte !== mark.closes)
      takeMark(cursor, rest)
    } else {
      name = takeValue(cursor).text
      // Two values side by side stay two.
      rest.add(' ', start)
      rest.add(name, start)
    }
  }
}

/** Whether a value is this text, however it is written. */
function isText(written: string, text: string): boolean {
  return syntaxFaultIn(written) === undefined && JSON.parse(written) === text
}

function isMark(byte: number): boolean {
  return byte === mark.comma || byte === mark.colon || byte === mark.closes || byte === mark.closesList
}

function takeMark(cursor: Cursor, rest: Outline): void {
  rest.add(String.fromCharCode(cursor.window.bytes[cursor.at] ?? 0), offsetOf(cursor))
  cursor.at += 1
}

/** From the bracket that opens a list to behind the one that closes it. */
function scanList(cursor: Cursor, field: string, { hear, memory }: Listener): void {
  cursor.at += 1
  const passed = memory === undefined ? () => 0 : passOver(cursor, field, memory)
  for (let index = 0; index > 0 || nextByte(cursor) !== mark.closesList; index += 1) {
    const byte = nextByte(cursor)
    if (byte === undefined) throw new JsonFault('Unexpected end of JSON input', offsetOf(cursor))
    if (isMark(byte)) throw new JsonFault(`Unexpected token '${String.fromCharCode(byte)}'`, offsetOf(cursor))
    const known = passed(index)
    if (known > 0) {
      // Behind a passage stands another element.
      index += known - 1
      continue
    }
    const written = takeValue(cursor)
    hear({ ...written, field, index, value: parsed(written) })
    if (nextByte(cursor) === mark.closesList) break
    if (nextByte(cursor) !== mark.comma)
      throw new JsonFault("Expected ',' or ']' after array element", offsetOf(cursor))
    cursor.at += 1
  }
  cursor.at += 1
}

function parsed({ text, start }: WrittenValue): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { reason, index } = syntaxFaultIn(text) ?? { reason: error.message, index: 0 }
    throw new JsonFault(reason, start + Buffer.byteLength(text.slice(0, index)))
  }
}
