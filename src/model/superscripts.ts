/** Whether a text is raised or lowered, by the elements of HTML. */
export type Script = 'sup' | 'sub'

/** Letters and signs of ASCII with those that Unicode has for them raised or lowered; each is one code unit. */
const rows: Readonly<Record<Script, string>> = {
  sup:
    '0⁰ 1¹ 2² 3³ 4⁴ 5⁵ 6⁶ 7⁷ 8⁸ 9⁹ +⁺ -⁻ =⁼ (⁽ )⁾ aᵃ bᵇ cᶜ dᵈ eᵉ fᶠ gᵍ hʰ iⁱ jʲ kᵏ lˡ mᵐ nⁿ oᵒ pᵖ rʳ sˢ tᵗ uᵘ vᵛ wʷ xˣ yʸ zᶻ ' +
    'Aᴬ Bᴮ Dᴰ Eᴱ Gᴳ Hᴴ Iᴵ Jᴶ Kᴷ Lᴸ Mᴹ Nᴺ Oᴼ Pᴾ Rᴿ Tᵀ Uᵁ Vⱽ Wᵂ',
  sub: '0₀ 1₁ 2₂ 3₃ 4₄ 5₅ 6₆ 7₇ 8₈ 9₉ +₊ -₋ =₌ (₍ )₎ aₐ eₑ hₕ iᵢ jⱼ kₖ lₗ mₘ nₙ oₒ pₚ rᵣ sₛ tₜ uᵤ vᵥ xₓ',
}

const scripts: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  sup: byPlain(rows.sup),
  sub: byPlain(rows.sub),
}

const plainOf: ReadonlyMap<string, string> = new Map(
  [scripts.sup, scripts.sub].flatMap((known) => [...known].map(([plain, script]) => [script, plain])),
)

/** All that is raised, and all that is lowered. */
export const scriptLetters: Readonly<Record<Script, string>> = {
  sup: [...scripts.sup.values()].join(''),
  sub: [...scripts.sub.values()].join(''),
}

/** `-9` as `⁻⁹`, as long as it was; undefined where Unicode lacks one of the letters. */
export function inScript(script: Script, text: string): string | undefined {
  const letters = [...text].map((letter) => scripts[script].get(/[−–]/.test(letter) ? '-' : letter))
  return letters.length === 0 || letters.includes(undefined) ? undefined : letters.join('')
}

/** `⁻⁹` as `-9`. */
export function outOfScript(text: string): string {
  return [...text].map((letter) => plainOf.get(letter) ?? letter).join('')
}

function byPlain(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map((row) => [row.charAt(0), row.charAt(1)]))
}
