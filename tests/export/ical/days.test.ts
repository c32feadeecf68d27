import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { allDayOf, type AllDay } from '../../../src/export/ical/days.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'

const rows: readonly (readonly [why: string, date: string, start: string, end: string])[] = [
  ['one day', '2025-07-07', '20250707', '20250708'],
  ['several days', '2025-07-07/2025-07-10', '20250707', '20250711'],
  ['the end of a month', '2025-04-29/2025-04-30', '20250429', '20250501'],
  ['the end of a year', '2025-12-29/2025-12-31', '20251229', '20260101'],
  ['over the end of a year', '2025-12-30/2026-01-02', '20251230', '20260103'],
  ['the eve of a leap day', '2024-02-28', '20240228', '20240229'],
  ['a leap day', '2024-02-27/2024-02-29', '20240227', '20240301'],
  ['the end of February in a common year', '2025-02-28', '20250228', '20250301'],
  ['no leap day in 2100', '2100-02-28', '21000228', '21000301'],
  ['the night when summer time begins in Vienna', '2025-03-29/2025-03-30', '20250329', '20250331'],
  ['the night when it ends', '2025-10-25/2025-10-26', '20251025', '20251027'],
  ['the midnight that São Paulo did not have', '2018-11-03', '20181103', '20181104'],
  ['the midnight that Beirut did not have', '2024-03-30/2024-03-31', '20240330', '20240401'],
  ['the eve of the day that Samoa left out', '2011-12-29', '20111229', '20111230'],
  ['the day that Samoa left out', '2011-12-30', '20111230', '20111231'],
]

describe('allDayOf', () => {
  it.each(rows)('ends the day after: %s', (_why, date, start, end) => {
    expect(allDayOf(date as PartialDate)).toEqual({ start, end })
  })

  it.each(['2025', '2025-07', '2025-22', '2025-07/2025-08', '2025-07-07/2025-07', '2025-07-07/2025-07-06'])(
    'makes up no day for %s',
    (date) => {
      expect(allDayOf(date as PartialDate)).toBeUndefined()
    },
  )

  it.each([
    'UTC',
    'Europe/Vienna',
    'America/Sao_Paulo',
    'Asia/Beirut',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'America/Los_Angeles',
  ])('says the same under TZ=%s', (zone) => {
    const expected = rows.map(([, , start, end]) => ({ start, end }))
    expect(daysIn(zone, rows.map(([, date]) => date))).toEqual({ zone, days: expected }) // prettier-ignore
  })
})

/** A process of its own, because a thread cannot change its time zone. */
function daysIn(
  zone: string,
  dates: readonly string[],
): { readonly zone: string; readonly days: readonly AllDay[] } {
  const script = `${bundled}
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    console.log(JSON.stringify({ zone, days: ${JSON.stringify(dates)}.map(allDayOf) }))`
  const env = { ...process.env, TZ: zone }
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }),
  )
}

const source = fileURLToPath(new URL('../../../src/export/ical/days.ts', import.meta.url))
const bundled = buildSync({ entryPoints: [source], bundle: true, format: 'esm', write: false }).outputFiles[0]
  ?.text
