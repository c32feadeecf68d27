import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { readPage } from '../../src/read/index.ts'
import { repairMojibake } from '../../src/read/mojibake.ts'
import { editedText } from '../../src/read/source-map.ts'

function repaired(text: string): string {
  return editedText(text, repairMojibake(text), 0, text.length)
}

const windows1252 = new TextDecoder('windows-1252')

function spoil(text: string): string {
  return windows1252.decode(new TextEncoder().encode(text))
}

test.each([
  ['Bachelorâ€™s', 'Bachelor’s'],
  ['2019â€“2023', '2019–2023'],
  ['JosÃ©, FranÃ§ois, GÃ³mez', 'José, François, Gómez'],
  ['Ã–sterreich, Ã‰cole, Ã“scar', 'Österreich, École, Óscar'],
  ['VoilÃ\u00a0.', 'Voilà.'],
  ['VoilÃ le', 'Voilà le'],
  ['VoilÃ , le', 'Voilà , le'],
  ['æ¼¢å\u00ad—', '漢字'],
  ['ðŸ”¥ News', '🔥 News'],
  ['3Ã—4, 20Â°C', '3×4, 20°C'],
  [spoil(spoil('it’s')), 'it’s'],
  [spoil(spoil(spoil('it’s'))), 'it’s'],
])('%j is %j', (text, expected) => {
  expect(repaired(text)).toBe(expected)
})

test.each([
  'naïve café', '“Ã”', '“résumé”—and', '„groß“ und', 'José†‡ and André¹²', '5×–10× faster', '“AMANHÔ', 'IRMÃ—ela',
  'É“s”', 'Ä–Ö', 'â€', '漢字', '€100–€200', 'L’été…»',
])('%j is written on purpose', (text) => {
  expect(repaired(text)).toBe(text)
}) // prettier-ignore

test('whatever was spoiled in a word of letters is put right', () => {
  const word = fc.stringMatching(/^[a-z]{1,5}[à-öø-ÿ]{1,3}[a-z]{1,5}$/)
  fc.assert(fc.property(word, (text) => repaired(spoil(text)) === text))
})

test('text that is no mojibake stays', () => {
  const word = fc.stringMatching(/^[A-Za-zà-öø-ÿ]{0,6}[.,;:!?”’»…—–]{0,3}$/)
  fc.assert(fc.property(fc.array(word), (words) => repaired(words.join(' ')) === words.join(' ')))
})

test('a repair is reported at its exact place', () => {
  const { diagnostics } = readPage('profiles/lei-gao.md', readFileSync('profiles/lei-gao.md'))
  expect(diagnostics).toEqual([
    {
      code: 'mojibake-repaired',
      severity: 'warning',
      message: 'Read "â€™" as "’": it is UTF-8 that was saved as Windows-1252',
      place: { source: 'profiles/lei-gao.md', line: 11, column: 215 },
      hint: 'Replace "â€™" in the source',
    },
  ])
})
