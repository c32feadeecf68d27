import type { Span } from '../../model/rich-text.ts'
import { trimmed } from './sentences.ts'

/** How languages quote; a row a pair. Quotes inside quotes belong to the outer, and an apostrophe is no end. */
const pairs: readonly { readonly opens: string; readonly pattern: RegExp }[] = [
  { opens: '"', pattern: /(?<![\p{L}\p{N}])"(?=\S)[^"\n]{4,400}"/gu },
  { opens: '“', pattern: /“[^“”\n]{0,400}(?:“[^“”\n]{0,200}”[^“”\n]{0,200}){0,4}”/gu },
  { opens: '„', pattern: /„[^„“”\n]{4,400}[“”]/gu },
  { opens: '«', pattern: /«[^«»\n]{4,400}»/gu },
  { opens: '《', pattern: /《[^《》\n]{4,200}》/gu },
  { opens: '「', pattern: /「[^「」\n]{4,200}」/gu },
  { opens: '『', pattern: /『[^『』\n]{4,200}』/gu },
  { opens: '‘', pattern: /(?<![\p{L}\p{N}])‘(?:[^‘’\n]|’(?=\p{L})){8,400}’/gu },
  { opens: "'", pattern: /(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|'(?=\p{L})){8,400}'/gu },
  { opens: '``', pattern: /``[^`'\n]{8,400}''/gu },
]

/** What stands in quotes, without them, from left to right. */
export function quotedIn(text: string): readonly Span[] {
  return pairs
    .filter(({ opens }) => text.includes(opens))
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => trimmed(text, span, /[\s"“”„«»《》「」『』‘’'`,，]/))
}
