import { formulas, textCommands } from '../model/latex-signs.ts'
import { outOfScript, scriptLetters } from '../model/superscripts.ts'

/** LaTeX with commands in place of whatever lies beyond ASCII; letters of scripts that have no commands stay. */
export function lettersAsCommands(latex: string): string {
  return rewritten(latex, (letter) => formulaOf(letter) ?? commandOf(letter))
}

/**
 * LaTeX in UTF-8 as pdfLaTeX reads it without a package: signs and letters that it does not know as commands. Scripts
 * that have no commands stay; XeLaTeX and LuaLaTeX print them.
 */
export function unknownAsCommands(latex: string): string {
  return rewritten(latex, (letter) =>
    isKnown(letter) ? undefined : (formulaOf(letter) ?? outerAccent(letter) ?? commandOf(letter)),
  )
}

/** The same with the letters as they are, for biber, which makes letters of their commands itself. */
export function signsAsFormulas(latex: string): string {
  return rewritten(latex, (letter) => (isKnown(letter) ? undefined : formulaOf(letter)))
}

/**
 * A name in LaTeX with its initials as commands. BibTeX cuts names after a byte: half of `Ö` is no letter, `{\"O}` is
 * one.
 */
export function initialsAsCommands(latex: string): string {
  if (isAscii(latex)) return latex
  return latex.normalize('NFC').replace(initialBeyondAscii, (letter) => letterCommand(letter) ?? letter)
}

/** Each once. */
export function lettersBeyondAscii(text: string): readonly string[] {
  return [...new Set(text.match(beyondAscii) ?? [])]
}

/** Each letter beyond ASCII, and what is raised or lowered as a whole, in other words where there are any. */
function rewritten(latex: string, inOtherWords: (letter: string) => string | undefined): string {
  if (isAscii(latex)) return latex
  return latex.normalize('NFC').replace(scriptOrLetter, (letter, at: number, whole: string) => {
    // One Greek letter is a symbol; a word in Greek is no formula.
    const isInWord = isGreek(whole.charAt(at - 1)) || isGreek(whole.charAt(at + letter.length))
    return (isGreek(letter) && isInWord ? undefined : inOtherWords(letter)) ?? letter
  })
}

/** In braces, in which no style lowers it. */
function formulaOf(letter: string): string | undefined {
  const script = isRaised.test(letter) ? '^' : isLowered.test(letter) ? '_' : undefined
  if (textCommands.has(letter)) return undefined
  const formula = script === undefined ? formulas.get(letter) : `${script}{${outOfScript(letter)}}`
  return formula === undefined ? undefined : `{$${formula}$}`
}

/** A command in braces, as which BibTeX counts it for one letter. */
function commandOf(character: string): string | undefined {
  const command = textCommands.get(character)
  return command === undefined ? letterCommand(character) : `{\\${command}}`
}

/** Of a Latin letter. */
function letterCommand(character: string): string | undefined {
  return letters.get(character) ?? accented(character)
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

const beyondAscii = /[^\0-\x7f]\p{M}*/gu
const initialBeyondAscii = /(?<![^\s{.-])[^\0-\x7f]\p{M}*/gu
const scriptOrLetter = new RegExp(
  `[${scriptLetters.sup}]+|[${scriptLetters.sub}]+|${beyondAscii.source}`,
  'gu',
)
const isRaised = new RegExp(`^[${scriptLetters.sup}]+$`)
const isLowered = new RegExp(`^[${scriptLetters.sub}]+$`)

/** LaTeX reads the letters of Western and Central Europe, and all signs for text. */
function isKnown(letter: string): boolean {
  return /^[\u0080-\u017f]+$/.test(letter) || textCommands.has(letter)
}

function isGreek(character: string): boolean {
  return /\p{sc=Greek}/u.test(character)
}

/** `é` → `{\'e}`, `ễ` → `{\~{\^e}}`: at most two accents on a letter of ASCII. */
function accented(character: string): string | undefined {
  const [letter = '', ...marks] = accentsFromWithin(character)
  if (!/[A-Za-z]/.test(letter) || marks.length === 0 || marks.length > 2) return undefined
  return marks.reduce<string | undefined>(
    (inner, mark) => (inner === undefined ? undefined : withAccent(inner, mark)),
    letter,
  )
}

/** `ễ` → `{\~{ê}}`: biber, which reads no command within another, knows the letter of the inner accent. */
function outerAccent(character: string): string | undefined {
  const [letter = '', first = '', second, ...others] = accentsFromWithin(character)
  const inner = `${letter}${first}`.normalize('NFC')
  if (second === undefined || others.length > 0 || !isKnown(inner)) return undefined
  return withAccent(inner, second)
}

function withAccent(inner: string, mark: string): string | undefined {
  const accent = accents.get(mark)
  if (accent === undefined) return undefined
  const isArgument = inner.startsWith('{') || (isAscii(inner) && !/[a-zA-Z]/.test(accent))
  return isArgument ? `{\\${accent}${inner}}` : `{\\${accent}{${inner}}}`
}

/** A letter and its accents; those below it last, for TeX puts none above a letter that has one below. */
function accentsFromWithin(character: string): readonly string[] {
  const [letter = '', ...marks] = character.normalize('NFD')
  return [letter, ...marks.filter((mark) => !below.has(mark)), ...marks.filter((mark) => below.has(mark))]
}

const below: ReadonlySet<string> = new Set(['\u0323', '\u0327', '\u0328', '\u0331'])

/** Combining marks, and the accents of LaTeX's OT1 and T1 encodings. */
const accents: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'], ['\u0301', "'"], ['\u0302', '^'], ['\u0303', '~'], ['\u0304', '='], ['\u0306', 'u'], ['\u0307', '.'],
  ['\u0308', '"'], ['\u030A', 'r'], ['\u030B', 'H'], ['\u030C', 'v'], ['\u0323', 'd'], ['\u0327', 'c'], ['\u0328', 'k'],
  ['\u0331', 'b'],
]) // prettier-ignore

/** Letters with a command that LaTeX always had, and every reader knows. */
const letters: ReadonlyMap<string, string> = new Map(
  'ß ss|æ ae|Æ AE|œ oe|Œ OE|ø o|Ø O|ł l|Ł L|ı i|ȷ j'
    .split('|')
    .map((row) => [row.slice(0, 1), `{\\${row.slice(2)}}`] as const),
)
