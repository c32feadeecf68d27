import { describe, expect, test } from 'vitest'
import { venuesIn } from '../../src/venues/index.ts'

const yearsIn = (text: string) => venuesIn(text).map(({ year }) => year)

describe('two digits behind a journal', () => {
  test.each([
    ['Ann. Probab. 51 (2023), 1–40', 2023],
    ['J. ACM 60 (2013)', 2013],
    ['SIAM J. Comput. 33 (2004)', 2004],
    ['IEEE Trans. Inf. Theory 46 (2000)', 2000],
    ['IEEE TPAMI 47(6), 1–40 (2025)', undefined],
    ['Commun. ACM 44, 12-20, 2001', undefined],
    ['Adv. Math. 27 (2019)', 2019],
    ['Ann. Probab. 51', undefined],
    ['J. ACM – 60', undefined],
    ['We cite [TPAMI 24(3)].', undefined],
    ['[J. ACM 60]', undefined],
  ])('are its volume: %s', (text, year) => expect(yearsIn(text)).toEqual([year]))

  test.each([
    ['A paper was accepted to TPAMI 24.', 2024],
    ['Two papers accepted: TPAMI 24, 2 papers from one thesis', 2024],
    ['[TPAMI 24] A paper', 2024],
    ['A paper | IEEE TVCG 24', 2024],
    ["TPAMI'24", 2024],
    ['TPAMI-24', 2024],
    ['TPAMI24', 2024],
  ])('are a year where nothing else can be: %s', (text, year) => expect(yearsIn(text)).toEqual([year]))
})

describe('two digits behind a conference', () => {
  test.each([
    ['NIPS 22 (2009), 12–20', 2009],
    ['NIPS 25, 2012', 2012],
    ['Advances in Neural Information Processing Systems 26, pp. 12–20, 2013', undefined],
  ])('are a volume where another year is stated: %s', (text, year) => expect(yearsIn(text)).toEqual([year]))

  test.each([
    ['CVPR 24', 2024],
    ['CVPR 24, pp. 12–20, 2024', 2024],
    ['CVPR 24 and ICCV 2025', 2024],
  ])('are a year elsewhere: %s', (text, year) => expect(yearsIn(text)[0]).toBe(year))
})

test('a volume still shows that a common word names a journal', () => {
  expect(venuesIn('Nature 51 (2023)')).toMatchObject([{ name: 'Nature', year: 2023 }])
  expect(venuesIn('Neuron 92, 1–40')[0]?.doubtful).toBeUndefined()
})
