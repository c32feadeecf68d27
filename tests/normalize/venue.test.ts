import { describe, expect, test } from 'vitest'
import { venuesOfTalk } from '../../src/normalize/talk-venues.ts'
import { venuesNamedIn } from '../../src/normalize/venue.ts'

const named = (text: string) => venuesNamedIn({ text, marks: [] }, []).map(({ name, year, host }) =>
  [name, year, host && `at ${host.name}`].filter((part) => part !== undefined).join(' ')) // prettier-ignore

describe('a workshop and its host', () => {
  test.each([
    ['accepted by AAAI GROVE workshop 2025', ['GROVE 2025 at AAAI']],
    ['Invited talk at ICCV 2025 Workshop on Sample Motion Generation.', ['Workshop on Sample Motion Generation 2025 at ICCV']],
    ['at the Sample Almost Everything workshop at ICML 2023 in Springfield', ['Sample Almost Everything 2023 at ICML']],
    ['the second SampleNLP Workshop to be colocated with ACL 2025, Vienna', ['SampleNLP 2025 at ACL']],
    ['1 paper accepted to SMP4LIFE@ICML 2025.', ['SMP4LIFE 2025 at ICML']],
    ['the GROVE workshop at the International Conference on Data Engineering (ICDE)', ['GROVE at ICDE']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('the one year that is said', () => {
  test.each([
    ['is that of the workshop, too', 'I attended CHI 2024 in Springfield and presented at the 1st International Workshop on Native Samples', ['CHI 2024', 'International Workshop on Native Samples 2024']],
    ['is not given where there are two', 'CHI 2024 and ICML 2023, and the Workshop on Native Samples', ['CHI 2024', 'ICML 2023', 'Workshop on Native Samples']],
    ['is that of the days on which it is held', 'The Sample Ecology Workshop is open. It will be held at the Example Center August 6 - 27, 2023.', ['Sample Ecology Workshop 2023']],
  ])('%s: %s', (_why, text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('names of the registry that mean something else', () => {
  test.each([
    ['received a citation from AGU.', []],
    ["Started my Master's program at ISCAS", []],
    ['I mentor at the CVPR Academy of CVPR 2022', ['CVPR 2022']],
    ['two papers at CVPR', ['CVPR']],
    ['Talk in Springfield. Supported by AAAI/ACM funding.', []],
    ['published in the International Journal of Finance.', ['International Journal of Finance']],
    ['published in the Journal of Finance: Reports', ['Journal of Finance']],
    ['published in the Journal of Finance', ['Journal of Finance']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('the year of the date behind a town is that of the meeting', () => {
  test.each([
    ['presented at CHI, Springfield, XY, May 2015', ['CHI 2015']],
    ['the Sample Ecology Symposium on June 4th, 2024 at Springfield', ['Sample Ecology Symposium 2024']],
    ['APS Sample Meeting (Springfield, USA 2019)', ['APS Sample Meeting 2019']],
    ['accepted to CHI; I joined Example Labs in May 2015', ['CHI']],
    ['I attended CHI, Springfield, XY, 20-23 May 2015', ['CHI 2015']],
    ['I attended CHI in Springfield, XY, 20–23 May 2015.', ['CHI 2015']],
    ['accepted at CHI which will be held in Springfield, XY, 28-31 October 2024', ['CHI 2024']],
    ['accepted at CHI to be held in Springfield, XY, 28-31 October 2024', ['CHI 2024']],
    ['5 papers are accepted by TGRS in 2025.', ['TGRS 2025']],
    ['accepted to CHI in 2015-2016', ['CHI']],
    ['accepted at the Sample’P4 workshop co-located with CHI which will be held in Springfield, 28-31 October 2024', ['Sample’P4 2024 at CHI']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('a name and what it stands for are one venue', () => {
  test.each([
    ['accepted at INFOCOM 2024 - IEEE Conference on Computer Communications, Springfield', ['INFOCOM 2024']],
    ['accepted at NOMS 2024 – IEEE/IFIP Network Operations and Management Symposium', ['NOMS 2024']],
    ['SCIR 2024. The 4th Conference on Invented Results and Samples', ['SCIR 2024']],
    ['accepted at ICML 2023, ICML 2024', ['ICML 2023', 'ICML 2024']],
    ['the 2025 IEEE International Conference on Machine Learning for Sample Networking (ISMLSN), Springfield', ['ISMLSN 2025']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected)) // prettier-ignore
})

describe('the occasion of a talk', () => {
  test('may stand before its title', () => {
    const text = 'SCIR 2024. The 4th Conference on Invented Results and Samples. Title: “On nothing at all”, Springfield, Fall 2024.'
    expect(venuesOfTalk({ text, marks: [] }, 'On nothing at all', 'SCIR. Springfield')).toMatchObject([{ name: 'SCIR', year: 2024 }])
  }) // prettier-ignore
})

describe('the occasion of a talk', () => {
  const venues = (text: string, title: string, occasion?: string) =>
    venuesOfTalk({ text, marks: [] }, title, occasion)

  test('is what stands behind its title, not in it', () => {
    const text = '“Workshop on Nothing,” Sample Studies Association conference, Springfield, XY, April 2012.'
    expect(
      venues(text, 'Workshop on Nothing', 'Sample Studies Association conference, Springfield, XY'),
    ).toMatchObject([{ name: 'Sample Studies Association conference', year: 2012, kind: 'conference' }])
  })

  test('is the meeting of a society, but not an institution', () => {
    expect(
      venues(
        '“Quiet,” Society for Sample Studies, Springfield, March 2013.',
        'Quiet',
        'Society for Sample Studies, Springfield',
      ),
    ).toMatchObject([{ name: 'Society for Sample Studies', year: 2013 }])
    expect(venues('“Quiet,” Example Labs 2025, Springfield', 'Quiet', 'Example Labs')).toEqual([])
  })

  test('of several on a line is its own', () => {
    const text = 'Fast graphs (Sample Conference 2025, Example Labs 2024)'
    expect(venues(text, 'Fast graphs', 'Sample Conference 2025')).toMatchObject([
      { name: 'Sample Conference', year: 2025 },
    ])
    expect(venues(text, 'Fast graphs', 'Example Labs 2024')).toEqual([])
  })
})

describe('letters in brackets are those of the long name before them', () => {
  test.each([
    ['Conference on Complex Systems (CCS) 2022', 'conference-on-complex-systems'],
    ['Conference on Computer and Communications Security (CCS) 2022', 'ccs'],
    ['ACM Transactions on Graphics (SIGGRAPH)', 'tog'],
  ])('%s', (text, series) => expect(venuesNamedIn({ text, marks: [] }, [])[0]).toMatchObject({ series })) // prettier-ignore
})
