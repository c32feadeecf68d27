import { expect, it } from 'vitest'
import { worksIn } from './works-cited.ts'

const [one, two, three] = ['1', '2', '3'].map((number) => `https://arxiv.org/abs/2405.0000${number}`)
const news = (item: string): string => `# Ada Moss\n\n## News\n\n- **May 2024**: ${item}\n`
const titles = (item: string): readonly string[] => worksIn(news(item)).map(({ title }) => title)

it.each<readonly [string, readonly string[]]>([
  [`New preprint: [Burrowing Kinds](${one})`, ['Burrowing Kinds']],
  [`New preprint with Cy Lark: [Burrowing Types](${one})`, ['Burrowing Types']],
  [
    `Three papers accepted:\n  - [Reading Backwards](${one}) to **ACL 2024** (main)\n  - [Chunk Wisely](${two}) to **ACL 2024** (Findings)`,
    ['Reading Backwards', 'Chunk Wisely'],
  ],
  [
    `Three papers accepted to ICML: [TWIG](${one}), [FERN](${two}), and [Counting Leaves in Quiet Woods](${three}).`,
    ['TWIG', 'FERN', 'Counting Leaves in Quiet Woods'],
  ],
])('a link to a paper in the place of a title is enough: %s', (item, wanted) => {
  expect(titles(item)).toEqual(wanted)
})

it.each([
  `New preprint: [Twig](${one})`,
  `New preprint with [Ada Moreau](https://arxiv.org/a/moreau_a_1).`,
  `New preprint by Cy Lark and [Ben Alder](${one}).`,
  `Two papers accepted: one with [Ben Alder](${one}) and one with [Cy Lark](${two}).`,
  `Our paper was accepted and won an award: [Best Paper Award](${one})`,
  `New paper with Cy Lark: [Fern University](${one})`,
  `New paper out: [Leaf Letters](https://doi.org/10.1234/l)`,
  `New preprint: [arXiv](${one}), [Project Page](https://p.example)`,
  `Our paper is accepted to ICML 2024: [Camera Ready](${one})`,
  `Our paper is accepted to ICML 2024: [Read More](${one}), [Extended Version](${two})`,
  `Two papers accepted: [ICML](${one}) and [ACL](${two}).`,
  `Two papers accepted to ICML: [TWIG](${one}), [FERN](${two}), and [MOSS](${three}).`,
  `I gave a talk: [Burrowing Types](${one})`,
  `Reading group: [Burrowing Types](${one})`,
])('elsewhere it is none: %s', (item) => {
  expect(titles(item)).toEqual([])
})
