import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/export/exporter.ts'
import { jsonResume } from '../../../src/export/json-resume/index.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { catalog, filesOf, group, newsOf, viewOfPerson } from '../invented-views.ts'

const schema = new URL('../../../node_modules/@jsonresume/schema/schema.json', import.meta.url)
const ajv = new Ajv({ strict: false })
formats.default(ajv)
const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

type Section = readonly Readonly<Record<string, unknown>>[]
interface Resume {
  readonly basics: Readonly<Record<string, unknown>>
  readonly work: Section
  readonly awards: Section
  readonly publications: Section
  readonly projects: Section
}

const ada = viewOfPerson('ada-moreau')

describe('resume.json', () => {
  it.each(catalog.people.map(({ id }) => id))('of %s is valid by the schema of JSON Resume', (id) => {
    expect(isValid(resumeOf(viewOfPerson(id))), JSON.stringify(isValid.errors)).toBe(true)
  })

  it('is written for a person, not for all', () => {
    expect([...filesOf(jsonResume, group).keys()]).toEqual([])
    expect(resumeOf(ada).basics).toEqual({ name: 'Ada Moreau', url: 'https://ada.example/' })
  })

  it('takes positions and awards from the news that announce them, in their words', () => {
    const date = '2025-05' as PartialDate
    const news = [
      newsOf({ kind: 'position', text: 'I joined the Institute of Ferns.', date }),
      newsOf({ kind: 'award', text: 'I received the Medal of Ferns.', date }),
      newsOf({ kind: 'other', text: 'I have moved.' }),
    ]
    const { work, awards } = resumeOf(withNews(news))
    expect(work).toEqual([{ summary: 'I joined the Institute of Ferns.', announced: '2025-05' }])
    expect(awards).toEqual([{ title: 'I received the Medal of Ferns.', date: '2025-05' }])
  })

  it.each([
    ['2025-05-03', '2025-05-03'],
    ['2025-05', '2025-05'],
    ['2025', '2025'],
    ['2025-22', '2025'],
    ['2025-05-03/2025-05-05', '2025-05-03'],
    [undefined, undefined],
  ])('the date %s is %s there, and no more', (date, expected) => {
    const dated = date === undefined ? {} : { date: date as PartialDate }
    const resume = resumeOf(withNews([newsOf({ kind: 'award', ...dated })]))
    expect(resume.awards[0]?.['date']).toBe(expected)
    expect(isValid(resume)).toBe(true)
  })

  it('lists publications with venue, date, address and authors as far as they are known', () => {
    const { publications } = resumeOf(ada)
    expect(publications.map(({ name }) => name)).toEqual(catalog.works.map(({ title }) => title))
    expect(publications[0]).toMatchObject({
      publisher: 'Proceedings of the 3rd Conference on Visual Things',
      releaseDate: '2025-10-07',
      url: 'https://doi.org/10.9999/visconf.2025.42',
    })
    expect(publications[2]).not.toHaveProperty('authors')
  })

  it('lists talks as projects of that type, and no conference', () => {
    const { projects } = resumeOf(ada)
    const talks = ada.catalog.events.filter(({ kind }) => kind === 'talk')
    expect(talks.length).toBeGreaterThan(0)
    expect(projects.map(({ name, type }) => [name, type])).toEqual(talks.map(({ name }) => [name, 'talk']))
  })
})

function withNews(news: View['catalog']['news']): View {
  return { ...ada, catalog: { ...ada.catalog, news } }
}

function resumeOf(view: View): Resume {
  return JSON.parse(filesOf(jsonResume, view).get('resume.json') ?? '') as Resume
}
