import { describe, expect, test } from 'vitest'
import { lettersAsCommands, lettersBeyondAscii, signsAsFormulas, unknownAsCommands } from '../../src/export/latex-letters.ts' // prettier-ignore
import { formulas, textCommands } from '../../src/model/latex-signs.ts'
import { scriptLetters } from '../../src/model/superscripts.ts'
import { textOfField } from '../../src/read/bibtex/values.ts'

const rows = [...formulas.keys(), ...textCommands.keys(), ...scriptLetters.sup, ...scriptLetters.sub]

describe('every sign is ASCII on request, and read as it was', () => {
  test.each(rows)('%s', (sign) => {
    for (const title of [`a ${sign} b`, `Of x${sign} and ${sign}y`, `${sign}`]) {
      const latex = lettersAsCommands(title)
      expect(lettersBeyondAscii(latex)).toEqual([])
      expect(textOfField(latex)).toBe(title)
      expect(textOfField(unknownAsCommands(title))).toBe(title)
      expect(textOfField(signsAsFormulas(title))).toBe(title)
    }
  })
})

describe('unknownAsCommands writes what LaTeX does not know', () => {
  test.each([
    ['signs', 'x ≥ √n', 'x {$\\geq$} {$\\surd$}n'],
    ['a Greek letter', 'β-Decay of λ', '{$\\beta$}-Decay of {$\\lambda$}'],
    ['a double-struck letter', 'Flight in ℝ³', 'Flight in {$\\mathbb{R}$}³'],
    ['a power as a whole', '10⁻⁹ and xⁿ⁺¹', '10{$^{-9}$} and x{$^{n+1}$}'],
    ['an index as a whole', 'H₂O at x₁₂', 'H{$_{2}$}O at x{$_{12}$}'],
    ['a minus', '−5', '{$-$}5'],
    ['a letter of two accents, of which biber reads one', 'Nguyễn', 'Nguy{\\~{ê}}n'],
    ['an accent above and a dot below', 'Tiệp', 'Ti{\\d{ê}}p'],
    ['an accent whose letter LaTeX does not know', 'Ṩ', '{\\d{\\.S}}'],
    ['a dot below', 'Ḥasan', '{\\d{H}}asan'],
  ])('%s as a command', (_, text, expected) => {
    expect(unknownAsCommands(text)).toBe(expected)
  })

  test.each(['Čapek, Ørsted, Łukasz, Straße', 'm², 5 × 3 ± 1 → “x” – €', '李明, Ωμέγα, Щука, 🎉'])(
    'and leaves %s',
    (text) => {
      expect(unknownAsCommands(text)).toBe(text)
      expect(signsAsFormulas(text)).toBe(text)
    },
  )

  test.each([...'ấầẩẫậắằẵặếềễệốồỗộǖǘǚǜḗṓȭṩḯ'])('and %s is read as it was', (letter) => {
    for (const written of [unknownAsCommands(`a${letter}`), lettersAsCommands(`a${letter}`)])
      expect(textOfField(written)).toBe(`a${letter}`)
  })

  test('and signsAsFormulas leaves letters with accents to biber', () => {
    expect(signsAsFormulas('Nguyễn ≥ H₂O')).toBe('Nguyễn {$\\geq$} H{$_{2}$}O')
  })
})
