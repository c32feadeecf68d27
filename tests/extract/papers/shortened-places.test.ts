import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function worksOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(`<h2>Publications</h2>${text}`)
  const { extraction } = extractSource({ path: 'ada-moss.html', bytes })
  return extraction.works.map(({ title, authors, venue }) => `${title} | ${authors?.join('; ')} | ${venue}`)
}

it('takes a shortened journal in bold behind the authors for no title, and no part of their list', () => {
  expect(
    worksOf(
      '<ol><li>Counting leaves with cold charcoal at night<br>A. Moss, B. Alder, and C. Hazel, <b>Nucl. Instrum. Meth. A 1040</b>, 167211 (2022).</li></ol>',
    ),
  ).toEqual([
    'Counting leaves with cold charcoal at night | A. Moss; B. Alder; C. Hazel | Nucl. Instrum. Meth. A',
  ])
})

it('takes shortened proceedings below a title in a heading for no paper', () => {
  expect(
    worksOf(
      '<div><h3>LeafThread: Sewing Leaves into Cloth</h3><p>Ben Alder, Ada Moss</p><p>Proc. ACM Interact. Mob. Wearable Ubiquitous Technol. (IMWUT), 9(1), 2025</p><a href="/leaf.pdf">PDF</a></div><div><h3>Slow Woods and Their Rivers</h3><p>Ada Moss, Cyd Hazel</p><p>CHI 2024</p></div>',
    ).map((work) => work.split(' | ')[0]),
  ).toEqual(['LeafThread: Sewing Leaves into Cloth', 'Slow Woods and Their Rivers'])
})
