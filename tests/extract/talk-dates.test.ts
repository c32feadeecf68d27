import { describe, expect, it, test } from 'vitest'
import { buildOf } from '../sources.ts'

interface Read {
  readonly dates: readonly string[]
  readonly doubts: readonly string[]
}

function read(page: string, path = 'profiles/ada.md'): Read {
  const { catalog } = buildOf([{ path, bytes: new TextEncoder().encode(page) }])
  return {
    dates: catalog.events.map(({ name, date }) => `${name}: ${date ?? '-'}`).toSorted(),
    doubts: catalog.diagnostics.flatMap(({ code, message, place }) =>
      code === 'date-ambiguous' ? [`${place?.line}: ${message}`] : [],
    ),
  }
}

const page = (...lines: readonly string[]): string =>
  `# Ada Moss\n\n## Talks\n\n${lines.map((line) => `- ${line}\n`).join('')}`

const either = 'Cannot read date "03/04/2024": day and month are ambiguous (2024-03-04 or 2024-04-03)'

describe('the day of a talk that can be read in two ways', () => {
  it.each([
    ['at its head', '03/04/2024: "Counting the ferns of old", Fern Institute'],
    ['at its end', '"Counting the ferns of old", Fern Institute, 03/04/2024'],
    ['in brackets', '"Counting the ferns of old" (Fern Institute, 03/04/2024)'],
  ])('%s is told, and only its year is kept', (_, line) => {
    expect(read(page(line))).toEqual({ dates: ['Counting the ferns of old: 2024'], doubts: [`5: ${either}`] })
  })

  it('is told with a short year, which may come first', () => {
    const { dates, doubts } = read(page('03/04/05: "Counting the ferns of old", Fern Institute'))
    expect(dates).toEqual(['Counting the ferns of old: -'])
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).toContain('"03/04/05"')
  })

  it('is told below its year', () => {
    const { dates, doubts } = read(
      '# Ada Moss\n\n## Talks\n\n### 2024\n\n- 03/04: "Counting the ferns of old", Fern Institute\n',
    )
    expect(dates).toEqual(['Counting the ferns of old: 2024'])
    expect(doubts).toEqual([
      '7: Cannot read date "03/04": day and month are ambiguous (2024-03-04 or 2024-04-03)',
    ])
  })

  it('is told of a field of a data file', () => {
    const { dates, doubts } = read(
      'talks:\n  - title: Counting the ferns of old\n    venue: Fern Institute\n    date: 03/04/2024\n',
      'profiles/ada.yml',
    )
    expect(dates).toEqual(['Counting the ferns of old: 2024'])
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).toContain(either)
  })

  it('is told once for each of its occasions', () => {
    const { doubts } = read(page('"Counting the ferns of old", Leafton, 03/04/2024; Mossville, 05/06/2024'))
    expect(doubts).toHaveLength(2)
  })
})

describe('what else stands on the page decides', () => {
  test.each([
    ['a day above 12 of another talk', page('25/03/2024: "Wet leaves", Fern Institute', '03/04/2024: "Dry leaves", Moss Forum'), ['Dry leaves: 2024-04-03', 'Wet leaves: 2024-03-25']],
    ['a month above 12', page('03/25/2024: "Wet leaves", Fern Institute', '03/04/2024: "Dry leaves", Moss Forum'), ['Dry leaves: 2024-03-04', 'Wet leaves: 2024-03-25']],
    ['the order of the list', page('"Wet leaves", Fern Institute, 02/05/2024', '"Dry leaves", Moss Forum, 03/04/2024'), ['Dry leaves: 2024-04-03', 'Wet leaves: 2024-05-02']],
    ['the news', `# Ada Moss\n\n## News\n\n- 25/03/2024: I moved.\n\n## Talks\n\n- 03/04/2024: "Dry leaves", Moss Forum\n`, ['Dry leaves: 2024-04-03']],
    ['another day below the same year', '# Ada Moss\n\n## Talks\n\n### 2024\n\n- 25/04: "Wet leaves", Fern Institute\n- 03/04: "Dry leaves", Moss Forum\n', ['Dry leaves: 2024-04-03', 'Wet leaves: 2024-04-25']],
    ['its own name of the month', page('3 April 2024: "Dry leaves", Moss Forum (slides of 03/05/2024)'), ['Dry leaves: 2024-04-03']],
  ])('%s', (_, source, dates) => {
    expect(read(source)).toEqual({ dates, doubts: [] })
  }) // prettier-ignore
})

it('does not tell of dates that have one reading, or of a month and a day without a year', () => {
  expect(
    read(page('2024-04-03: "Wet leaves", Fern Institute', '"Dry leaves", Moss Forum, 13/04/2024')).doubts,
  ).toEqual([])
})

it('tells a meeting in a list of events, too', () => {
  const { doubts } = read('# Ada Moss\n\n## Events\n\n- 03/04/2024: Fern meeting in Leafton\n')
  expect(doubts).toEqual([`5: ${either}`])
})

describe('the day that a talk ends with is one of the year in front of it', () => {
  it.each([
    ['2024. "Rain in Oulu." Rain Society, Turku, August 10.', '2024-08-10'],
    ['2023. "Rain in Oulu." Rain Society, Turku, February 23-26.', '2023-02-23/2023-02-26'],
    ['2023. "Rain in Oulu" (Turku, 10 August)', '2023-08-10'],
    ['2023. "Rain in Oulu, August 10", Turku.', '2023'],
    ['2023. "Rain in Oulu", Turku. Registration: August 10.', '2023'],
    ['2023. "Rain in Oulu", Turku, room 3 May', '2023'],
    ['2023. "Rain in Oulu", Turku, August.', '2023'],
    ['2022. "Rain in Oulu", Turku, Nov 22', '2022'],
    ['2021–2022. "Rain in Oulu", Turku, August 10.', '2021/2022'],
    ['2023. "Rain in Oulu", Rain Forum 2022, Turku, August 10.', '2022'],
  ])('%j', (talk, date) => {
    const { dates } = read(`<h2>Talks</h2>\n<ul>\n<li>${talk}</li>\n</ul>\n`, 'profiles/ada.html')
    expect(dates.map((shown) => shown.replace(/^.*: /, ''))).toEqual([date])
  })

  it('or above it', () => {
    const talks = '- "Rain in Oulu", Turku, August 10.\n- "Snow in Oulu", Turku.\n'
    expect(read(`# Talks\n\n## 2024\n\n${talks}\n## 2018–2019\n\n${talks}`).dates).toEqual([
      'Rain in Oulu: 2018/2019',
      'Rain in Oulu: 2024-08-10',
      'Snow in Oulu: 2018/2019',
      'Snow in Oulu: 2024',
    ])
  })
})
