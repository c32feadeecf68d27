/** Signs with a command of plain LaTeX for text: the T1 encoding, and textcomp. */
export const textCommands: ReadonlyMap<string, string> = byFirst(
  'đ dj|Đ DJ|ð dh|Ð DH|þ th|Þ TH|ŋ ng|Ŋ NG|ĳ ij|Ĳ IJ|' +
    '‘ textquoteleft|’ textquoteright|“ textquotedblleft|” textquotedblright|„ quotedblbase|‚ quotesinglbase|' +
    '« guillemotleft|» guillemotright|‹ guilsinglleft|› guilsinglright|– textendash|— textemdash|… textellipsis|' +
    '¡ textexclamdown|¿ textquestiondown|· textperiodcentered|• textbullet|† textdagger|‡ textdaggerdbl|§ textsection|' +
    '¶ textparagraph|© textcopyright|® textregistered|™ texttrademark|° textdegree|€ texteuro|£ textsterling|¥ textyen|' +
    '¢ textcent|¹ textonesuperior|² texttwosuperior|³ textthreesuperior|ª textordfeminine|º textordmasculine|' +
    'µ textmu|× texttimes|÷ textdiv|± textpm|¬ textlnot|→ textrightarrow|← textleftarrow|↑ textuparrow|' +
    '↓ textdownarrow|½ textonehalf|¼ textonequarter|¾ textthreequarters|№ textnumero|‰ textperthousand',
)

/** Greek letters and signs with a command of plain LaTeX for formulas, and two of amssymb. */
const mathCommands: ReadonlyMap<string, string> = byFirst(
  'α alpha|β beta|γ gamma|δ delta|ε varepsilon|ϵ epsilon|ζ zeta|η eta|θ theta|ϑ vartheta|ι iota|κ kappa|λ lambda|μ mu|ν nu|' +
    'ξ xi|π pi|ϖ varpi|ρ rho|ϱ varrho|σ sigma|ς varsigma|τ tau|υ upsilon|φ varphi|ϕ phi|χ chi|ψ psi|ω omega|Γ Gamma|' +
    'Δ Delta|Θ Theta|Λ Lambda|Ξ Xi|Π Pi|Σ Sigma|Υ Upsilon|Φ Phi|Ψ Psi|Ω Omega|' +
    '√ surd|∓ mp|⋅ cdot|∗ ast|⋆ star|∘ circ|∙ bullet|≤ leq|≥ geq|≠ neq|≈ approx|≡ equiv|∼ sim|≃ simeq|≅ cong|≍ asymp|≐ doteq|∝ propto|' +
    '≪ ll|≫ gg|≺ prec|≻ succ|⪯ preceq|⪰ succeq|∞ infty|∂ partial|∇ nabla|∈ in|∉ notin|∋ ni|∅ emptyset|∪ cup|∩ cap|⊎ uplus|' +
    '⊓ sqcap|⊔ sqcup|∖ setminus|⊂ subset|⊆ subseteq|⊃ supset|⊇ supseteq|⊑ sqsubseteq|⊒ sqsupseteq|∧ wedge|∨ vee|∀ forall|' +
    '∃ exists|⊢ vdash|⊣ dashv|⊨ models|⊤ top|⊥ bot|⟂ perp|∥ parallel|∣ mid|∠ angle|⊕ oplus|⊖ ominus|⊗ otimes|⊘ oslash|' +
    '⊙ odot|⋄ diamond|△ bigtriangleup|▽ bigtriangledown|⋈ bowtie|∑ sum|∏ prod|∐ coprod|∫ int|∮ oint|⌊ lfloor|⌋ rfloor|' +
    '⌈ lceil|⌉ rceil|⟨ langle|⟩ rangle|↔ leftrightarrow|⇒ Rightarrow|⇐ Leftarrow|⇔ Leftrightarrow|⇑ Uparrow|⇓ Downarrow|' +
    '↕ updownarrow|↗ nearrow|↘ searrow|↙ swarrow|↖ nwarrow|↦ mapsto|⟼ longmapsto|⟶ longrightarrow|⟵ longleftarrow|' +
    '⟷ longleftrightarrow|⟹ Longrightarrow|⟸ Longleftarrow|⟺ Longleftrightarrow|↪ hookrightarrow|↩ hookleftarrow|' +
    '⇀ rightharpoonup|⇌ rightleftharpoons|ℓ ell|ℏ hbar|ℵ aleph|℘ wp|ℜ Re|ℑ Im|♭ flat|♮ natural|♯ sharp|♠ spadesuit|' +
    '♡ heartsuit|♢ diamondsuit|♣ clubsuit|⋯ cdots|⋮ vdots|⋱ ddots|' +
    '⩽ leqslant|⩾ geqslant',
)

/** Letters of mathematics that Unicode had before the others, and where those begin; 26 are in a row, or 10 digits. */
const alphabets: readonly (readonly [command: string, apart: string, starts: readonly number[]])[] = [
  ['mathbb', 'ℂℍℕℙℚℝℤ', [0x1d538]],
  ['mathcal', 'ℬℰℱℋℐℒℳℛ', [0x1d49c]],
  ['mathfrak', 'ℭℌℨ', [0x1d504, 0x1d51e]],
  ['mathbf', '', [0x1d400, 0x1d41a, 0x1d7ce]],
  ['mathit', 'ℎ', [0x1d434, 0x1d44e]],
  ['mathsf', '', [0x1d5a0, 0x1d5ba, 0x1d7e2]],
  ['mathtt', '', [0x1d670, 0x1d68a, 0x1d7f6]],
]

/** What stands between the dollar signs for a sign of Unicode: `\geq`, `\mathbb{R}`. */
export const formulas: ReadonlyMap<string, string> = new Map([
  ...[...mathCommands].map(([sign, command]) => [sign, `\\${command}`] as const),
  ['−', '-'],
  ...['′', '″', '‴'].map((sign, index) => [sign, `^{${'\\prime'.repeat(index + 1)}}`] as const),
  ...alphabets.flatMap(([command, apart, starts]) =>
    [...apart, ...starts.flatMap(lettersFrom)].map((letter) => [letter, `\\${command}{${letter.normalize('NFKC')}}`] as const),
  ),
]) // prettier-ignore

/** Some of them are not assigned. */
function lettersFrom(start: number): readonly string[] {
  const length = start < 0x1d7ce ? 26 : 10
  const letters = Array.from({ length }, (_, index) => String.fromCodePoint(start + index))
  return letters.filter((letter) => /^[A-Za-z0-9]$/.test(letter.normalize('NFKC')))
}

/** `α alpha|β beta` */
function byFirst(table: string): ReadonlyMap<string, string> {
  return new Map(table.split('|').map((row) => [row.slice(0, 1), row.slice(2)]))
}
