import { isAscii, withoutAccents, withoutUmlauts } from './letters.ts'
import { withoutMarkup } from './markup.ts'
import { noticeIn } from './notices.ts'
import { numbersIn, withDigits } from './numbers.ts'
import { inOneSpelling } from './spelling.ts'

/** A title as it is compared: without case, accents, markup and punctuation, but with all that tells two papers apart. */
export interface TitleForm {
  /** Words in one spelling; of a script that does not part words, the run as it stands. */
  readonly words: readonly string[]
  /** The words without the spaces: `pre-training` is `pretraining`. */
  readonly compact: string
  /** The same up to the first colon or dash; undefined where there is none. */
  readonly head: PartOfTitle | undefined
  /** What stands behind the name of a system: `GLOW: Fast Graph Layouts`. */
  readonly tail: PartOfTitle | undefined
  /** Numbers in their order, also Roman ones and those of parts. */
  readonly numbers: readonly string[]
  /** What is left of `On Graphs, Part II` when nothing counts: `ongraphspart`. */
  readonly uncounted: string
  /** What it says about another paper: `erratum`, `reply`; undefined of a paper of its own. */
  readonly notice: string | undefined
  /** How much it says: words, where two characters of Chinese or Japanese are one. */
  readonly weight: number
}

export interface PartOfTitle {
  readonly compact: string
  readonly numbers: readonly string[]
}

export function titleForm(title: string): TitleForm {
  const parts = partsIn(withoutMarkup(title))
  const segments = parts.flatMap((part) => part.segments).filter((segment) => segment.length > 0)
  const words = wordsOf(segments)
  const [head, second, ...others] = parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const isInTwo = second !== undefined && others.length === 0
  const numbers = numbersIn(words)
  return {
    words,
    compact: compactOf(words),
    head: second === undefined ? undefined : partOf(head),
    tail: isInTwo && isSystemName(head?.text ?? '') ? partOf(second) : undefined,
    numbers,
    uncounted: withoutNumbers(words, numbers),
    notice: noticeIn(words, segments.length === 1 ? [words] : segments.map((segment) => wordsOf([segment]))),
    weight: weightOf(words),
  }
}

/** What stands between colons and dashes. */
interface Part {
  readonly text: string
  /** Where a notice stands alone: `Correction: …`, `… (Erratum)`, `… – A Reply`. */
  readonly segments: readonly Segment[]
}

/** Its words in one spelling. */
type Segment = readonly string[]

function partsIn(plain: string): readonly Part[] {
  return plain.split(/[:：?？—―]|\.\s|\s[-–]{1,3}\s/u).map((text) => ({
    text,
    segments: text.split(/[!()（）[\]【】《》«»“”"]/u).map(spelledWords),
  }))
}

function withoutNumbers(words: readonly string[], numbers: readonly string[]): string {
  if (numbers.length === 0) return words.join('')
  const counted = new Set(numbers)
  return words
    .filter((word) => !counted.has(word))
    .map((word) => word.replace(/\p{N}+/gu, ''))
    .join('')
}

/** One word with two capitals, as no word of a sentence has them. */
function isSystemName(head: string): boolean {
  return !/\S\s+\S|\d/.test(head) && (head.match(/\p{Lu}/gu) ?? []).length > 1
}

function weightOf(words: readonly string[]): number {
  return isAscii(words.join('')) ? words.length : words.reduce((sum, word) => sum + weightOfWord(word), 0)
}

/** How many characters of scripts without spaces make a word. */
function weightOfWord(word: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return word.length / 2
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(word) ? word.length / 4 : 1
} // prettier-ignore

function partOf({ segments = [] }: Partial<Part> = {}): PartOfTitle {
  const words = wordsOf(segments)
  return { compact: compactOf(words), numbers: numbersIn(words) }
}

/** `Größe` is written `Grosse` and `Groesse`. */
function compactOf(words: readonly string[]): string {
  return withoutUmlauts(words.join(''))
}

function spelledWords(segment: string): Segment {
  const plain = withoutAccents(segment.replace(/['’ʼ`´]/g, ''))
  return inOneSpelling(plain).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
}

function wordsOf(segments: readonly Segment[]): readonly string[] {
  const [only = [], ...others] = segments
  const words = others.length === 0 ? only : segments.flat()
  return withDigits(words[0] !== undefined && articles.has(words[0]) ? words.slice(1) : words)
}

const articles: ReadonlySet<string> = new Set(
  'a an the der die das ein eine le la les un une el los las il lo gli het een'.split(' '),
)
