import { describe, expect, it } from 'vitest'
import { namesOfField, textOfField } from '../../src/read/bibtex/values.ts'

describe('the names of a field', () => {
  it.each([
    ['a suffix without commas', 'Amos Pruitt Jr.', [{ family: 'Pruitt', given: 'Amos', suffix: 'Jr.' }]],
    ['a suffix behind the family name', 'Pruitt III, Amos', [{ family: 'Pruitt', given: 'Amos', suffix: 'III' }]],
    ['a number of DBLP', 'Wei Lin 0042', [{ family: 'Lin', given: 'Wei' }]],
    ['a Chinese name with a space', '张 伟 and 王芳', [{ literal: '张 伟' }, { literal: '王芳' }]],
    ['a Chinese comma', '张伟，王小芳', [{ literal: '张伟' }, { literal: '王小芳' }]],
    ['first letters in braces', String.raw`{\v{Z}}eljko {\DJ}or{\dj}evi{\'c} and {\'E}ric Dupr{\'e}`, [{ family: 'Đorđević', given: 'Željko' }, { family: 'Dupré', given: 'Éric' }]],
    ['a first letter in braces in a list', String.raw`Wilma Thorne and {\'{E}}ric Dupont and {\c C}elik, Ay{\c{s}}e`, [{ family: 'Thorne', given: 'Wilma' }, { family: 'Dupont', given: 'Éric' }, { family: 'Çelik', given: 'Ayşe' }]],
    ['a first letter that is in braces alone', String.raw`\v{Z}eljko Bach`, [{ family: 'Bach', given: 'Željko' }]],
    ['capitals in braces', '{W}ilma {T}horne', [{ family: 'Thorne', given: 'Wilma' }]],
    ['names in braces as a whole', String.raw`{World Health Organization} and {\'Ecole des Arbres} and {Leaf and Bough}`, [{ literal: 'World Health Organization' }, { literal: 'École des Arbres' }, { literal: 'Leaf and Bough' }]],
    ['an and with nobody behind it', 'Thorne, Wilma and ', [{ family: 'Thorne', given: 'Wilma' }]],
    ['an and at the very end', 'Thorne, Wilma and', [{ family: 'Thorne', given: 'Wilma' }]],
    ['an and with nobody before it', 'and Thorne, Wilma and and Bach, Lukas', [{ family: 'Thorne', given: 'Wilma' }, { family: 'Bach', given: 'Lukas' }]],
    ['letters with a ring', String.raw`{\AA}se Moss and Bach, H{\aa}kon`, [{ family: 'Moss', given: 'Åse' }, { family: 'Bach', given: 'Håkon' }]],
    ['an accent above a letter without its dot', String.raw`Mart{\'\i}nez, Mar{\'{\i}}a`, [{ family: 'Martínez', given: 'María' }]],
    ['a collaboration without braces', 'Root Collaboration and Thorne, Wilma', [{ literal: 'Root Collaboration' }, { family: 'Thorne', given: 'Wilma' }]],
    ['two family names', 'M. Thorne y Bach and Lukas Harz', [{ family: 'Thorne y Bach', given: 'M.' }, { family: 'Harz', given: 'Lukas' }]],
    ['commas for and', 'W. Thorne, L. Bach, K. Harz', [{ family: 'Thorne', given: 'W.' }, { family: 'Bach', given: 'L.' }, { family: 'Harz', given: 'K.' }]],
    ['semicolons for and', 'Thorne, Wilma; Bach, Lukas', [{ family: 'Thorne', given: 'Wilma' }, { family: 'Bach', given: 'Lukas' }]],
    ['two commas of one name', 'Pruitt, Jr., Amos', [{ family: 'Pruitt', given: 'Amos', suffix: 'Jr.' }]],
    ['one comma of one name', 'Garrido Vela, Ana María', [{ family: 'Garrido Vela', given: 'Ana María' }]],
  ])('%s', (_, text, names) => {
    expect(namesOfField(text)).toEqual({ names, truncated: false })
  }) // prettier-ignore

  it('et al. for others', () => {
    expect(namesOfField('Wilma Thorne et al.')).toEqual({ names: [{ family: 'Thorne', given: 'Wilma' }], truncated: true }) // prettier-ignore
  })
})

describe('the text of a field', () => {
  it.each([
    ['HTML entities', 'Query &amp; Answer &#8211; R&#x26;D', 'Query & Answer – R&D'],
    ['what is no entity', 'AT&T; a history', 'AT&T; a history'],
    ['letters with a ring', String.raw`{\AA}s, \aa{} and \AA s, na{\"\i}ve, {\i}`, 'Ås, å and Ås, naïve, ı'],
    [
      'formulas of one sign or letter',
      String.raw`$\alpha$ {$\geq$} $\sqrt{n}$ in $\mathbb{R}$ {\textrightarrow} $\le x$`,
      String.raw`α ≥ $\sqrt{n}$ in ℝ → $\le x$`,
    ],
    [
      'indices and powers alone',
      String.raw`H$_2$O and 10$^{-9}$ of $x_2$, L$^p$, CO\textsubscript{2}`,
      'H₂O and 10⁻⁹ of $x_2$, Lᵖ, CO₂',
    ],
    [
      'formulas between brackets with backslashes',
      String.raw`\(\beta\)-ferns in \( O(n) \) for \(a^2 + b\)`,
      String.raw`β-ferns in $O(n)$ for $a^2 + b$`,
    ],
    ['ordinals', String.raw`the 20$^{th}$ and 21\textsuperscript{st}`, 'the 20th and 21st'],
    [
      'accents beside a formula in braces',
      String.raw`{\"U}ber {$O(n)$} {\'E}coles {O($n$)}`,
      'Über $O(n)$ Écoles O($n$)',
    ],
    ['names of TeX', String.raw`Light and \LaTeX{} in \TeX`, 'Light and LaTeX in TeX'],
  ])('%s', (_, text, plain) => {
    expect(textOfField(text)).toBe(plain)
  }) // prettier-ignore
})
