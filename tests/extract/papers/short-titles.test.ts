import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

/** Title, authors, year and venue of every work, each in one line. */
function worksIn(entry: string, heading = 'Publications'): readonly string[] {
  const text = `# Ada Moss\n\n## ${heading}\n\n${entry}\n`
  const { works } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction
  return works.map(({ title, authors, year, venue }) =>
    [title, authors?.join(' & ') ?? '-', year ?? '-', venue ?? '-'].join(' | '),
  )
}

it.each([
  ['Ada Moss, Ben Alder. *Slow tech*. CHI, 2025.', 'Slow tech | Ada Moss & Ben Alder | 2025 | CHI'],
  ['Ada Moss, Ben Alder. **Slow tech.** CHI, 2025.', 'Slow tech | Ada Moss & Ben Alder | 2025 | CHI'],
  ['Ada Moss, Ben Alder. "Slow tech". CHI, 2025.', 'Slow tech | Ada Moss & Ben Alder | 2025 | CHI'],
  ['Ada Moss, Ben Alder. “Slow tech.” CHI, 2025.', 'Slow tech | Ada Moss & Ben Alder | 2025 | CHI'],
  ['Ada Moss, Ben Alder. *Slow Tech Now*. CHI, 2025.', 'Slow Tech Now | Ada Moss & Ben Alder | 2025 | CHI'],
  ['Ada Moss, Ben Alder. *Leafy*. CHI, 2025.', 'Leafy | Ada Moss & Ben Alder | 2025 | CHI'],
  ['**Ada Moss**, Ben Alder, *Slow tech*, CHI 2025.', 'Slow tech | Ada Moss & Ben Alder | 2025 | CHI'],
  ['Ada Moss. *Leafy*. CHI, 2025.', 'Leafy | Ada Moss | 2025 | CHI'],
  [
    'Ada Moss, Ben Alder. *Slow tech*. Accepted to CHI 2025.',
    'Slow tech | Ada Moss & Ben Alder | 2025 | CHI',
  ],
  ['Ada Moss, Ben Alder (2025). *Slow tech*. CHI.', 'Slow tech | Ada Moss & Ben Alder | 2025 | CHI'],
  ['Moss, A., & Alder, B. *Slow tech*. In CHI, 2025.', 'Slow tech | A. Moss & B. Alder | 2025 | CHI'],
  [
    'Ada Moss, Ben Alder. [Leafy](https://leafy.example). *Annals of Invented Botany*, 2025.',
    'Leafy | Ada Moss & Ben Alder | 2025 | Annals of Invented Botany',
  ],
  [
    'Ada Moss, Ben Alder. *Dialects matter.* [link](https://aclanthology.org/2025.acl-long.1/)',
    'Dialects matter | Ada Moss & Ben Alder | - | -',
  ],
])('a short title that is set off between authors and venue: %s', (entry, wanted) => {
  expect(worksIn(`- ${entry}`)).toEqual([wanted])
})

it.each([
  [
    'an author in bold',
    'Ben Alder, **Ada Moss**. Counting leaves in quiet woods. CHI, 2025.',
    'Counting leaves in quiet woods | Ben Alder & Ada Moss | 2025 | CHI',
  ],
  [
    'the first words of a title',
    'Ada Moss, Ben Alder. *Quercus robur* in dry woods, CHI, 2025.',
    'Quercus robur in dry woods | Ada Moss & Ben Alder | 2025 | CHI',
  ],
  [
    'a journal behind a title and its authors',
    'Counting leaves in quiet woods. Ada Moss, Ben Alder. *Inventa*, Leaf Press, 2025.',
    'Counting leaves in quiet woods | Ada Moss & Ben Alder | 2025 | Inventa',
  ],
])('no title is %s', (_, entry, wanted) => {
  expect(worksIn(`- ${entry}`)).toEqual([wanted])
})

it('under any other heading two words are too few', () => {
  expect(worksIn('- Ada Moss, Ben Alder. *Slow tech*. CHI, 2025.', 'Research')).toEqual([])
})

it.each([
  ['- J. Müller: Shadow forests. Journal of Ferns, 2020.', 'Shadow forests | J. Müller'],
  ['- J. Müller: Shadow Forests. Journal of Ferns, 2020.', 'Shadow Forests | J. Müller'],
  ['- Müller, J.: Shadow forests. Journal of Ferns, 2020.', 'Shadow forests | J. Müller'],
  ['- J. Müller, A. Moss: Shadow forests. Journal of Ferns, 2020.', 'Shadow forests | J. Müller & A. Moss'],
  [
    '- Jan Müller, Ada Moss: Shadow forests. Journal of Ferns, 2020.',
    'Shadow forests | Jan Müller & Ada Moss',
  ],
  ['- Deep Forest: Shadow leaves. Journal of Ferns, 2020.', 'Deep Forest: Shadow leaves | -'],
  ['- Plan B: Shadow forests. Journal of Ferns, 2020.', 'Plan B: Shadow forests | -'],
  ['- LeafNet: Shadow forests. Journal of Ferns, 2020.', 'LeafNet: Shadow forests | -'],
])('two words behind a colon are a title only where people stand before it: %s', (entry, wanted) => {
  expect(worksIn(entry)).toEqual([`${wanted} | 2020 | Journal of Ferns`])
})
