import { parse } from '@citation-js/plugin-bibtex/lib/input/value.js'
import type { Name } from '../../model/person.ts'

/**
 * The text of a field: accents and commands as Unicode, without the braces that keep capitals.
 *
 * Mathematics (`$O(n^2)$`) stays as it is, for a title has to be cited with it.
 */
export function textOfField(value: string): string {
  const parts = value.split(/((?<!\\)\$[^$]+(?<!\\)\$)/)
  const texts = parts.map((part, index) => (index % 2 === 1 ? part : withoutCommands(part)))
  return texts.join('').replace(/\s+/g, ' ').trim()
}

/** People and organisations; `and others` says that there are more. */
export function namesOfField(value: string): {
  readonly names: readonly Name[]
  readonly truncated: boolean
} {
  const parsed = parsedNames(value)
  const names = parsed.filter((name) => !isOthers(name))
  return {
    names: names.map(nameOf).filter((name) => Object.keys(name).length > 0),
    truncated: names.length < parsed.length,
  }
}

type ParsedName = Exclude<ReturnType<typeof parse>, string>[number]

function withoutCommands(text: string): string {
  const parsed = attempt(text, 'title')
  const plain = typeof parsed === 'string' ? parsed.replace(/<\/?(?:i|b|sub|sup|span)\b[^<>]*>/g, '') : text
  return plain
    .replace(/\\([&%$#_{} ])/g, '$1')
    .replace(/\\[a-zA-Z]+\s?/g, '')
    .replace(/[{}]/g, '')
}

function parsedNames(value: string): readonly ParsedName[] {
  const parsed = attempt(value.replace(/\s+/g, ' '), 'author')
  if (typeof parsed !== 'string' && parsed !== undefined) return parsed
  return value.split(/\sand\s/).map((family) => ({ family: withoutCommands(family).trim() }))
}

/** citation-js throws at braces that do not match. */
function attempt(text: string, field: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(text, field)
  } catch {
    return undefined
  }
}

function isOthers({ family, given }: ParsedName): boolean {
  return given === undefined && /^(?:others|et\.? al\.?)$/i.test(family ?? '')
}

function nameOf({ family, given, prefix, suffix }: ParsedName): Name {
  const parts = { family, given, 'non-dropping-particle': prefix, suffix }
  const written = Object.entries(parts).flatMap(([part, text]) => {
    const bare = withoutMarks(text ?? '')
    return bare === '' ? [] : [[part, bare] as const]
  })
  return given === undefined && prefix === undefined && suffix === undefined
    ? literal(withoutMarks(family ?? ''))
    : Object.fromEntries(written)
}

function literal(text: string): Name {
  return text === '' ? {} : { literal: text }
}

/** Owners mark themselves, equal contribution and correspondence. */
function withoutMarks(text: string): string {
  return text.replace(/\\[a-zA-Z]+\s?/g, '').replace(/[*†‡§¶#^$✉∗{}\\]/g, '').replace(/\s+/g, ' ').trim() // prettier-ignore
}
