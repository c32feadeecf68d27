import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Link, LinkRole } from '../../src/model/link.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { asOf, reading, talk, work } from './said.ts'

const link = (role: LinkRole, href: string): Link => ({ role, href, text: role })

function websiteOf(links: readonly Link[], homepage?: string): string | undefined {
  const said = reading('ada', [talk('ada', 1, 'Layouts for everyone', { links })])
  const person = homepage === undefined ? said.person : { ...said.person, homepage }
  return merge({ readings: [{ ...said, person }], asOf }).catalog.events[0]?.url
}

describe('the website of a talk', () => {
  it.each<[string, readonly Link[], string | undefined]>([
    ['the page of the talk', [link('other', 'https://a.example/talk')], 'https://a.example/talk'],
    ['the programme rather than the slides', [link('slides', 'https://a.example/s.pdf'), link('schedule', 'https://a.example/program')], 'https://a.example/program'],
    ['the slides where there is nothing else', [link('slides', 'https://a.example/s.pdf')], 'https://a.example/s.pdf'],
    ['not the paper that it is about', [link('paper', 'https://a.example/glow.pdf'), link('code', 'https://a.example/code')], undefined],
    ['nothing that can be run', [link('other', 'javascript:alert(1)')], undefined],
    ['nothing without a link', [], undefined],
  ])('is %s', (_what, links, url) => {
    expect(websiteOf(links)).toBe(url)
  })

  it('is found from the homepage, where its address is known', () => {
    const relative = [link('slides', 'files/s.pdf')]
    expect(websiteOf(relative, 'https://ada.example/')).toBe('https://ada.example/files/s.pdf')
    expect(websiteOf(relative)).toBeUndefined()
  })
}) // prettier-ignore

describe('the papers of a talk', () => {
  it.each<[string, string, readonly string[]]>([
    ['one that has its title', 'Fox Dens', ['Fox dens']],
    ['one that it names', 'Invited talk on “Counting Leaves – in Été”, again', ['Counting leaves in été']],
    ['the longer of two that begin alike', 'Counting Quiet Leaves in Woods II', ['Counting quiet leaves in woods II']],
    ['none of which it has but three words', 'On fox dens: counting quiet leaves', []],
    ['none that only sounds like one', 'Counting Quiet Birds in Woods', []],
  ])('are %s', (_what, title, expected) => {
    const titles = ['Fox dens', 'Counting leaves in été', 'Counting quiet leaves in woods', 'Counting quiet leaves in woods II']
    const works = titles.map((text, index) => work('ada', index + 1, text))
    const { catalog } = merge({ readings: [reading('ada', [...works, talk('ada', 9, title)])], asOf })
    const names = new Map(catalog.works.map((one) => [one.id, one.title]))
    expect(catalog.events[0]?.works.map((id) => names.get(id))).toEqual(expected)
  })
}) // prettier-ignore

describe('the id of a talk', () => {
  it('stays where its occasion is parted from its title, and it was given elsewhere in the same month', () => {
    const date = '2025-03' as PartialDate
    const at = ['Rain Forum', 'Moss Days', 'Fern Week']
    const before = at.map((occasion, index) =>
      talk('ada', index + 1, `${occasion}: Layouts for all`, { date }),
    )
    const after = at
      .toReversed()
      .map((occasion, index) => talk('ada', index + 1, 'Layouts for all', { date, occasion }))
    const first = merge({ readings: [reading('ada', before)], asOf })
    const second = merge({ readings: [reading('ada', after)], asOf, ledger: first.ledger })
    const named = new Map(first.catalog.events.map(({ id, name }) => [id, name]))
    expect(second.catalog.events.map(({ id, name, venue }) => named.get(id) === `${venue}: ${name}`)).toEqual(
      [true, true, true],
    )
  })

  it('stays where title and occasion change places, the town behind them', () => {
    const date = '2025' as PartialDate
    const said = [
      ['Rain Forum', 'Layouts for all'],
      ['Moss Days', 'Quiet hedges'],
    ] as const
    const before = said.map(([one, other], index) =>
      talk('ada', index + 1, one, { date, occasion: `${other}, Leafton` }),
    )
    const after = said.map(([one, other], index) =>
      talk('ada', index + 1, other, { date, occasion: `${one}, Leafton` }),
    )
    const first = merge({ readings: [reading('ada', before)], asOf })
    const second = merge({ readings: [reading('ada', after.toReversed())], asOf, ledger: first.ledger })
    const named = new Map(first.catalog.events.map(({ id, name }) => [id, name]))
    expect(
      second.catalog.events
        .map(({ id, name }) => [named.get(id), name])
        .toSorted(([, a = ''], [, b = '']) => (a < b ? -1 : 1)),
    ).toEqual(said)
  })

  it('is its own where another was given at the same meeting of another year', () => {
    const occasion = 'The Annual Meeting of the Society for the Study of Layouts and Gardens in the North'
    const at = (title: string, date: string) => talk('ada', 1, title, { date: date as PartialDate, occasion })
    const first = merge({ readings: [reading('ada', [at('Layouts for all', '2024-03')])], asOf })
    const second = merge({
      readings: [reading('ada', [at('Quiet hedges', '2025-03')])],
      asOf,
      ledger: first.ledger,
    })
    expect(second.catalog.events.map(({ id }) => id)).not.toEqual(first.catalog.events.map(({ id }) => id))
  })

  it('stays where nothing but its title is known, and another of this title has a day', () => {
    const day = '2025-03-04' as PartialDate
    const readings = [
      reading('ada', [talk('ada', 1, 'Layouts for everyone')]),
      reading('bo', [talk('bo', 1, 'Layouts for everyone', { date: day, occasion: 'Layout Days' })]),
    ]
    const idsOf = ({ catalog }: ReturnType<typeof merge>) => catalog.events.map(({ id }) => id)
    const first = merge({ readings, asOf })
    const second = merge({ readings, asOf, ledger: first.ledger })
    expect(idsOf(second)).toEqual(idsOf(first))
    expect(second.ledger).toEqual(first.ledger)
  })
})
