import { rowOf } from '../../model/row-of.ts'

/** Text of LaTeX and HTML as a reader sees it; letters and signs of mathematics as their names. */
export function withoutMarkup(title: string): string {
  if (plain.test(title)) return title
  return signs
    .reduce((text, [sign, words]) => text.replace(sign, words), title.replace(/<\/?[a-z][^<>]*>/gi, ''))
    .replace(/\\(?<name>[A-Za-z]+)\*?\s?/g, (_, name: string) => rowOf(commandTexts, name) ?? '')
    .replace(/\\[()[\]]|[${}_^~\\]/g, (mark) => (mark === '~' ? ' ' : ''))
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(
      /(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu,
      (letter) => greekNames[letter] ?? letter,
    )
}

/** Most titles are nothing but words. */
const plain = /^(?:[A-Za-z0-9 .:;'"?()[\]/]|-(?![\s,.:;)]|$)|,(?!\d))*$/

/** Signs that tell two titles apart, in all their writings, also plain (`Cl- Channels`); a row adds one. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[™®©℠]/gu, ''],
  [/\$-\$/g, '-'],
  [/\+\+/g, ' plusplus '],
  [/\^\s?(?:\{\s?\+\s?\}|\+)|⁺|(?<=[\p{L}\d])\(\+\)|(?<=[\p{L}\d])\+(?![\p{L}\d+])/gu, ' plus '],
  [/\^\s?(?:\{\s?[-−]\s?\}|[-−](?!\d))|⁻(?![¹²³⁴-⁹])|(?<=[\p{L}\d])\([-−]\)/gu, ' minus '],
  [
    /(?<=\^\s?\{\d)[-−](?=\})|(?<=(?<![\p{L}\d])\p{Lu}\p{Ll}?(?:\p{Lu}\p{Ll}?)?\d{0,2})[-−](?=[\s,.:;)]|$)(?!\s(?:and|or|to)\s)/gu,
    ' minus ',
  ],
  [/(?<=\p{L}\$?)\\?#/gu, ' sharp '],
  [/(?<=(?<!\p{L})\p{L})(?:\*|\^\\?\*|\^\{\\?\*\}|\$\^\*\$)/gu, ' star '],
  [/->|→|⟶|\\rightarrow|\\to(?![a-z])/g, ' to '],
  [/<=|≤|⩽|\\leq?(?![a-z])|\\leqslant/g, ' atmost '],
  [/>=|≥|⩾|\\geq?(?![a-z])|\\geqslant/g, ' atleast '],
  [/!=|≠|\\neq?(?![a-z])/g, ' not '],
  [/<(?!<)|\\lt(?![a-z])/g, ' less '],
  [/>(?!>)|\\gt(?![a-z])/g, ' greater '],
  [/×|\\times(?![a-z])/g, 'x'],
  [/\\?%/g, ' percent '],
  [/∞|\\infty(?![a-z])/g, ' infinity '],
  [/\\?&/g, ' and '],
  [/(?<=(?<!\d)\d{1,3})(?:,|\\,|\{,\}|[\u2009\u202f])(?=\d{3}(?!\d))/g, ''],
]

const greekLetters =
  'αalpha βbeta γgamma δdelta εepsilon ϵepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi οomicron πpi ρrho σsigma ςsigma τtau υupsilon φphi χchi ψpsi ωomega'

const greekNames: Readonly<Record<string, string>> = Object.fromEntries(
  greekLetters.split(' ').flatMap((entry) => {
    const [letter = '', name] = [entry.charAt(0), entry.slice(1)]
    return [
      [letter, name],
      [letter.toUpperCase(), name],
    ]
  }),
)

/** Commands that stand for a letter or a name; every other is dressing. */
const commandTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(greekNames).flatMap((name) => [
      [name, name],
      [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, name],
    ]),
  ),
  varepsilon: 'epsilon', vartheta: 'theta', varphi: 'phi', varrho: 'rho', varsigma: 'sigma', varpi: 'pi',
  ell: 'l', ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', aa: 'å', AA: 'Å', i: 'i', j: 'j',
  LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', textasciitilde: ' ', log: 'log', min: 'min', max: 'max', sin: 'sin', cos: 'cos',
} // prettier-ignore
