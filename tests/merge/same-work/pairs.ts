import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two records of invented people, and whether they are one work. */
export interface Pair {
  readonly shape: string
  readonly works: 1 | 2
  readonly records: readonly [string, string]
}

const folder = join(import.meta.dirname, 'pairs')

/** Every pair of `pairs/*.bib`: a line `one: shape` or `two: shape` and the record of each person. */
export function allPairs(): readonly Pair[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bib'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^(?=(?:one|two): )/m)
        .slice(1),
    )
    .map(pairOf)
}

function pairOf(text: string): Pair {
  const [, number = '', shape = ''] = /^(one|two): (.*)/.exec(text) ?? []
  const [, one = '', other = '', ...more] = text.split(/^(?=@)/m)
  if (other === '' || more.length > 0) throw new Error(`A pair has two records: ${shape}`)
  return { shape, works: number === 'one' ? 1 : 2, records: [one, other] }
}
