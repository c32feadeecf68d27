import type { Track } from '../model/venue.ts'
import { fullYear } from './mention-tail.ts'
import { isExact, isWeak, nameTree, type NameTree, type VenueName } from './names.ts'
import { wordKey, type Word } from './words.ts'

/** A name of the registry as it stands in a text. */
export interface NameFound {
  readonly series: readonly string[]
  /** Proves nothing on its own. */
  readonly weak: boolean
  readonly start: number
  /** Where the name ends, before a year that is glued to it. */
  readonly nameEnd: number
  readonly end: number
  /** Index of the first word behind it. */
  readonly next: number
  readonly year?: number
  readonly track?: Track
  /** With the W of workshops: `CVPRW`. */
  readonly written?: string
}

/** The longest name that starts with a word. */
export function longestName(text: string, words: readonly Word[], at: number): NameFound | undefined {
  let longest: NameFound | undefined
  const first = words[at]
  if (first === undefined || !mayBegin(first)) return undefined
  let node: NameTree | undefined = nameTree()
  for (let last = at; last < words.length && node !== undefined; last += 1) {
    const word = words[last]
    if (word === undefined || (last > at && !isGap(text.slice(words[last - 1]?.end, word.start)))) break
    const span = { text, start: first.start, word, next: last + 1 }
    const found = wholeName(span, node) ?? nameWithSuffix(span, node)
    if (found !== undefined && !isHalf(text, found)) longest = found
    node = node.next.get(word.key)
  }
  return longest
}

/** `Proc. IEEE International Conference on …`, `Proceedings of the IEEE/CVF …`: a journal's name, but another one goes on. */
function isHalf(text: string, { start, end }: NameFound): boolean {
  return (
    /^Proc\S*\s(?:of\sthe\s)?\p{Lu}+$/u.test(text.slice(start, end)) && goesOn.test(text.slice(end, end + 24))
  )
}

const goesOn =
  /^(?:\/|\s(?:on\s)?)\p{Lu}\p{L}|^\s(?:(?:international|joint|annual)\s)?(?:conf|symp|workshop|congr|meeting|trans)/u

/** Nearly every word is told at once to begin no name. */
function mayBegin({ key, text }: Word): boolean {
  return nameTree().next.has(key) || /[\dW]$/.test(text)
}

/** From the first word of a name to one that may be its last. */
interface Span {
  readonly text: string
  readonly start: number
  readonly word: Word
  readonly next: number
}

function wholeName(span: Span, node: NameTree): NameFound | undefined {
  return foundIn(span, node.next.get(span.word.key), span.word.text)
}

/** `ICML2024`, `CVPRW`, `CVPRW24`: a year, or the W of workshops, is glued to the last word. */
function nameWithSuffix(span: Span, node: NameTree): NameFound | undefined {
  if (!/[\dW]$/.test(span.word.text)) return undefined
  const { stem = span.word.text, year } =
    /^(?<stem>.*[A-Za-z])(?<year>19[5-9]\d|20\d\d|\d\d)$/.exec(span.word.text)?.groups ?? {}
  const dated = year === undefined ? undefined : foundIn(span, node.next.get(wordKey(stem)), stem)
  const workshop =
    dated === undefined && /^[A-Z]{4,}W$/.test(stem)
      ? foundIn(span, node.next.get(wordKey(stem.slice(0, -1))), stem.slice(0, -1))
      : undefined
  const found = dated ?? workshop
  if (found === undefined) return undefined
  return {
    ...found,
    end: span.word.end,
    ...(year === undefined ? {} : { year: fullYear(year) }),
    ...(workshop === undefined ? {} : { track: 'workshop', written: stem }),
  }
}

/** The name that ends at a node of the tree, which `last` leads to. */
function foundIn(
  { text, start, word, next }: Span,
  node: NameTree | undefined,
  last: string,
): NameFound | undefined {
  if (node === undefined || node.names.length === 0) return undefined
  const end = word.start + last.length
  const names = namesBetween(text, start, end, node)
  const [first] = names
  if (first === undefined) return undefined
  const [before, after] = signsAround(first.text)
  const nameEnd = text.startsWith(after, end) ? end + after.length : end
  return {
    series: [...new Set(names.flatMap(({ series }) => series))],
    weak: names.every((name) => isWeak(name.text)),
    start: text.startsWith(before, start - before.length) ? start - before.length : start,
    nameEnd,
    end: nameEnd,
    next,
  }
}

function namesBetween(text: string, start: number, end: number, node: NameTree): readonly VenueName[] {
  const written = text.slice(start, end).replace(/\s+/g, ' ')
  return node.names.filter(({ text: name }) => {
    if (!isExact(name)) return !isWeak(name) || /[A-Z]/.test(written)
    const [before, after] = signsAround(name)
    const whole = text.startsWith(before, start - before.length) && text.startsWith(after, end)
    return whole && `${before}${written}${after}` === name
  })
}

/** `*` of `*SEM` and of `FAT*`, the full stop of `J. ACM.` */
function signsAround(name: string): readonly [string, string] {
  return [/^[^\w]*/.exec(name)?.[0] ?? '', name.slice(name.search(/\w(?!.*\w)/s) + 1)]
}

/** What may stand between two words of a name. */
function isGap(gap: string): boolean {
  return gap.length <= 3 && /^[\s\-–—‐‑_/:,.'’+*]*$/.test(gap)
}
