import { describe, expect, test } from 'vitest'

import type { VenueMention } from '../../src/model/venue.ts'
import { writtenExtent } from '../../src/normalize/written-extent.ts'

function extentOf(text: string, venue: string, kind?: VenueMention['kind']): unknown {
  const start = text.indexOf(venue)
  return writtenExtent(text, { start, end: start + venue.length }, kind)
}

const whole = { volume: '12', issue: '3', pages: '101-112' }

describe('behind a journal', () => {
  test.each([
    // ACM, IEEE, APA, MLA, Chicago, AMS, Vancouver, Harvard, APS, Nature
    ['Fern Letters 12(3):101–112, 2019.', whole],
    ['Fern Letters, vol. 12, no. 3, pp. 101–112, Mar. 2019.', whole],
    ['Fern Letters, 12(3), 101–112.', whole],
    ['Fern Letters, vol. 12, no. 3, 2019, pp. 101-112.', whole],
    ['Fern Letters 12.3 (2019): 101-112.', whole],
    ['Fern Letters 12, no. 3 (2019): 101–112.', whole],
    ['Fern Letters 12 (2019), no. 3, 101–112.', whole],
    ['Fern Letters. 2019;12(3):101-112.', whole],
    ['Fern Letters 2019; 12 (3): 101−112', whole],
    ['Fern Letters, Vol. 12, Issue 3, pp.101--112 (2019)', whole],
    ['Fern Letters, Bd. 12, Heft 3, S. 101–112', whole],
    ['Fern Letters 12, 3 (July 2019), 101–112.', whole],
    ['Fern Letters (2019) 12 (3), 101-112', whole],
    ['Fern Letters 12 (2019), 101–112.', { volume: '12', pages: '101-112' }],
    ['Fern Letters 12 (2019)', { volume: '12' }],
    ['Fern Letters 12, 2019', { volume: '12' }],
    ['Fern Letters 116, 061102 (2016)', { volume: '116', pages: '061102' }],
    ['Fern Letters 521, 436–444 (2015)', { volume: '521', pages: '436-444' }],
    ['Fern Letters 14(3): e0213456', { volume: '14', issue: '3', pages: 'e0213456' }],
    ['Fern Letters, 38, 4, Article 65 (July 2019)', { volume: '38', issue: '4' }],
    ['Fern Letters 7(1-2), 5–9', { volume: '7', issue: '1-2', pages: '5-9' }],
    ['Fern Letters (2) 180 (2014), no. 2, 1–20', { volume: '180', issue: '2', pages: '1-20' }],
    ['Fern Letters, pp. 101–112, 2019', { pages: '101-112' }],
    ['Fern Letters 12, 2018–2019', {}],
    ['Fern Letters 12', {}],
    ['Fern Letters 12 May 2019', {}],
    ['Fern Letters, 14–16 June 2019', {}],
    ['Fern Letters 2019, 12 pages', {}],
    ['Fern Letters 3rd issue, 2019', {}],
    ['Fern Letters 3 (IF 5.2), 2019', {}],
    ['Fern Letters (IF: 5.2, Q1), 2019', {}],
    ['Fern Letters, JCR Q1, IF 12.3, 2019', {}],
    ['Fern Letters, Impact Factor 7.4 (2022), 2019', {}],
    ['Fern Letters (CiteScore 5.7, 2nd of 120), 12(3), 101–112, 2019', whole],
    ['Fern Letters, March 12, 2019', {}],
    ['Fern Letters. Accepted May 3, 2019', {}],
    ['Fern Letters, May 2019, 12(3), 101–112', whole],
    ['Fern Letters, Special Issue 20 Years of Woods, 2019', {}],
    ['Fern Letters, Special Issue 3, 2019', {}],
    ['Fern Letters, special issue on woods, 12(3), 101–112', whole],
    ['Fern Letters, 2019', {}],
    ['Fern Letters, 2019. 14 citations, 3 awards', {}],
    ['Fern Letters, pp. 1–4, and the comment, pp. 5–6', {}],
    ['Fern Letters, to appear', {}],
  ])('%s', (text, extent) => {
    expect(extentOf(`A. Moreau, Moss 9(1) and 3–4 ferns, ${text}`, 'Fern Letters', 'journal')).toEqual(extent)
    expect(extentOf(text, 'Fern Letters')).toEqual(extent)
  })

  test('its numbers may be part of what was taken for the venue', () => {
    const text = 'A. Moreau. Ferns. Fern Letters, vol. 12, no. 3, pp. 101–112'
    expect(extentOf(text, 'Fern Letters, vol. 12, no. 3, pp. 101–112', 'journal')).toEqual(whole)
  })
})

test('a law review has its volume before its name', () => {
  const text = 'Standing Ferns, 137 Fern L. Rev. 1201 (2024)'
  expect(extentOf(text, 'Fern L. Rev')).toEqual({ volume: '137', pages: '1201' })
  expect(extentOf('Ferns 2, Fern L. Rev. 12 (2024)', 'Fern L. Rev')).toEqual({ volume: '12' })
})

describe('behind a conference', () => {
  test.each([
    ['FernConf 2024, pp. 3–14.', { pages: '3-14' }],
    ['FernConf, Leafton, June 3–5, 2024, pages 101-112', { pages: '101-112' }],
    ['FernConf 12 (2019), 3–14', {}],
    ['FernConf, 3–5 June 2024', {}],
    ['FernConf 2024 (12 pages)', {}],
  ])('%s', (text, extent) => {
    expect(extentOf(text, 'FernConf', 'conference')).toEqual(extent)
  })
})
