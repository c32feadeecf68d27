import type { Draw } from './draw.ts'

/** An item of an invented homepage, whose `number` stays while everything else of it is edited. */
export interface Item {
  readonly number: number
  readonly year: number
  readonly month: number
  /** Without it the page says only the month. */
  readonly day: number | undefined
  readonly words: string
  /** Markdown links; the first is the link of the quoted title when there is one. */
  readonly links: readonly string[]
}

/** A homepage as its owner writes it. */
export interface Homepage {
  readonly person: string
  readonly file: string
  readonly heading: string
  readonly dateForm: number
  readonly items: readonly Item[]
}

const nouns =
  'Heron Lantern Meadow Orchard Pebble Quarry Ripple Saffron Thicket Umbra Velvet Willow Zephyr Amber Birch Cobalt Dune Ember Fjord Garnet Harbor Indigo Juniper Kelp Lagoon Marble Nectar Onyx Prairie Quartz Raven Summit Tundra Valley Walnut Yarrow'.split(
    ' ',
  )
const subjects =
  'counting leaves, folding paper maps, listening to whales, sorting pebbles, drawing trees, timing tides, weaving baskets, planning walks, naming clouds, tasting salt'.split(
    ', ',
  )
const venues = 'ICML NeurIPS ICLR EMNLP SIGMOD CHI OSDI'.split(' ')

const makers: readonly ((draw: Draw, year: number) => string)[] = [
  (draw, year) => `Our paper "${title(draw)}" has been accepted to ${draw.from(venues)} ${year}.`,
  (draw, year) => `Our paper "${title(draw)}" was accepted at ${draw.from(venues)} ${year}!`,
  (draw) => `I received the ${names(draw)} Award for ${draw.from(subjects)}.`,
  (draw) => `I gave an invited talk on ${draw.from(subjects)} at ${names(draw)} University.`,
  (draw) => `I joined ${names(draw)} Labs as a research intern, working on ${draw.from(subjects)}.`,
  (draw) => `We released the ${names(draw)} toolkit for ${draw.from(subjects)}.`,
  (draw, year) => `I will serve on the program committee of ${draw.from(venues)} ${year}.`,
  (draw) => `Our work on ${draw.from(subjects)} was covered by the ${names(draw)} Times.`,
  (draw) => `${names(draw)} and ${names(draw)} have joined the group as students of ${draw.from(subjects)}.`,
]

/** Something that no item of the page says yet. */
export function newItem(draw: Draw, number: number, month: number): Item {
  const [year, monthOfYear] = [2020 + Math.floor(month / 12), (month % 12) + 1]
  const links = draw.chance(0.6) ? [newLink(draw)] : []
  const day = draw.chance(0.7) ? 1 + draw.below(28) : undefined
  return { number, year, month: monthOfYear, day, words: draw.from(makers)(draw, year), links }
}

export function newLink(draw: Draw): string {
  return draw.chance(0.4)
    ? `https://arxiv.org/abs/2${draw.below(6)}0${1 + draw.below(9)}.${10000 + draw.below(80000)}`
    : `http://www.${draw.from(nouns).toLowerCase()}-${draw.below(10000)}.example/${draw.from(nouns).toLowerCase()}/`
}

function names(draw: Draw): string {
  return `${draw.from(nouns)} ${draw.from(nouns)}`
}

function title(draw: Draw): string {
  const subject = draw.from(subjects).replace(/(?:^|(?<= ))\p{L}/gu, (letter) => letter.toUpperCase())
  return `${draw.from(nouns)}: ${subject} with ${names(draw)} Models`
}

export const dateForms = 5

/** The page in Markdown, and the line of each item by its number. */
export function writeHomepage({ person, heading, dateForm, items }: Homepage): {
  readonly text: string
  readonly lines: ReadonlyMap<number, number>
} {
  const head = [`# ${person}`, '', 'I study how things are counted.', '', `## ${heading}`, '']
  return {
    text: `${[...head, ...items.map((item) => `- ${writeItem(item, dateForm)}`), '', '## Contact', '', 'Write to me.'].join('\n')}\n`,
    lines: new Map(items.map(({ number }, index) => [number, head.length + index + 1])),
  }
}

function writeItem(item: Item, dateForm: number): string {
  const [first, ...others] = item.links
  const quoted = item.words.match(/"[^"]*"/)?.[0]
  const words =
    first === undefined
      ? item.words
      : quoted === undefined
        ? `${item.words} [Read more](${first})`
        : item.words.replace(quoted, `[${quoted.slice(1, -1)}](${first})`)
  return [
    `${writeDate(item, dateForm)} ${words}`,
    ...others.map((link, index) => `[link ${index + 1}](${link})`),
  ].join(' ')
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

function writeDate({ year, month, day }: Item, form: number): string {
  const name = months[month - 1] ?? ''
  const [mm, dd] = [month, day ?? 0].map((part) => String(part).padStart(2, '0'))
  if (day === undefined)
    return (
      [
        `${year}-${mm}:`,
        `**${name} ${year}**:`,
        `[${name.slice(0, 3)} ${year}]`,
        `*${name} ${year}* -`,
        `${mm}/${year}:`,
      ][form] ?? ''
    )
  return [`${year}-${mm}-${dd}:`, `**${name} ${day}, ${year}**:`, `[${day} ${name.slice(0, 3)} ${year}]`, `*${name} ${day}, ${year}* -`, `${year}/${mm}/${dd}:`][form] ?? '' // prettier-ignore
}
