import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'

export type Unpacked = { readonly bytes: Uint8Array } | { readonly problem: 'broken' | 'too large' }

/** Undoes what `Content-Encoding` names (RFC 9110 § 8.4), the last first. What breaks off is broken. */
export async function unpack(bytes: Uint8Array, contentEncoding: string, size: number): Promise<Unpacked> {
  const codings = contentEncoding.split(',').map((coding) => coding.trim().toLowerCase())
  if (codings.length > mostCodings) return { problem: 'broken' }
  const unpackers = codings.flatMap((coding) => unpackerOf.get(coding) ?? [])
  // Servers that pack nothing write words that name no coding; and an answer without a body may name one.
  if (bytes.length === 0 || unpackers.length < codings.length) return { bytes }
  return unpackedBy(unpackers.toReversed(), bytes, size)
}

/** More are a trap. */
const mostCodings = 5

type Unpacker = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>

const [gzip, deflate, deflateAlone] = [promisify(gunzip), promisify(inflate), promisify(inflateRaw)]

const unpackerOf: ReadonlyMap<string, Unpacker> = new Map<string, Unpacker>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  // Some servers leave out the frame that belongs around it (RFC 9110 § 8.4.1.2).
  ['deflate', (bytes, options) => (hasFrame(bytes) ? deflate : deflateAlone)(bytes, options)],
  ['br', promisify(brotliDecompress)],
])

/** RFC 1950 § 2.2 */
function hasFrame([first = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8
}

async function unpackedBy(
  [unpacker, ...others]: readonly Unpacker[],
  bytes: Uint8Array,
  size: number,
): Promise<Unpacked> {
  if (unpacker === undefined) return { bytes }
  try {
    return unpackedBy(others, await unpacker(bytes, { maxOutputLength: size }), size)
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return { problem: isTooLarge ? 'too large' : 'broken' }
  }
}
