import type { Surroundings } from './surroundings.ts'

/** Says how far long work is: nothing where it ends at once. */
export interface Progress {
  readonly update: (done: number, all: number) => void
  /** Clears the line on a terminal, for what is said next. */
  readonly finish: () => void
}

/** In milliseconds: on a terminal as often as an eye can follow, in a log as often as somebody looks. */
const pauses = { terminal: 100, log: 10_000 } as const
/** Shorter work needs none. */
const patience = 1000

/**
 * One line that changes on a terminal, else a line every ten seconds:
 *
 *     Reading homepages: 1234 of 20000, 310 a second, 1 min left
 */
export function buildProgress(what: string, { now, stderr, isTerminal }: Pick<Surroundings, 'now' | 'stderr' | 'isTerminal'>): Progress {
  const start = now()
  const pause = isTerminal ? pauses.terminal : pauses.log
  let [next, isShown] = [start + Math.max(pause, patience), false]
  return {
    update: (done, all) => {
      const time = now()
      if (time < next) return
      next = time + pause
      isShown = true
      const line = extentText(what, { done, all, milliseconds: time - start })
      stderr(isTerminal ? `\r\u001b[K${line}` : `${line}\n`)
    },
    finish: () => {
      if (isShown && isTerminal) stderr('\r\u001b[K')
      isShown = false
    },
  }
} // prettier-ignore

interface Extent {
  readonly done: number
  readonly all: number
  readonly milliseconds: number
}

function extentText(what: string, { done, all, milliseconds }: Extent): string {
  const rate = (done * 1000) / milliseconds
  const shown = rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1)
  const left = rate > 0 ? `, ${durationText((all - done) / rate)} left` : ''
  return `${what}: ${done} of ${all}, ${shown} a second${left}`
}

function durationText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
}
