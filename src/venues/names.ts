import { everydayWords } from './everyday-words.ts'
import { once } from '../model/once.ts'
import { allSeries } from './registry.ts'
import { wordKeysOf } from './words.ts'

/** A name by which one series, or several, are known. */
export interface VenueName {
  readonly text: string
  /** Ids; first the series whose acronym it is. */
  readonly series: readonly string[]
}

/** The names by their words, each word leading on to the next. */
export interface NameTree {
  /** Names that end here; several where only capitals or signs tell them apart. */
  readonly names: readonly VenueName[]
  readonly next: ReadonlyMap<string, NameTree>
}

interface Branch {
  readonly names: VenueName[]
  readonly next: Map<string, Branch>
}

export const nameTree = once((): NameTree => {
  const root = branch()
  for (const name of venueNames()) {
    let node = root
    for (const word of wordKeysOf(name.text)) {
      const next = node.next.get(word) ?? branch()
      node.next.set(word, next)
      node = next
    }
    node.names.push(name)
  }
  return root
})

/** Every name of every series, each once, without *The* before it. */
export function venueNames(): readonly VenueName[] {
  const byText = new Map<string, readonly string[]>()
  const add = (written: string, id: string) => {
    const text = written.replace(/^The /, '')
    const ids = byText.get(text) ?? []
    if (!ids.includes(id)) byText.set(text, [...ids, id])
  }
  for (const { id, acronym } of allSeries()) add(acronym, id)
  for (const { id, name, aliases } of allSeries()) {
    for (const text of name === undefined ? aliases : [name, ...aliases]) add(text, id)
  }
  return Array.from(byText, ([text, series]) => ({ text, series }))
}

/** Whether a name counts only with its own capitals: short ones, and those that are also words. */
export function isExact(name: string): boolean {
  return letterCount(name) <= 5 || everydayWords.has(name)
}

/** Whether a name proves nothing on its own: a word, a unit, an organisation or a field of science is called the same. */
export function isWeak(name: string): boolean {
  return letterCount(name) <= 2 || everydayWords.has(name) || isField(name)
}

/** What makes plain words the name of a meeting or a journal rather than of a field of science. */
const marks =
  /\b(?:conf(?:erence)?|symposium|workshop|congress|colloquium|meeting|assembly|summit|forum|proceedings|advances|annual|international|trans(?:actions)?|journal|annals|letters|reviews?|communications|reports|surveys|nature|science (?:advances|robotics)|notices|briefings|new england)\b|\./i

function isField(name: string): boolean {
  return name.includes(' ') && !hasAcronym(name) && !marks.test(name)
}

/** Two capitals in one word: `NeurIPS`, `PLOS ONE`. */
function hasAcronym(name: string): boolean {
  return /[A-Z]\S*[A-Z]/.test(name)
}

function letterCount(name: string): number {
  return name.replace(/[^A-Za-z]/g, '').length
}

function branch(): Branch {
  return { names: [], next: new Map() }
}
