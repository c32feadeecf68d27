import { expect, it } from 'vitest'
import type { Extraction } from '../../src/index.ts'
import { extractSource } from '../../src/index.ts'

function extractionOf(entries: string): Extraction {
  const bytes = new TextEncoder().encode(`# Ada Moss\n\n## Talks\n\n${entries}\n`)
  return extractSource({ path: 'profiles/ada-moss.md', bytes }).extraction
}

// LABELLING: a poster is a work, a talk is none.
it.each([
  ['marked in brackets', '- Counting leaves in quiet woods ([poster](/leaves.pdf))\n  - International Conference on Invented Botany (Springfield 2020)'],
  ['said in the line below', '**Counting leaves in quiet woods**\\\nPoster, *International Conference on Invented Botany*, Springfield, June 8, 2020.\\\n[Poster](/leaves.pdf)'],
  ['said before the title', '- Poster: "Counting leaves in quiet woods", International Conference on Invented Botany 2020. [Poster](/leaves.pdf)'],
])('a poster among talks is a work too, %s', (_way, entry) => {
  const { works, items } = extractionOf(entry)
  expect(works).toMatchObject([{ title: 'Counting leaves in quiet woods', year: 2020, links: ['/leaves.pdf'] }])
  expect(items.map(({ kind }) => kind)).toEqual(['talk'])
}) // prettier-ignore

it('a talk is no work', () => {
  const entry = '- Counting leaves in quiet woods ([talk](/leaves.pdf))\n  - Conference on Invented Botany (Springfield 2020)'
  expect(extractionOf(entry).works).toEqual([])
}) // prettier-ignore

it.each([
  ['service', 'Workshop Organizer, Invented Botany, Springfield, May 2024.'],
  ['service', 'May 2024: Organizer and Speaker, Summer School on Leaves'],
  ['event', '2024-05-03 – Participant, Roundtable on Leaves.'],
  ['talk', 'Invited Speaker, Seminar on Leaves, May 2024.'],
])('in a list of talks, whoever did something else there says so at the head: %s', (kind, entry) => {
  expect(extractionOf(`- ${entry}`).items).toMatchObject([{ kind }])
})

it('an entry that says when a talk was and not which is none', () => {
  const entries = '- May 2024, [slides](/x.pdf)\n- May 2023: Quiet ferns, Leafton'
  expect(extractionOf(entries).items.map(({ text }) => text)).toEqual(['Quiet ferns, Leafton'])
})
