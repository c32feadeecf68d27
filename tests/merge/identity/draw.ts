/** Chance that is the same on every run. */
export interface Draw {
  below(limit: number): number
  from<Value>(values: readonly Value[]): Value
  chance(share: number): boolean
}

/** Random numbers of a seed (mulberry32). */
export function drawWith(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    from: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new RangeError('Cannot draw: there is nothing to draw from')
      return value
    },
    chance: (share) => next() < share,
  }
}
