import { withoutAccents, withoutUmlauts } from './letters.ts'
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
  const plain = withoutMarkup(title)
  const words = wordsOf(plain)
  const parts = plain.split(/[:：?？—―]|\.\s|\s[-–]{1,3}\s/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const [head = ''] = parts
  const numbers = numbersIn(words)
  return {
    words,
    compact: compactOf(words),
    head: parts.length > 1 ? partOf(head) : undefined,
    tail: parts.length === 2 && isSystemName(head) ? partOf(parts[1] ?? '') : undefined,
    numbers,
    uncounted: withoutNumbers(words, numbers),
    notice: noticeIn(words, segmentsOf(plain).map(wordsOf)),
    weight: words.reduce((sum, word) => sum + weightOf(word), 0),
  }
}

function withoutNumbers(words: readonly string[], numbers: readonly string[]): string {
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

/** How many characters of scripts without spaces make a word. */
function weightOf(word: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return word.length / 2
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(word) ? word.length / 4 : 1
} // prettier-ignore

function partOf(text: string): PartOfTitle {
  const words = wordsOf(text)
  return { compact: compactOf(words), numbers: numbersIn(words) }
}

/** Where a notice stands alone: `Correction: …`, `… (Erratum)`, `… – A Reply`. */
function segmentsOf(plain: string): readonly string[] {
  return plain
    .split(/[:：?？!—―()（）[\]【】《》«»“”"]|\.\s|\s[-–]{1,3}\s/u)
    .filter((part) => part.trim() !== '')
}

/** `Größe` is written `Grosse` and `Groesse`. */
function compactOf(words: readonly string[]): string {
  return withoutUmlauts(words.join(''))
}

function wordsOf(plain: string): readonly string[] {
  const spelled =
    inOneSpelling(withoutAccents(plain.replace(/['’ʼ`´]/g, ''))).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return withDigits(spelled[0] !== undefined && articles.has(spelled[0]) ? spelled.slice(1) : spelled)
}

const articles: ReadonlySet<string> = new Set(
  'a an the der die das ein eine le la les un une el los las il lo gli het een'.split(' '),
)
