import { counted } from './build-summary.ts'
import { eraseLine } from './erase-line.ts'
import type { Surroundings } from './surroundings.ts'

/** Tells people how long work goes on: a line that changes on a terminal, else one line per 10 seconds. */
export interface Progress {
  readonly started: (name: string) => void
  /** `kind` is counted: `3 unchanged`. */
  readonly finished: (name: string, kind: string) => void
  /** Says something for good. */
  readonly tell: (text: string) => void
  readonly close: () => void
}

interface Work {
  readonly all: number
  /** Of one of them: `homepage`. */
  readonly noun: string
}

export function progressOf(
  { all, noun }: Work,
  { stderr, isTerminal, columns = 80, network }: Surroundings,
): Progress {
  const { now, onTick } = network
  const begin = now()
  const running = new Map<string, number>()
  const counts = new Map<string, number>()
  const interval = isTerminal ? 200 : 10_000
  const clearLine = isTerminal ? eraseLine : ''
  let last = begin
  const forget = onTick(show)
  return {
    started: (name) => {
      running.set(name, now())
    },
    finished: (name, kind) => {
      running.delete(name)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      show()
    },
    tell: (text) => stderr(`${clearLine}${text}\n`),
    close: () => {
      forget()
      stderr(clearLine)
    },
  }

  function show(): void {
    if (now() - last < interval) return
    last = now()
    const line = progressText()
    // A line that is longer than the terminal would not be erased.
    stderr(isTerminal ? `${eraseLine}${line.slice(0, columns - 1)}` : `${line}\n`)
  }

  function progressText(): string {
    const done = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const kinds = [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, count]) => `${count} ${kind}`)
    const seconds = (now() - begin) / 1000
    const rate = seconds > 0 ? [`${(done / seconds).toFixed(1)} a second`] : []
    return [`${done} of ${counted(all, noun)}`, ...kinds, ...rate, ...slow()].join(', ')
  }

  /** The one that is waited for longest. */
  function slow(): readonly string[] {
    const [longest] = [...running].toSorted(([, a], [, b]) => a - b)
    if (longest === undefined) return []
    const [name, since] = longest
    const seconds = Math.floor((now() - since) / 1000)
    return seconds < slowFrom ? [] : [`${name} takes ${seconds} s`]
  }
}

/** In seconds. */
const slowFrom = 5
