import { isAscii, isUtf8 } from 'node:buffer'

import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { analyse } from 'chardet'
import sniff from 'html-encoding-sniffer'

/**
 * The encoding of a page that was fetched, by its name in the Encoding Standard.
 *
 * A byte order mark decides, then the header, then the page's own `<meta>` (HTML § 13.2.3.2), each only if all bytes
 * can be read by it, of UTF-8 nearly all, also where nothing is declared; bytes that are good UTF-8 are UTF-8 whatever is declared, for no other text
 * looks so by chance. Where nothing is declared rightly the letters themselves tell.
 */
export function charsetOf(bytes: Uint8Array, contentType: string | undefined): string {
  const mark = getBOMEncoding(bytes)
  if (mark !== null) return mark
  const declared = [labelIn(contentType ?? ''), sniff(bytes, { defaultEncoding: unknown })]
    .map((label) => normalizeEncoding(label))
    .filter((name) => name !== null)
  const said = declared.length === 0 && hasEscapes(bytes) ? ['iso-2022-jp'] : declared
  const shifting = said.find((name) => shifts.has(name))
  const mayBe = declared.length === 0 || declared.includes('utf-8')
  const isUtf8Text = isUtf8(bytes) || (mayBe && isNearlyUtf8(bytes))
  if (shifting === undefined && isUtf8Text) return 'utf-8'
  const guessed = analyse(textIn(bytes)).map(({ name }) => normalizeEncoding(name))
  return [...said, ...guessed].find((name) => name !== null && reads(bytes, name)) ?? fallback
}

/** The bytes as UTF-8, without byte order mark; what cannot be read by the encoding becomes U+FFFD. */
export function asUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  return charset === 'utf-8' && isUtf8(bytes) ? bytes : Buffer.from(new TextDecoder(charset).decode(bytes))
}

/** Whether it is the name of an encoding as `charsetOf` gives it. */
export function isCharset(name: string): boolean {
  return normalizeEncoding(name) === name
}

/** No name of an encoding. */
const unknown = 'unknown'

/** Encodings whose bytes are good ASCII too. */
const shifts: ReadonlySet<string> = new Set(['iso-2022-jp', 'utf-16le', 'utf-16be'])

const fallback = 'windows-1252'

/** `text/html; charset="gb2312"` (RFC 9110 § 8.3.1) */
function labelIn(contentType: string): string {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? unknown
}

/** By which ASCII changes to Japanese letters (RFC 1468); no other text has them. */
function hasEscapes(bytes: Uint8Array): boolean {
  return isAscii(bytes) && /\x1B\$[@B]/.test(Buffer.from(bytes).toString('latin1'))
}

/** What stands outside of tags and scripts, whose English would be taken for the language of the page. */
function textIn(bytes: Uint8Array): Uint8Array {
  const pieces = Buffer.from(bytes).toString('latin1').split('<')
  const text = pieces.map((piece) =>
    /^(?:script|style)\b/i.test(piece) ? '' : piece.slice(piece.indexOf('>') + 1),
  )
  return Buffer.from(text.join(' '), 'latin1')
}

/** A stray byte may be, or a letter that was cut; of a text in another encoding hardly any letter is one of UTF-8. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const letters = Buffer.from(bytes).toString('latin1')
  const stray = withoutAscii(letters.replaceAll(utf8Letter, ' '))
  return stray.length * mostStray <= withoutAscii(letters).length
}

const utf8Letter = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g

/** A fifth. */
const mostStray = 5

function withoutAscii(letters: string): string {
  return letters.replaceAll(/[^\x80-\xFF]+/g, '')
}

function reads(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
