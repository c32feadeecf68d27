import { digestOf } from './cache-entries.ts'

/** Texts that were made before, each under a name, kept as one text, for there are many of them and each is short. */
export interface TextsBefore {
  /** The text under a name; made where there was none. */
  readonly of: (name: string, make: () => string) => string
  /** What is to be kept of those that were asked for; undefined where it is what was kept. */
  readonly toKeep: () => string | undefined
}

/** `kept` is nothing, or what was kept before; names are digests, and no text has a line break. */
export function textsBefore(kept: string | undefined): TextsBefore {
  const known = textsIn(kept ?? '')
  const used = new Map<string, string>()
  return {
    of(name, make) {
      const text = known.get(name) ?? make()
      used.set(name, text)
      return text
    },
    toKeep() {
      const isSame = used.size === known.size && [...used.keys()].every((name) => known.has(name))
      return isSame ? undefined : [...used].map(([name, text]) => `${name} ${text}\n`).join('')
    },
  }
}

function textsIn(kept: string): ReadonlyMap<string, string> {
  const lines = kept.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(0, nameLength), line.slice(nameLength + 1)]))
}

const nameLength = digestOf([]).length
