/** Text as it is compared: letters and digits of any script without accents, lower case, single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A link as it is compared: without scheme, `www.` and the slash at its end. */
export function foldedLink(href: string): string {
  const address = decoded(href.trim())
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
  const [host = '', ...path] = address.split('/')
  return [host.toLowerCase(), ...path].join('/')
}

function decoded(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

/** The share of words that two texts have in common, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [words, more] = [folded(one).split(' '), folded(other).split(' ')]
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of more) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  return (2 * common) / (words.length + more.length)
}

export interface Pairing<Wanted, Found> {
  readonly pairs: readonly (readonly [Wanted, Found])[]
  readonly missed: readonly Wanted[]
  readonly spurious: readonly Found[]
}

/** Gives each wanted thing at most one found thing, the likest pair first; a likeness of 0 is no pair. */
export function paired<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  likenessOf: (one: Wanted, other: Found) => number,
): Pairing<Wanted, Found> {
  const candidates = wanted
    .flatMap((one) => found.map((other) => ({ one, other, like: likenessOf(one, other) })))
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like)
  const partners = new Map<Wanted, Found>()
  const taken = new Set<Found>()
  for (const { one, other } of candidates) {
    if (partners.has(one) || taken.has(other)) continue
    partners.set(one, other)
    taken.add(other)
  }
  return {
    pairs: [...partners],
    missed: wanted.filter((one) => !partners.has(one)),
    spurious: found.filter((other) => !taken.has(other)),
  }
}
