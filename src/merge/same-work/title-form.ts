import anyAscii from 'any-ascii'

import { noticeIn } from './notices.ts'
import { numbersIn, withDigits } from './numbers.ts'

/** A title as it is compared: without case, accents, markup and punctuation, but with all that tells two papers apart. */
export interface TitleForm {
  /** Words in one spelling; of a script that does not part words, the run as it stands. */
  readonly words: readonly string[]
  /** The words without the spaces: `pre-training` is `pretraining`. */
  readonly compact: string
  /** The same up to the first colon or dash; undefined where there is none. */
  readonly head: string | undefined
  /** Numbers in their order, also Roman ones and those of parts. */
  readonly numbers: readonly string[]
  /** What it says about another paper: `erratum`, `reply`; undefined of a paper of its own. */
  readonly notice: string | undefined
  /** How much it says: words, where two characters of Chinese or Japanese are one. */
  readonly weight: number
}

export function titleForm(title: string): TitleForm {
  const plain = withoutMarkup(title)
  const words = wordsOf(plain)
  const [head = '', ...rest] = plain.split(/\s*(?:[:：]|\s[-–—]\s|[–—―])\s*/u)
  return {
    words,
    compact: compactOf(words),
    head: rest.some((part) => part !== '') && head !== '' ? compactOf(wordsOf(head)) : undefined,
    numbers: numbersIn(words),
    notice: noticeIn(words),
    weight: words.reduce((sum, word) => sum + (unparted.test(word) ? word.length / 2 : 1), 0),
  }
}

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** `Größe` is written `Grosse` and `Groesse`. */
function compactOf(words: readonly string[]): string {
  return words.join('').replace(/([aou])e/g, '$1')
}

function wordsOf(plain: string): readonly string[] {
  const bare = plain
    .replace(/\+\+/g, ' plusplus ')
    .replace(/(?<=\p{L})#/gu, ' sharp ')
    .replace(/(?<=(?<!\p{L})\p{L})\*/gu, ' star ')
    .replace(/&/g, ' and ')
    .replace(/['’ʼ`´]/g, '')
    .replace(/\p{Script=Greek}/gu, (letter) => greekNames[letter] ?? letter)
    .replace(/\p{Script=Latin}+/gu, anyAscii)
    .toLowerCase()
  const words = bare.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const spelled = words.map(inOneSpelling)
  return withDigits(spelled[0] !== undefined && articles.has(spelled[0]) ? spelled.slice(1) : spelled)
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'der', 'die', 'das', 'le', 'la', 'les'])

/** British and American spellings of one word; a row adds one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz'],
  [/(?<=^(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|sav|tum|vap|vig))our/, 'or'],
  [/(?<=^(?:cent|fib|lit|met|theat))re(?=s?$)/, 'er'],
  [/^analyse(?=[sdr]?)/, 'analyze'],
  [/(?<=^(?:cance|labe|leve|mode|signa|trave))ll(?=(?:ed|er|ers|ing)$)/, 'l'],
  [/^catalogue/, 'catalog'],
  [/^grey/, 'gray'],
  [/^towards$/, 'toward'],
  [/^programme(?=s?$)/, 'program'],
]

function inOneSpelling(word: string): string {
  return spellings.reduce((text, [pattern, other]) => text.replace(pattern, other), word)
}

/** Text of LaTeX and HTML as a reader sees it; letters of mathematics as their names. */
function withoutMarkup(title: string): string {
  return title
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\\(?<name>[A-Za-z]+)\*?\s?/g, (_, name: string) => commandTexts[name] ?? '')
    .replace(/\\[()[\]]|[${}_^~\\]/g, (mark) => (mark === '~' ? ' ' : ''))
    .normalize('NFKC')
    .replace(/∞/g, ' infinity ')
}

const greekLetters =
  'αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi οomicron πpi ρrho σsigma ςsigma τtau υupsilon φphi χchi ψpsi ωomega'

const greekNames: Readonly<Record<string, string>> = Object.fromEntries(
  greekLetters.split(' ').flatMap((entry) => {
    const [letter = '', name] = [entry.charAt(0), entry.slice(1)]
    return [
      [letter, name],
      [letter.toUpperCase(), name],
    ]
  }),
)

/** Commands that stand for a letter or a sign; every other is dressing. */
const commandTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(greekNames).flatMap((name) => [
      [name, name],
      [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, name],
    ]),
  ),
  varepsilon: 'epsilon', vartheta: 'theta', varphi: 'phi', varrho: 'rho', varsigma: 'sigma', varpi: 'pi',
  ell: 'l', infty: ' infinity ', ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', aa: 'å', AA: 'Å', i: 'i', j: 'j',
} // prettier-ignore
