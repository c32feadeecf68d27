import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'

it.each([
  ['*Études botaniques*, 12, 2019, 3–14', 'Études botaniques'],
  ['in *Études botaniques*, 2019', 'Études botaniques'],
  ['*Über Farne*, 2020', 'Über Farne'],
  ['*Öko-Blätter*, 2020', 'Öko-Blätter'],
  ['*Īstā Botānika*, 2020', 'Īstā Botānika'],
])('keeps the first letter of a venue, whatever it is: %s', (behind, venue) => {
  const text = `# Ada Moss\n\n## Publications\n\n- A. Moss, B. Alder. Ferns below the ferry. ${behind}.\n`
  const { works } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  expect(works.map((work) => work.venue)).toEqual([venue])
})
