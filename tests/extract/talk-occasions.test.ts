import { describe, expect, it } from 'vitest'
import { buildOf } from '../sources.ts'

function talksIn(line: string): readonly string[] {
  const page = `# Ada Moss\n\n## Talks\n\n- ${line}\n`
  const { catalog } = buildOf([{ path: 'profiles/ada.md', bytes: new TextEncoder().encode(page) }])
  return catalog.events.map(({ name, venue, date, url }) =>
    [name, venue ?? '-', date ?? '-', ...(url === undefined ? [] : [url])].join(' | '),
  )
}

const talk = (occasion: string, date: string): string => `Counting the ferns of old | ${occasion} | ${date}`

describe('a talk with several occasions in one line is given at each', () => {
  it.each([
    ['Counting the ferns of old. 2025: Fern Institute, Moss Forum; 2024: Leaf School', [talk('Fern Institute, Moss Forum', '2025'), talk('Leaf School', '2024')]],
    ['Counting the ferns of old. 2025: FERN, MOSSCON; 2024: LEAVES', [talk('FERN, MOSSCON', '2025'), talk('LEAVES', '2024')]],
    ['"Counting the ferns of old". 2025: Fern Institute; Moss Forum; 2024: Leaf School, Leafton.', [talk('Fern Institute', '2025'), talk('Moss Forum', '2025'), talk('Leaf School, Leafton', '2024')]],
    ['**Counting the ferns of old**<br>2025: Fern Institute<br>2024: Leaf School', [talk('Fern Institute', '2025'), talk('Leaf School', '2024')]],
    ['Counting the ferns of old. Presented at: Fern Institute (2024), Moss Forum (May 2025)', [talk('Moss Forum', '2025-05'), talk('Fern Institute', '2024')]],
    ['*Counting the ferns of old*. Fern Institute, Leafton (2024), and Moss Forum (2025).', [talk('Moss Forum', '2025'), talk('Fern Institute, Leafton', '2024')]],
    ['"Counting the ferns of old", Fern Institute 2024; Moss Forum 2025', [talk('Moss Forum', '2025'), talk('Fern Institute', '2024')]],
    ['"Counting the ferns of old", Leafton, 3 May 2024; Mossville, 4 June 2024', [talk('Mossville', '2024-06-04'), talk('Leafton', '2024-05-03')]],
    ['Counting the ferns of old. 2025: Fern Institute (May), Moss Forum (June 3); 2024: Leaf School, Leafton (Oct.)', [talk('Fern Institute', '2025-05'), talk('Moss Forum', '2025-06-03'), talk('Leaf School, Leafton', '2024-10')]],
    ['Counting the ferns of old. 2025: Fern Institute (May), Moss Forum (June)', [talk('Fern Institute', '2025-05'), talk('Moss Forum', '2025-06')]],
    ['"Counting the ferns of old". 2025: Fern Institute (3 May); Moss Forum (June).', [talk('Fern Institute', '2025-05-03'), talk('Moss Forum', '2025-06')]],
    ['Counting the ferns of old (Fern Institute 2024, Moss Forum 2025)', [talk('Moss Forum', '2025'), talk('Fern Institute', '2024')]],
  ])('%s', (line, wanted) => {
    expect(talksIn(line).toSorted()).toEqual(wanted.toSorted())
  }) // prettier-ignore

  it('with the link of its own occasion', () => {
    const line =
      '"Counting the ferns of old". [Fern Institute](https://fern.example/) (2024), [Moss Forum](https://moss.example/) (2025)'
    expect(talksIn(line).toSorted()).toEqual([
      `${talk('Fern Institute', '2024')} | https://fern.example/`,
      `${talk('Moss Forum', '2025')} | https://moss.example/`,
    ])
  })
})

describe('where the occasions are not clear it stays one talk', () => {
  it.each([
    '"Counting the ferns of old", Fern Institute, Leafton, 2024',
    '"Counting the ferns of old", Fern Institute (Leafton), Moss Forum, 2024',
    '"Counting the ferns of old", Fern Institute; Moss Forum, 2024',
    '"Counting the ferns of old", Moss Forum (2024)',
    '"Counting the ferns of old". 2025: FERN, MOSSCON',
    '"Counting the ferns of old". 2025: Fern Institute; Leafton',
    '"Counting the ferns of old", Fern Institute. 2025: Moss Forum; 2024: Leaf School',
    '"Counting the ferns of old". 2025: Fern Institute (May), Moss Forum',
    '"Counting the ferns of old". 2025: Fern Institute (Leafton), Moss Forum (online)',
    'Counting the ferns of 2024: a survey. 2025: Fern Institute',
    'Session on mosses (2023), "Counting the ferns of old", Moss Forum (2024)',
    'Talk on the counts of ferns (Moss 2019, Alder 2020)',
    'Talk on the counts of ferns (Moss and Fern 2019, Alder et al. 2020)',
    'Ferns (1999) and mosses (2001) of old, Moss Forum, May 2024',
  ])('%s', (line) => {
    expect(talksIn(line)).toHaveLength(1)
  })
})
