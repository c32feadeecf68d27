import { expect, test } from 'vitest'
import { editionInWords, editionNumber } from '../../src/export/edition.ts'

test.each([
  ['2', '2'], ['2nd', '2'], ['Second', '2'], ['second edition', '2'], ['3rd ed.', '3'], ['4. ed', '4'], ['21st', '21'],
  ['Revised', 'Revised'], ['2nd, revised', '2nd, revised'], ['1998', '1998'], ['Limited edition', 'Limited edition'],
])('the edition %j is %j for CSL and BibLaTeX', (written, number) => {
  expect(editionNumber(written)).toBe(number)
}) // prettier-ignore

test.each([
  ['1', 'First'], ['10', 'Tenth'], ['11', '11th'], ['12', '12th'], ['21', '21st'], ['113', '113th'], ['122', '122nd'],
  ['Revised', 'Revised'],
])('the edition %j is %j for BibTeX', (number, words) => {
  expect(editionInWords(number)).toBe(words)
}) // prettier-ignore
