import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extractSource } from '../../src/index.ts'
import { root } from '../architecture/repository.ts'
import { type Compared, type Gold, scoreOf } from './score.ts'

/** A page in each form that the survey of homepages found, by invented people, labelled by hand. */
const folder = join(import.meta.dirname, 'fixtures')
const pages = readdirSync(folder).filter((name) => !name.endsWith('.gold.json'))

interface Floor {
  readonly figure: string
  readonly aim: number
  /** What was reached, on the labelled homepages of real people and on these. */
  readonly corpus: number
  readonly invented: number
}

const table = join(root, '.ci/accuracy-floors.json')
const floors: readonly Floor[] = JSON.parse(readFileSync(table, 'utf8'))
const { figures, misses } = scoreOf(pages.map(compared))

/** `UPDATE=1` raises the floors to what is reached now. */
if (process.env['UPDATE'] === '1') writeFileSync(table, printed(floors.map(raised)))

test.each(floors)('$figure are as good as they once were', ({ figure, invented }) => {
  const about = misses.filter((miss) => miss.includes(` ${figure} `))
  expect(figures[figure], about.join('\n')).toBeGreaterThan(invented - 0.01)
})

test('a page without news has no items', () => {
  const empty = pages.map(compared).filter(({ gold }) => gold.items.length === 0)
  expect(empty.length).toBeGreaterThan(1)
  expect(empty.flatMap(({ extraction }) => extraction.items)).toEqual([])
})

test('what is missed, made up or wrong counts against a figure', () => {
  const item = { line: 1, date: null, text: 'One two three', kind: 'other', links: [], titles: [] } as const
  const gold = { items: [{ ...item, venues: [{ name: 'ICML', year: 2025 }] }, { ...item, line: 9, text: 'Four five', venues: [] }], works: [] } // prettier-ignore
  const venues = [{ name: 'Machine Learning', year: 2025, aliases: ['ICML'] }]
  const items = [{ ...item, kind: 'paper', venues } as const]
  const works = [{ line: 1, title: 'One', authors: null, year: null, venue: null, venueAliases: [], ids: {}, links: [] }] // prettier-ignore
  const score = scoreOf([{ name: 'a.md', gold, extraction: { file: 'a.md', items, works } }])
  expect(score.figures).toMatchObject({ 'items': 2 / 3, 'works': 0, 'item kind': 0, 'item text': 1, 'venues': 1 }) // prettier-ignore
  expect(score.misses).toEqual([
    'a.md:9 items missed: null Four five',
    'a.md:1 item kind wrong: want "other", got "paper"',
    'a.md:1 works spurious: One',
  ])
})

function compared(name: string): Compared {
  const gold: Gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))
  const { extraction } = extractSource({ path: name, bytes: readFileSync(join(folder, name)) })
  return { name, gold, extraction }
}

function raised(floor: Floor): Floor {
  const reached = Math.floor(1000 * (figures[floor.figure] ?? 0)) / 1000
  return { ...floor, invented: Math.max(floor.invented, reached) }
}

function printed(rows: readonly Floor[]): string {
  const lines = rows.map((row) => `  ${JSON.stringify(row).replaceAll(/[:,](?=["\d])/g, '$& ')}`)
  return `[\n${lines.join(',\n').replaceAll('{', '{ ').replaceAll('}', ' }')}\n]\n`
}
