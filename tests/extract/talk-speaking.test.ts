import { expect, it } from 'vitest'
import { buildOf } from '../sources.ts'

function venuesOf(line: string): readonly (string | undefined)[] {
  const page = `# Ada Moss\n\n## Talks\n\n- 2024.05, ${line}\n`
  const { catalog } = buildOf([{ path: 'profiles/ada.md', bytes: new TextEncoder().encode(page) }])
  return catalog.events.map(({ name, venue }) => (name === 'Counting the ferns of old' ? venue : name))
}

const title = '"Counting the ferns of old"'

it.each([
  [`${title} at the Fern Institute.`, 'Fern Institute'],
  [`${title} for Leaf Labs (Leafton)`, 'Leaf Labs (Leafton)'],
  [`${title} in Leafton, Germany`, 'Leafton, Germany'],
  [`${title} to the Leaf Society`, 'Leaf Society'],
  [`Presented my research on ${title} at the Fern Summit.`, 'Fern Summit'],
  [`Presenting ${title} at Moss University`, 'Moss University'],
  [`Spoke about ${title} at the Fern Conference`, 'Fern Conference'],
  [`Gave an invited talk titled ${title} at Moss University`, 'Moss University'],
  [`I gave a talk on ${title} at Moss University, Leafton.`, 'Moss University, Leafton'],
  [`I have given a lecture called ${title} at Moss University`, 'Moss University'],
  [`Delivered a keynote, ${title}, at Moss Forum.`, 'Moss Forum'],
  [`Invited to speak about ${title} at Moss Forum.`, 'Moss Forum'],
  [`Gave a talk at Moss University on ${title}`, 'Moss University'],
  [`Keynote on ${title} in Leafton`, 'Keynote in Leafton'],
  [`Seminar at Moss University about ${title}`, 'Seminar at Moss University'],
  [`Invited talk entitled ${title}, Moss University`, 'Invited talk, Moss University'],
  [`Invited talk: ${title}, Moss University`, 'Invited talk, Moss University'],
])('keeps of what stands around the title where the talk was given: %s', (line, venue) => {
  expect(venuesOf(line)).toEqual([venue])
})

it.each([
  [`Speaking Truth Forum: ${title}`, 'Speaking Truth Forum'],
  [`Invited Talks Day, ${title}`, 'Invited Talks Day'],
  [`Presentation Skills Week: ${title}, Moss University`, 'Presentation Skills Week, Moss University'],
  [`${title}, at home`, 'at home'],
  [`On Ferns and Mosses, ${title}`, 'On Ferns and Mosses'],
])('leaves names as they are: %s', (line, venue) => {
  expect(venuesOf(line)).toEqual([venue])
})

it('has no occasion where an entry says only that there was a talk', () => {
  expect(venuesOf(`Gave a talk on ${title}`)).toEqual([undefined])
})
