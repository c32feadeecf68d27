/** LaTeX with commands in place of whatever lies beyond ASCII; letters of scripts that have no commands stay. */
export function lettersAsCommands(latex: string): string {
  if (isAscii(latex)) return latex
  return latex.normalize('NFC').replace(beyondAscii, (character, at: number, whole: string) =>
    // One Greek letter is a symbol; a word in Greek is no formula.
    isGreek(character) && (isGreek(whole.charAt(at - 1)) || isGreek(whole.charAt(at + 1)))
      ? character
      : commandOf(character),
  )
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

/** A command in braces, as which BibTeX counts it for one letter; the character itself when there is none. */
function commandOf(character: string): string {
  return commands.get(character) ?? letterCommand(character) ?? character
}

/** Of a Latin letter. */
function letterCommand(character: string): string | undefined {
  return knownLetters.get(character) ?? accented(character)
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

const beyondAscii = /[^\0-\x7f]\p{M}*/gu
const initialBeyondAscii = /(?<![^\s{.-])[^\0-\x7f]\p{M}*/gu

function isGreek(character: string): boolean {
  return /\p{sc=Greek}/u.test(character)
}

/** `é` → `{\'e}`, `ễ` → `{\~{\^e}}`: at most two accents on a letter of ASCII. */
function accented(character: string): string | undefined {
  const [letter = '', ...marks] = character.normalize('NFD')
  if (!/[A-Za-z]/.test(letter) || marks.length === 0 || marks.length > 2) return undefined
  return marks.reduce<string | undefined>((inner, mark) => {
    const accent = accents.get(mark)
    if (inner === undefined || accent === undefined) return undefined
    return /[a-zA-Z]/.test(accent) ? `{\\${accent}{${inner}}}` : `{\\${accent}${inner}}`
  }, letter)
}

/** Combining marks, and the accents of LaTeX's OT1 and T1 encodings. */
const accents: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'], ['\u0301', "'"], ['\u0302', '^'], ['\u0303', '~'], ['\u0304', '='], ['\u0306', 'u'], ['\u0307', '.'],
  ['\u0308', '"'], ['\u030A', 'r'], ['\u030B', 'H'], ['\u030C', 'v'], ['\u0323', 'd'], ['\u0327', 'c'], ['\u0328', 'k'],
  ['\u0331', 'b'],
]) // prettier-ignore

/** Letters with a command that LaTeX always had, and every reader knows. */
const letters = rows('ß ss|æ ae|Æ AE|œ oe|Œ OE|ø o|Ø O|ł l|Ł L|ı i|ȷ j', (command) => `{\\${command}}`)

/** Letters and signs of the T1 encoding and of textcomp. */
const text =
  'đ dj|Đ DJ|ð dh|Ð DH|þ th|Þ TH|ŋ ng|Ŋ NG|ĳ ij|Ĳ IJ|' +
  '‘ textquoteleft|’ textquoteright|“ textquotedblleft|” textquotedblright|„ quotedblbase|‚ quotesinglbase|' +
  '« guillemotleft|» guillemotright|‹ guilsinglleft|› guilsinglright|– textendash|— textemdash|… textellipsis|' +
  '¡ textexclamdown|¿ textquestiondown|· textperiodcentered|• textbullet|† textdagger|‡ textdaggerdbl|§ textsection|' +
  '¶ textparagraph|© textcopyright|® textregistered|™ texttrademark|° textdegree|€ texteuro|£ textsterling|¥ textyen|' +
  '¢ textcent|¹ textonesuperior|² texttwosuperior|³ textthreesuperior|ª textordfeminine|º textordmasculine|' +
  'µ textmu|× texttimes|÷ textdiv|± textpm|¬ textlnot|− textminus|→ textrightarrow|← textleftarrow|½ textonehalf|¼ textonequarter|¾ textthreequarters|№ textnumero'

/** Greek letters, and relations. */
const math =
  'α alpha|β beta|γ gamma|δ delta|ε varepsilon|ζ zeta|η eta|θ theta|ι iota|κ kappa|λ lambda|μ mu|ν nu|ξ xi|π pi|' +
  'ρ rho|σ sigma|ς varsigma|τ tau|υ upsilon|φ varphi|ϕ phi|χ chi|ψ psi|ω omega|Γ Gamma|Δ Delta|Θ Theta|Λ Lambda|Ξ Xi|' +
  'Π Pi|Σ Sigma|Φ Phi|Ψ Psi|Ω Omega|∓ mp|≤ leq|≥ geq|≠ neq|≈ approx|≡ equiv|∼ sim|≃ simeq|' +
  '∝ propto|∞ infty|∂ partial|∇ nabla|∈ in|∉ notin|∅ emptyset|∪ cup|∩ cap|⊂ subset|⊆ subseteq|⊃ supset|⊇ supseteq|' +
  '∧ wedge|∨ vee|∀ forall|∃ exists|∑ sum|∏ prod|∫ int|↔ leftrightarrow|⇒ Rightarrow|' +
  '⇐ Leftarrow|↦ mapsto|⊗ otimes|⊕ oplus|∘ circ|ℓ ell|ℏ hbar'

const knownLetters: ReadonlyMap<string, string> = new Map(letters)
const commands: ReadonlyMap<string, string> = new Map([
  ...rows(text, (command) => `{\\${command}}`),
  ...rows(math, (command) => `{$\\${command}$}`),
])

function rows(table: string, written: (command: string) => string): readonly (readonly [string, string])[] {
  return table.split('|').map((row) => [row.slice(0, 1), written(row.slice(2))] as const)
}
