/** The bytes of a text as another program would have saved it; what an encoding cannot say becomes `?`. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with BOM': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16LE': (text) => utf16(text, true),
  'UTF-16BE': (text) => utf16(text, false),
  'UTF-16LE with BOM': (text) => utf16(`\uFEFF${text}`, true),
  'UTF-16BE with BOM': (text) => utf16(`\uFEFF${text}`, false),
  'Latin-1': (text) =>
    Uint8Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0
      return code < 256 ? code : question
    }),
  GBK: (text) => doubleByte('gbk', text),
  Shift_JIS: (text) => doubleByte('shift_jis', text),
}

const question = 63

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

function doubleByte(encoding: string, text: string): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [question]),
    ),
  )
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Browsers decode these encodings and encode none: every pair of bytes is decoded once. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = new TextDecoder(encoding)
  const highBytes = Array.from({ length: 126 }, (_, index) => 0x81 + index)
  const lowBytes = Array.from({ length: 191 }, (_, index) => 0x40 + index)
  const table = new Map(
    highBytes.flatMap((high) =>
      lowBytes.map((low) => [decoder.decode(Uint8Array.of(high, low)), [high, low]] as const),
    ),
  )
  tables.set(encoding, table)
  return table
}
