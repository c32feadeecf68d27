import { describe, expect, it } from 'vitest'
import { bibliographyOf, section, worksIn } from './works-cited.ts'

const names = ['journal', 'volume', 'number', 'pages', 'year', 'howpublished']

function placeOf(entry: string): string {
  const { type, field } = bibliographyOf(`- ${entry}`)
  return [type, ...names.flatMap(field)].join(' | ')
}

describe('the volume and issue of a journal have their signs', () => {
  it.each([
    '식물학회논문지, 제48권 제3호, pp. 3–9, 2021.',
    '식물학회논문지 제48권 제3호 (2021), 3–9쪽.',
    '식물학회논문지, 48권 3호, 3-9, 2021.',
    '식물학회논문지, 제 48 권 제 3 호, 2021년, pp. 3-9.',
  ])('in Korean: %s', (place) => {
    const entry = `김모애, 이나무, "그늘 속 고사리의 성장에 관한 연구", ${place}`
    expect(placeOf(entry)).toBe('@article | 식물학회논문지 | 48 | 3 | 3--9 | 2021')
  })

  it.each([
    '植物学会論文誌, 第48巻第3号, pp. 3–9, 2021.',
    '植物学会論文誌 48巻3号, 3–9頁, 2021年.',
    '植物学会論文誌第48巻第3号, pp. 3–9, 2021年.',
    '植物学会論文誌, 48巻, 3号, pp. 3–9, 2021.',
  ])('in Japanese: %s', (place) => {
    const entry = `森愛, 木村樹: 日陰のシダの成長について, ${place}`
    expect(placeOf(entry)).toBe('@article | 植物学会論文誌 | 48 | 3 | 3--9 | 2021')
  })

  it('in Japanese, behind a journal in corner quotes', () => {
    const entry = '森愛, 木村樹.「日陰のシダの成長について」『植物学会論文誌』第48巻第3号, pp. 3–9, 2021年.'
    expect(placeOf(entry)).toBe('@article | 植物学会論文誌 | 48 | 3 | 3--9 | 2021')
  })

  it.each([
    '植物学报, 第48卷第3期, 3–9页, 2021.',
    '植物学报, 第48卷第3期, 2021年, 第3-9页.',
    '植物学报, 2021, 第48卷(第3期): 3-9.',
    '植物学报, 2021年第48卷第3期, 3-9.',
  ])('in Chinese: %s', (place) => {
    const entry = `林艾, 木可. 阴影中蕨类植物的生长. ${place}`
    expect(placeOf(entry)).toBe('@article | 植物学报 | 48 | 3 | 3--9 | 2021')
  })
})

it('an issue of a year has no volume', () => {
  expect(placeOf('林艾, 木可. 阴影中蕨类植物的生长. 植物学报, 2021年第3期.')).toBe(
    '@article | 植物学报 | 3 | 2021',
  )
})

it('the number of a meeting is none', () => {
  const [work] = worksIn(section('- 森愛, 木村樹. 日陰のシダの成長について. シダ学会第48回全国大会, 2021.'))
  expect(work).toMatchObject({ year: 2021, venue: 'シダ学会第48回全国大会' })
})
