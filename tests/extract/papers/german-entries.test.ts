import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each(['Der Wind in den Farnen', 'Die Moose im Wald', 'Ein Sturm auf See', 'Eine Insel für Moose'])(
  'takes %s for a title',
  (title) => {
    const entry = `- Fern, B. ${title}. In: Zeitschrift für Botanik 12 (2023), S. 3–9.`
    expect(worksIn(section(entry)).map(summary)).toEqual([
      `${title} | B. Fern | 2023 | Zeitschrift für Botanik`,
    ])
  },
)

it.each([
  ['Das Leben der Moose. In: Zeitschrift für Botanik 12 (2023), S. 3–9.', '-'],
  ['(mit Ben Fern) Das Leben der Moose. In: Zeitschrift für Botanik 12 (2023), S. 3–9.', '-'],
  ['Fern, B. Das Leben der Moose. In: Zeitschrift für Botanik 12 (2023), S. 3–9.', 'B. Fern'],
  ['Fern, B.: Das Leben der Moose. In: Zeitschrift für Botanik 12 (2023), S. 3–9.', 'B. Fern'],
  ['Das Gupta, A., Das Sarma, S.: Das Leben der Moose. In: Zeitschrift für Botanik 12 (2023), S. 3–9.', 'A. Das Gupta & S. Das Sarma'],
])('reads no people in a German title: %s', (entry, authors) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([
    `Das Leben der Moose | ${authors} | 2023 | Zeitschrift für Botanik`,
  ])
}) // prettier-ignore
