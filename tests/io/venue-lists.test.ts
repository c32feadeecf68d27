import { expect, it } from 'vitest'
import { readVenueLists } from '../../src/io/venue-lists.ts'
import { editionsListed } from '../../src/venues/index.ts'
import { invoke, profiles } from '../cli/invoke.ts'
import { offline } from './played-network.ts'
import { scratchFolder } from './scratch-folder.ts'

/** A checkout in the form of ccf-deadlines, with the errors that are known of it. */
const ccfDeadlines = {
  'lists/conference/types.yml': '- name: Groves\n  name_en: Groves\n  sub: GR\n',
  'lists/conference/GR/groveconf.yml': `- title: GROVECONF
  description: Conference on Groves
  sub: GR
  rank: { ccf: A, core: A*, thcpl: N }
  dblp: groveconf
  confs:
    - year: 2024
      id: groveconf24
      link: https://2024.grove.example/
      timeline: [{ deadline: '2023-11-01 23:59:59', comment: first round }, { deadline: '2024-02-01 23:59:59' }]
      timezone: AoE
      date: June 3-5, 2023
      place: Vienna, Austria
    - year: 2025
      timeline: [{ deadline: '2025-02-01 23:59:59' }]
      timezone: UTC-8
      date: Septemper 3-5, 2025
      place: Seattle, WA, USA
    - year: 2026
      timeline: [{ deadline: TBD }]
      timezone: UTC+5:30
      date: December 6, 2026
      place: Seattle, WA, USA
    - year: 2027
      timeline: []
      timezone: AoE
      date: May, 2027
      place: TBD
`,
  'lists/README.md': '# not a list',
  'lists/package.json': '{ "name": "lists", "year": 2025, "scripts": {} }',
}

/** A checkout in the forms of ai-deadlines and its relatives. */
const aiDeadlines = {
  'lists/_config.yml': 'title: deadlines\nyear: 2025\n',
  'lists/_data/types.yml': '- name: Machine Learning\n  sub: ML\n  color: "#fff"\n',
  'lists/_data/conferences.yml': `- title: FERNCONF
  year: 2024
  start: 2024-06-17
  end: 2024-06-21
  date: June 17 - June 21, 2024
  place: Seattle, WA, USA
  deadline: '2023-11-17 23:59:00'
  timezone: America/Los_Angeles
- title: FERNCONF
  year: 2025
  start: 2024-06-17
  end: 2025-06-21
- title: MOSSCONF
  year: 2025
  start: 2025-12-12
  end: 2025-12-10
- title: MOSSCONF
  year: 2026
  data: October 21 - October 25, 2026
- name: REEDCONF
  year: 2026
  date: November 15-19
  place: The Hague, The Netherlands
  deadline: ["2026-01-14 23:59", "%y-%m-14 23:59"]
- title: NODAYS
  year: 2026
- name: NOYEAR
  date: November 15-19
- 42
`,
  'lists/conferences/sedge.yaml': `sedgeconf2026:
  shortname: SEDGECONF 2026
  conferenceStartDate: '2026-12-08'
  conferenceEndDate: '2026-12-10'
  dataSrc: off-website
sedgeconf2027:
  shortname: SEDGECONF 2027
  conferenceStartDate: '2027-12-08'
  conferenceEndDate: '2027-12-10'
  dataSrc: estimate
`,
  'lists/conferences.json':
    '[{ "name": "ALDERCONF", "startDate": "2026-02-08", "endDate": "2026-02-09", "city": "Portland, OR", "online": false }]',
}

/** What becomes of every edition, and what is said of it; none is lost. */
function outcomeOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { rows, diagnostics } = readVenueLists(scratchFolder(files), ['lists'])
  expect(diagnostics).toEqual([])
  const { found, editions, problems } = editionsListed(rows)
  expect(editions.length + problems.filter(({ isDropped }) => isDropped).length).toBe(found)
  return [
    ...editions.map(
      ({ acronym, year, date = 'no days', city = '?' }) => `${acronym} ${year}: ${date}, ${city}`,
    ),
    ...problems.map(({ name, reason, isDropped, place }) =>
      [isDropped ? 'dropped' : 'in part', `${place.source}:${place.line}`, name, reason].join(' | '),
    ),
  ]
}

it('reads a checkout of ccf-deadlines, and says what of it cannot be used', () => {
  const file = 'lists/conference/GR/groveconf.yml:1'
  expect(outcomeOf(ccfDeadlines)).toEqual([
    'GROVECONF 2024: no days, Vienna',
    'GROVECONF 2025: 2025-09-03/2025-09-05, Seattle',
    'GROVECONF 2026: 2026-12-06, Seattle',
    'GROVECONF 2027: no days, ?',
    `in part | ${file} | GROVECONF 2024 | 2023-06-03/2023-06-05 is not in 2024`,
    `in part | ${file} | GROVECONF 2027 | "May, 2027" does not say the days`,
  ])
})

it('reads a checkout of ai-deadlines or a relative, and says what of it cannot be used', () => {
  const file = 'lists/_data/conferences.yml'
  expect(outcomeOf(aiDeadlines)).toEqual([
    'FERNCONF 2024: 2024-06-17/2024-06-21, Seattle',
    'FERNCONF 2025: no days, ?',
    'MOSSCONF 2025: no days, ?',
    'MOSSCONF 2026: 2026-10-21/2026-10-25, ?',
    'REEDCONF 2026: 2026-11-15/2026-11-19, The Hague',
    'NODAYS 2026: no days, ?',
    'SEDGECONF 2026: 2026-12-08/2026-12-10, ?',
    'ALDERCONF 2026: 2026-02-08/2026-02-09, Portland, OR',
    `in part | ${file}:9 | FERNCONF 2025 | 2024-06-17/2025-06-21 are 370 days`,
    `in part | ${file}:13 | MOSSCONF 2025 | it ends on 2025-12-10, before it begins on 2025-12-12`,
    `in part | ${file}:20 | REEDCONF 2026 | the time zone of the deadline "2026-01-14 23:59" is not given`,
    `in part | ${file}:20 | REEDCONF 2026 | the deadline "%y-%m-14 23:59" is no time`,
    `in part | ${file}:25 | NODAYS 2026 | it gives no days`,
    `dropped | ${file}:27 | NOYEAR | it does not say its year`,
    'dropped | lists/conferences/sedge.yaml:6 | SEDGECONF 2027 | its days are an estimate',
  ])
})

it('tells of a list without end', async () => {
  const lists = { 'lists/a.yml': '- &row\n  name: ELMCONF\n  next: *row\n' }
  const folder = scratchFolder({ ...profiles, ...lists, 'offprint.yaml': 'venues: { import: lists }' })
  const { stderr, status } = await invoke(folder, ['build'], {}, offline, 'one')
  expect(stderr).toContain('Cannot read "lists/a.yml": an alias stands within what it names')
  expect(status).toBe(0)
}) // prettier-ignore

it('passes over a list whose lists stand in one another without end', () => {
  const cwd = scratchFolder({
    'deep.yml': `- title: GROVECONF\n  x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
  })
  const { rows, diagnostics } = readVenueLists(cwd, ['deep.yml'])
  expect(rows).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'venue-list-unreadable', place: { line: 2, column: 204 } }])
})
