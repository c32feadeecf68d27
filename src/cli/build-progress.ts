import { eraseLine } from './erase-line.ts'
import type { Surroundings } from './surroundings.ts'

/** Says how far long work is, part by part: nothing where all of it ends at once. */
export interface Progress {
  readonly update: (part: string, done: number, all: number) => void
  /** Clears the line on a terminal, for what is said next. */
  readonly finish: () => void
}

/** In milliseconds: on a terminal as often as an eye can follow, in a log as often as somebody looks. */
const pauses = { terminal: 100, log: 10_000 } as const
/** Shorter work needs none. */
const patience = 1000
/** A rate is of the last moments, for the first piece may take as long as a thousand others. */
const lately = 10_000

/**
 * One line that changes on a terminal, else a line every ten seconds and one for each part that begins later:
 *
 *     Reading homepages: 1234 of 20000, 310 a second, 1 min left
 */
export function buildProgress({ now, stderr, isTerminal, columns = 80 }: Pick<Surroundings, 'now' | 'stderr' | 'isTerminal' | 'columns'>): Progress {
  const pause = isTerminal ? pauses.terminal : pauses.log
  const longFrom = now() + Math.max(pause, patience)
  let [current, next, isShown] = ['', longFrom, false]
  let [before, since]: [Mark, Mark] = [{ time: now(), done: 0 }, { time: now(), done: 0 }]
  return {
    update: (part, done, all) => {
      const time = now()
      const isNew = part !== current
      // What is done of a part when it is told of first may have been done before.
      if (isNew) before = since = { time, done }
      if (time - since.time >= lately) [before, since] = [since, { time, done }]
      current = part
      if (time < (isNew ? longFrom : next)) return
      next = time + pause
      isShown = true
      const line = `${part}${extentText({ done, all, lately: done - before.done, milliseconds: time - before.time })}`
      // A line that is longer than the terminal would not be erased.
      stderr(isTerminal ? `${eraseLine}${line.slice(0, columns - 1)}` : `${line}\n`)
    },
    finish: () => {
      if (isShown && isTerminal) stderr(eraseLine)
      isShown = false
    },
  }
} // prettier-ignore

interface Mark {
  readonly time: number
  readonly done: number
}

interface Extent {
  readonly done: number
  readonly all: number
  /** Of `done`, in these milliseconds. */
  readonly lately: number
  readonly milliseconds: number
}

function extentText({ done, all, lately, milliseconds }: Extent): string {
  if (all === 0) return ''
  if (lately === 0 || milliseconds === 0) return `: ${done} of ${all}`
  const rate = (lately * 1000) / milliseconds
  const shown = rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1)
  return `: ${done} of ${all}, ${shown} a second, ${durationText((all - done) / rate)} left`
}

function durationText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
}
