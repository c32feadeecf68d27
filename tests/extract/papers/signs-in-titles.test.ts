import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function titlesIn(entry: string): readonly string[] {
  const text = `# Ada Moss\n\n## Publications\n\n- ${entry}\n`
  const { works } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  return works.map(({ title }) => title)
}

it.each([
  [
    'Ada Moss. *Comment on "Trees and Leaves of Woods"*. ICML 2025.',
    'Comment on "Trees and Leaves of Woods"',
  ],
  [
    'Ada Moss. *Comment on “Trees and Leaves of Woods”*. ICML 2025.',
    'Comment on “Trees and Leaves of Woods”',
  ],
  [
    '**"What is a Tree?" and Other Questions**. Ada Moss. ICML 2025.',
    '"What is a Tree?" and Other Questions',
  ],
  [
    '[Comment on "Trees and Leaves"](https://moss.example/c.pdf). Ada Moss. ICML 2025.',
    'Comment on "Trees and Leaves"',
  ],
  ['Ada Moss. *On "Trees" and "Leaves of Woods"*. ICML 2025.', 'On "Trees" and "Leaves of Woods"'],
  [
    'Ada Moss. *Comment on »Trees and Leaves of Woods«*. ICML 2025.',
    'Comment on »Trees and Leaves of Woods«',
  ],
  [
    'Ada Moss. *Comment on «Trees and Leaves of Woods»*. ICML 2025.',
    'Comment on «Trees and Leaves of Woods»',
  ],
  [
    'Ada Moss. *Comment on ‘Trees and Leaves of Woods’*. ICML 2025.',
    'Comment on ‘Trees and Leaves of Woods’',
  ],
  ['Ada Moss. *"Counting Leaves in Quiet Woods"*. ICML 2025.', 'Counting Leaves in Quiet Woods'],
  ['Ada Moss. "*Counting Leaves in Quiet Woods*". ICML 2025.', 'Counting Leaves in Quiet Woods'],
])('quotes within a title stay, those around it go: %s', (entry, title) => {
  expect(titlesIn(entry)).toEqual([title])
})

it.each([
  ['Ada Moss. *Emoji 🎉 and Other Signs of Trees*. ICML 2025.', 'Emoji 🎉 and Other Signs of Trees'],
  ['Ada Moss. *Counting 🌲 in Quiet Woods*. ICML 2025.', 'Counting 🌲 in Quiet Woods'],
  ['**Counting Leaves in Quiet Woods 🎉**. Ada Moss. ICML 2025.', 'Counting Leaves in Quiet Woods'],
  [
    '**Counting Leaves in Quiet Woods 🏆 Best Paper**. Ada Moss. ICML 2025.',
    'Counting Leaves in Quiet Woods',
  ],
  [
    '**Counting Leaves in Quiet Woods 🏆 best paper award**. Ada Moss. ICML 2025.',
    'Counting Leaves in Quiet Woods',
  ],
])('an emoji ends a title only where it does not go on: %s', (entry, title) => {
  expect(titlesIn(entry)).toEqual([title])
})

it.each([
  [
    'Ada Moss, Ben Alder. Robust Tail Latency in `leaf_queue`. HotStorage 2021.',
    'Robust Tail Latency in leaf_queue',
  ],
  [
    'Robust Tail Latency in `leafqueue` \\\n  Ada Moss, Ben Alder \\\n  HotStorage 2021',
    'Robust Tail Latency in leafqueue',
  ],
  ['Ada Moss, Ben Alder. Taming the `Moss::Queue` Interface. OSDI 2021.', 'Taming the Moss::Queue Interface'],
  ['Ada Moss, Ben Alder. Counting leaves in woods `Preprint`. OSDI 2021.', 'Counting leaves in woods'],
  ['Ada Moss, Ben Alder. Counting leaves in woods `arXiv`. OSDI 2021.', 'Counting leaves in woods'],
  ['Ada Moss, Ben Alder. Counting leaves in woods, in `OSDI`, 2021.', 'Counting leaves in woods'],
])('code is part of a title, a tag behind it is not: %s', (entry, title) => {
  expect(titlesIn(entry)).toEqual([title])
})
