import type { Draw } from './draw.ts'
import type { Homepage, Item } from './invented-page.ts'
import { dateForms, newItem, newLink } from './invented-page.ts'

/** Everything that owners do to their homepages. */
export interface World {
  readonly pages: readonly Homepage[]
  /** Items that were taken off, with their page. */
  readonly removed: readonly { readonly page: number; readonly item: Item }[]
  /** Indexes of pages and numbers of items that were edited since the last build. */
  readonly edited: readonly string[]
  readonly nextNumber: number
  readonly month: number
}

export type Edit = (world: World, draw: Draw) => World

/** What an edit may change of an item, at most two of them at once. */
const facts: Readonly<Record<string, (item: Item, draw: Draw) => Item>> = {
  date: (item, draw) => {
    if (item.day === undefined)
      return { ...item, ...(draw.chance(0.5) ? { day: 1 + draw.below(28) } : otherMonth(item)) }
    return draw.chance(0.2)
      ? { ...item, day: undefined }
      : draw.chance(0.3)
        ? { ...item, ...otherMonth(item) }
        : { ...item, day: (item.day % 28) + 1 }
  },
  text: (item, draw) => ({ ...item, words: draw.from(textEdits)(item.words, draw) }),
  links: (item, draw) => ({ ...item, links: draw.from(linkEdits)(item.links, draw) }),
}

function otherMonth({ month }: Item): Pick<Item, 'month'> {
  return { month: (month % 12) + 1 }
}

const textEdits: readonly ((words: string, draw: Draw) => string)[] = [
  typo,
  typo,
  (words) =>
    words.replace(/ has been accepted to | was accepted at | received /, (found) =>
      found === ' received ' ? ' have received ' : ' is to appear at ',
    ),
  (words) => `${words} Many thanks to everybody!`,
  (words) => `Happy to share: ${words}`,
  (words) => words.replace(/[.!]$/, (end) => (end === '.' ? '!' : '.')),
  (words) => words.replace(/\bwas\b/, 'has been').replace(/^I /, 'We '),
  (words, draw) =>
    words.replace(draw.from(words.match(/\b[A-Z]\p{Ll}+/gu) ?? ['']), (word) =>
      word.length > 3 && !words.includes('"')
        ? `**${word}**`.replaceAll('*', words.includes('*') ? '' : '*')
        : word,
    ),
]

/** Two neighbouring letters of a longer word change places. */
function typo(words: string, draw: Draw): string {
  const places = [...words.matchAll(/\p{L}{6,}/gu)]
  if (places.length === 0) return words
  const { index, 0: word } = draw.from(places)
  const at = index + 2 + draw.below(word.length - 4)
  return (
    words.slice(0, at) +
    words
      .slice(at, at + 2)
      .split('')
      .toReversed()
      .join('') +
    words.slice(at + 2)
  )
}

const linkEdits: readonly ((links: readonly string[], draw: Draw) => readonly string[])[] = [
  (links, draw) => [...links, newLink(draw)],
  (links) => links.slice(0, -1),
  (links) =>
    links.map((link) =>
      link
        .replace(/^http:/, 'https:')
        .replace('//www.', '//')
        .replace(/(?<=\w)\/$/, ''),
    ),
  (links) => links.map((link) => link.replace('/abs/', '/pdf/')),
  (links, draw) => links.map((link) => (link.includes('arxiv') ? link : newLink(draw))),
]

/** No item twice: an owner who edits more than two of its facts has written something new. */
const editItem: Edit = (world, draw) => {
  const choices = world.pages
    .flatMap(({ items }, page) => items.map((item, at) => ({ page, at, name: `${page} ${item.number}` })))
    .filter(({ name }) => !world.edited.includes(name))
  if (choices.length === 0) return world
  const chosen = draw.from(choices)
  const changed = distinct(draw, ['date', 'text', 'links', 'position'], 1 + draw.below(2))
  const pages = world.pages.map((page, index) => {
    if (index !== chosen.page) return page
    const items = page.items.map((item, at) =>
      at === chosen.at ? changed.reduce((edited, name) => facts[name]?.(edited, draw) ?? edited, item) : item,
    )
    return {
      ...page,
      items: changed.includes('position') ? moved(items, chosen.at, draw.below(items.length)) : items,
    }
  })
  return { ...world, pages, edited: [...world.edited, chosen.name] }
}

/** Two owners who say the same of one day tell of one thing; here everybody tells of their own. */
function newWords(world: World, draw: Draw): Item {
  const said = new Set(
    [...world.pages.flatMap(({ items }) => items), ...world.removed.map(({ item }) => item)].map(
      ({ words }) => words,
    ),
  )
  for (;;) {
    const item = newItem(draw, world.nextNumber, world.month)
    if (!said.has(item.words)) return item
  }
}

const add: Edit = (world, draw) => {
  const number = world.nextNumber
  const at = draw.below(world.pages.length)
  const item = newWords(world, draw)
  const pages = world.pages.map((page, index) => index === at
    ? { ...page, items: draw.chance(0.8) ? [item, ...page.items] : moved([item, ...page.items], 0, draw.below(page.items.length + 1)) }
    : page) // prettier-ignore
  return { ...world, pages, nextNumber: number + 1, month: world.month + draw.below(3) }
}

const remove: Edit = (world, draw) => {
  const page = draw.below(world.pages.length)
  const items = world.pages[page]?.items ?? []
  if (items.length < 4) return world
  const at = draw.chance(0.5) ? items.length - 1 : draw.below(items.length)
  // What was edited before anybody saw it returns as another item.
  if (world.edited.includes(`${page} ${items[at]?.number}`)) return world
  const removed = items.slice(at, at + 1).map((item) => ({ page, item }))
  const pages = world.pages.map((one, index) => index === page ? { ...one, items: items.toSpliced(at, 1) } : one) // prettier-ignore
  return { ...world, pages, removed: [...world.removed, ...removed] }
}

const bringBack: Edit = (world, draw) => {
  const gone = world.removed.filter(
    ({ page, item }) => !world.pages[page]?.items.some(({ number }) => number === item.number),
  )
  if (gone.length === 0) return world
  const back = draw.from(gone)
  const pages = world.pages.map((page, index) =>
    index === back.page
      ? { ...page, items: moved([back.item, ...page.items], 0, draw.below(page.items.length + 1)) }
      : page,
  )
  return { ...world, pages, removed: world.removed.filter((one) => one !== back) }
}

const rollOver: Edit = (world, draw) => add(remove(world, draw), draw)
/** Somebody else announces the same, in much the same words. */
const share: Edit = (world, draw) => {
  const [from, to] = distinct(draw, [...world.pages.keys()], Math.min(2, world.pages.length))
  const items = world.pages[from ?? 0]?.items ?? []
  if (from === undefined || to === undefined || items.length === 0) return world
  const item = draw.from(items)
  const pages = world.pages.map((page, index) =>
    index === to && !page.items.some(({ number }) => number === item.number)
      ? {
          ...page,
          items: [
            draw.chance(0.5) ? item : { ...item, words: draw.from(textEdits)(item.words, draw) },
            ...page.items,
          ],
        }
      : page,
  )
  return { ...world, pages }
}

const reorder: Edit = (world, draw) =>
  onPage(world, draw, (page) => ({
    ...page,
    items: draw.chance(0.5)
      ? page.items.toReversed()
      : page.items.toSorted((a, b) => b.year - a.year || b.month - a.month),
  }))
const changeDateForm: Edit = (world, draw) =>
  onPage(world, draw, (page) => ({ ...page, dateForm: draw.below(dateForms) }))
const renameHeading: Edit = (world, draw) =>
  onPage(world, draw, (page) => ({
    ...page,
    heading: draw.from(['News', 'Recent News', 'Updates', 'Latest News', 'News and Updates']),
  }))
const movePage: Edit = (world, draw) =>
  onPage(world, draw, (page) => ({
    ...page,
    file: `profiles/${page.person}/${draw.from(['index', 'README', 'about'])}.md`,
  }))
const secureLinks: Edit = (world, draw) =>
  onPage(world, draw, (page) => ({
    ...page,
    items: page.items.map((item) => ({
      ...item,
      links: item.links.map((link) => link.replace(/^http:/, 'https:').replace('/abs/', '/pdf/')),
    })),
  }))

export const edits: Readonly<Record<string, Edit>> = {
  editItem, editAnother: editItem, editMore: editItem, add, addAnother: add, remove, bringBack, rollOver, share, shareAnother: share, reorder,
  changeDateForm, renameHeading, movePage, secureLinks,
} // prettier-ignore

/** What happens between two builds; what is put into another order is not edited too, which would change three facts. */
export function drawEdits(draw: Draw): readonly string[] {
  const names = Array.from({ length: 1 + draw.below(3) }, () => draw.from(Object.keys(edits)))
  return names.includes('reorder') ? names.filter((name) => !name.startsWith('edit')) : names
}

/** Some homepages, before anybody edits them. */
export function newWorld(draw: Draw): World {
  const people = ['ada-moss', 'bo-fern', 'cy-reed'].slice(0, 1 + draw.below(3))
  const empty: World = {
    pages: people.map((person) => ({ person, file: `profiles/${person}.md`, heading: 'News', dateForm: draw.below(dateForms), items: [] })),
    removed: [],
    edited: [],
    nextNumber: 1,
    month: 12 + draw.below(24),
  } // prettier-ignore
  const filled = Array.from({ length: people.length * (4 + draw.below(6)) }).reduce<World>(
    (world) => add(world, draw),
    empty,
  )
  return { ...filled, pages: filled.pages.filter(({ items }) => items.length > 2) }
}

function onPage(world: World, draw: Draw, change: (page: Homepage) => Homepage): World {
  const at = draw.below(world.pages.length)
  return {
    ...world,
    pages: world.pages.map((page, index) => (index === at && page.items.length > 0 ? change(page) : page)),
  }
}

function moved(items: readonly Item[], from: number, to: number): readonly Item[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1))
}

function distinct<Value>(draw: Draw, values: readonly Value[], count: number): readonly Value[] {
  if (count === 0) return []
  const value = draw.from(values)
  return [
    value,
    ...distinct(
      draw,
      values.filter((other) => other !== value),
      count - 1,
    ),
  ]
}
