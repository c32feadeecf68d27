import { numberOfText } from './number-of-text.ts'

/** Who is known by what is said. */
interface Sayer {
  readonly evidence: readonly string[]
}

/** Those who alone say all of what they say and nothing else. */
export interface SoleSayers<One> {
  readonly all: () => Iterable<One>
  readonly saying: (evidence: readonly string[]) => One | undefined
}

/**
 * Finds those of whom no other says the same; what has no evidence says nothing.
 *
 * They are found by a number and told apart by what they say, for hundreds of thousands of texts to find them by take
 * more room than all else at that time.
 */
export function soleSayers<One extends Sayer>(sayers: readonly One[]): SoleSayers<One> {
  const found = new Map<number, One>()
  const repeated = new Set<One>()
  const placeOf = (evidence: readonly string[]): number => {
    for (let place = numberOf(evidence); ; place += 1) {
      const other = found.get(place)
      if (other === undefined || areEqual(other.evidence, evidence)) return place
    }
  }
  for (const sayer of sayers) {
    if (sayer.evidence.length === 0) continue
    const place = placeOf(sayer.evidence)
    const first = found.get(place)
    if (first === undefined) found.set(place, sayer)
    else repeated.add(first)
  }
  const isSole = (one: One): boolean => !repeated.has(one)
  return {
    *all() {
      for (const one of found.values()) if (isSole(one)) yield one
    },
    saying(evidence) {
      const one = found.get(placeOf(evidence))
      return one !== undefined && isSole(one) ? one : undefined
    },
  }
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}

function numberOf(texts: readonly string[]): number {
  return texts.reduce((number, text) => (Math.imul(number, 31) + numberOfText(text)) >>> 2, 0)
}
