import { describe, expect, test } from 'vitest'
import { protectCase } from '../../src/export/protect-case.ts'

describe('protectCase braces what a style would spoil', () => {
  test.each([
    ['an acronym', 'KVPR: Efficient LLM Inference', '{KVPR}: Efficient {LLM} Inference'],
    ['a plural acronym', 'Tuning of LLMs', 'Tuning of {LLMs}'],
    ['a capital inside a word', 'MobiZO: arXiv on iOS', '{MobiZO}: {arXiv} on {iOS}'],
    ['letters joined by a stroke', 'I/O-Aware KV Cache', '{I/O-Aware} {KV} Cache'],
    ['an acronym in a compound', 'LLM-Based Agents', '{LLM-Based} Agents'],
    ['a letter of its own', 'U-Net in R and C++', '{U-Net} in {R} and {C}++'],
    ['the number of a part', 'Layouts, Part I and Part II', 'Layouts, Part {I} and Part {II}'],
    ['a capital with a digit', 'GPT-4 and Llama2 in 3D', '{GPT-4} and {Llama2} in {3D}'],
    ['an abbreviation with points', 'The U.S. Census', 'The {U.S}. Census'],
    ['a name with an apostrophe', "On O’Brien and D'Arcy", "On {O’Brien} and {D'Arcy}"],
    ['a word in other scripts', 'Слово ΑΒΓ', 'Слово {ΑΒΓ}'],
    ['a word in quotation marks', '“KV” (KV), ‘KV’', '“{KV}” ({KV}), ‘{KV}’'],
    [
      'a name, the first word too',
      'Bayesian Nets and Markov’s Chains',
      '{Bayesian} Nets and {Markov’s} Chains',
    ],
    [
      'names in a compound',
      'On Navier-Free Gaussian-Mixture Monte Carlo',
      'On Navier-Free {Gaussian-Mixture} {Monte} {Carlo}',
    ],
    ['a people and its language', 'Parsing English and Turkish', 'Parsing {English} and {Turkish}'],
    ['a formula with a capital', 'Sorting in $O(n \\log n)$ Time', 'Sorting in {$O(n \\log n)$} Time'],
  ])('%s', (_, title, expected) => {
    expect(protectCase(title)).toBe(expected)
  })
})

describe('protectCase leaves alone', () => {
  test.each([
    'Context-Aware Dynamic Exit Layer for Efficient Self-Speculative Decoding',
    'On-Device Fine-Tuning at the Edge via Inference Engines',
    'Ethos: Rectifying Language Models in Orthogonal Parameter Space',
    'A Survey of a Thing',
    'Latinate Words, Javanese Shadows and turkey Farms',
    'Encoder/Decoder Models',
    'Être ou Ne Pas Être',
    'the 3 of 7 in 2025',
    '用于图布局的方法',
    'Faster $k$-means',
    '',
  ])('%j', (title) => {
    expect(protectCase(title)).toBe(title)
  })
})

test('protectCase escapes inside and outside of the braces', () => {
  expect(protectCase('R&D_X & {KV}')).toBe('{R\\&D\\_X} \\& \\textbraceleft{}{KV}\\textbraceright{}')
})

test('protectCase is done with a hostile title at once', () => {
  expect(protectCase('A'.repeat(200_000))).toHaveLength(200_002)
})
