import { expect, it } from 'vitest'
import { worksIn } from './works-cited.ts'

const [one, two] = ['1', '2'].map((number) => `https://arxiv.org/abs/2405.0000${number}`)
const news = (item: string): string => `# Ada Moss\n\n## News\n\n- **May 2024**: ${item}\n`
const linked = (item: string): readonly string[] =>
  worksIn(news(item)).map(({ title, ids, links }) =>
    [title, ids['arxiv'] ?? '-', ids['doi'] ?? '-', links.length].join(' | '),
  )

// What an item links of a paper is not another's.
it.each<readonly [string, readonly string[]]>([
  [
    `Two papers accepted to ICCV 2023: [HyperLeaf](${one}) and [Pose from Nothing](${two}).`,
    ['HyperLeaf | 2405.00001 | - | 1', 'Pose from Nothing | 2405.00002 | - | 1'],
  ],
  [`Accepted to ICCV 2023: [HyperLeaf](${one}) and [Pose from Nothing](${two}).`, ['Pose from Nothing | 2405.00002 | - | 1']],
  [`Accepted to ICCV 2023: [Pose from Nothing](${two}) and [HyperLeaf](https://doi.org/10.1234/l).`, ['Pose from Nothing | 2405.00002 | - | 1']],
  [
    `Two papers accepted to ICML 2024: [Twig](${one}): A Way to Read Small Branches, and [Fern](${two}): A Way to Read Leaves.`,
    ['Twig: A Way to Read Small Branches | 2405.00001 | - | 1'],
  ],
  [
    `After [our first study](${one}), "Counting Leaves in Quiet Woods" ([arXiv](${two})) was accepted to ICML.`,
    ['Counting Leaves in Quiet Woods | 2405.00002 | - | 1'],
  ],
])('links each paper of an item by its own address: %s', (item, works) => {
  expect(linked(item)).toEqual(works)
}) // prettier-ignore

it.each<readonly [string, string]>([
  [
    `Our [paper](${one}) "Counting Leaves in Quiet Woods" was accepted to [Invented Botany](https://doi.org/10.1234/l).`,
    '2405.00001 | 10.1234/l | 2',
  ],
  [
    `[Counting Leaves in Quiet Woods](${one}) was accepted to [Invented Botany](https://doi.org/10.1234/l) ([PDF](${one})).`,
    '2405.00001 | 10.1234/l | 2',
  ],
  [
    `We release [code](https://github.com/a/b) of [Counting Leaves in Quiet Woods](${one}), accepted to ICML.`,
    '2405.00001 | - | 2',
  ],
])('an item of one paper is about it from its head to its end: %s', (item, rest) => {
  expect(linked(item)).toEqual([`Counting Leaves in Quiet Woods | ${rest}`])
})

it('a paper of one word in the news and the same with its subtitle in the list are one, and its neighbour another', () => {
  const list = `\n## Publications\n\n- Ada Moss, Ben Alder. HyperLeaf: Matching Leaves Across Seasons. ICCV 2023. [arXiv](${one})\n`
  const item = news(`Two papers accepted to ICCV 2023: [HyperLeaf](${one}) and [Pose from Nothing](${two}).`)
  expect(worksIn(`${item}${list}`).map(({ title, links }) => [title, ...links])).toEqual([
    ['Pose from Nothing', two],
    ['HyperLeaf: Matching Leaves Across Seasons', one],
  ])
})
