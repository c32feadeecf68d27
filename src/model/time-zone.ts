/**
 * How far a clock is ahead of UTC on a day (`YYYY-MM-DD`), in minutes; undefined for a name that is not known, that
 * two zones share (`IST`, `CST`), or that is not in force on that day: a page that writes `CET` in July may mean either.
 */
export function offsetOfZone(name: string, day: string): number | undefined {
  const fixed = /^(?:UTC|GMT|Z)(?:\s?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?)?$/u.exec(name)
  if (fixed !== null) return offsetFrom(fixed.groups ?? {})
  const zone = zones.get(name)
  if (zone === undefined) return undefined
  const [standard, rule, half] = zone
  const isSummer = rule !== undefined && isSummerTime(rule, day)
  if (half !== undefined && (half === 'summer') !== isSummer) return undefined
  return standard + (isSummer ? 60 : 0)
}

/** Names that several zones have, so that no time with one is known. */
const sharedNames: readonly string[] = ['IST', 'CST', 'MST', 'AST', 'GST', 'SST', 'AMT', 'CT', 'MT']

/** Whether several zones are called so. */
export function isSharedZone(name: string): boolean {
  return sharedNames.includes(name)
}

type Rule = 'america' | 'europe'

/** Minutes in winter, the rule of its summer time, and of which half of the year the name is. */
type Zone = readonly [winter: number, rule?: Rule, half?: 'summer' | 'winter']

/** A line adds a zone: an abbreviation as pages write it, or a name of the tz database. */
const zones: ReadonlyMap<string, Zone> = new Map(
  Object.entries<Zone>({
    AoE: [-720],
    HST: [-600],
    AKST: [-540, 'america', 'winter'],
    AKDT: [-540, 'america', 'summer'],
    PST: [-480, 'america', 'winter'],
    PDT: [-480, 'america', 'summer'],
    PT: [-480, 'america'],
    MDT: [-420, 'america', 'summer'],
    CDT: [-360, 'america', 'summer'],
    EST: [-300, 'america', 'winter'],
    EDT: [-300, 'america', 'summer'],
    ET: [-300, 'america'],
    BRT: [-180],
    WET: [0, 'europe', 'winter'],
    WEST: [0, 'europe', 'summer'],
    BST: [0, 'europe', 'summer'],
    CET: [60, 'europe', 'winter'],
    CEST: [60, 'europe', 'summer'],
    MEZ: [60, 'europe', 'winter'],
    MESZ: [60, 'europe', 'summer'],
    EET: [120, 'europe', 'winter'],
    EEST: [120, 'europe', 'summer'],
    SAST: [120],
    MSK: [180],
    PKT: [300],
    SGT: [480],
    HKT: [480],
    JST: [540],
    KST: [540],
    AEST: [600],
    AEDT: [660],
    NZST: [720],
    NZDT: [780],
    Eastern: [-300, 'america'],
    'Eastern Time': [-300, 'america'],
    'Eastern time': [-300, 'america'],
    'Eastern Standard Time': [-300, 'america', 'winter'],
    'Eastern Daylight Time': [-300, 'america', 'summer'],
    'US Eastern': [-300, 'america'],
    'US/Eastern': [-300, 'america'],
    'US/Central': [-360, 'america'],
    'US/Mountain': [-420, 'america'],
    Pacific: [-480, 'america'],
    'Pacific Time': [-480, 'america'],
    'Pacific time': [-480, 'america'],
    'Pacific Standard Time': [-480, 'america', 'winter'],
    'Pacific Daylight Time': [-480, 'america', 'summer'],
    'US Pacific': [-480, 'america'],
    'US/Pacific': [-480, 'america'],
    'Central European Time': [60, 'europe', 'winter'],
    'Central European Summer Time': [60, 'europe', 'summer'],
    'Etc/UTC': [0],
    'Pacific/Honolulu': [-600],
    'America/Los_Angeles': [-480, 'america'],
    'America/Vancouver': [-480, 'america'],
    'America/Denver': [-420, 'america'],
    'America/Phoenix': [-420],
    'America/Chicago': [-360, 'america'],
    'America/New_York': [-300, 'america'],
    'America/Detroit': [-300, 'america'],
    'America/Toronto': [-300, 'america'],
    'America/Montreal': [-300, 'america'],
    'America/Sao_Paulo': [-180],
    'Europe/London': [0, 'europe'],
    'Europe/Lisbon': [0, 'europe'],
    'Europe/Amsterdam': [60, 'europe'],
    'Europe/Berlin': [60, 'europe'],
    'Europe/Brussels': [60, 'europe'],
    'Europe/Copenhagen': [60, 'europe'],
    'Europe/Madrid': [60, 'europe'],
    'Europe/Paris': [60, 'europe'],
    'Europe/Rome': [60, 'europe'],
    'Europe/Stockholm': [60, 'europe'],
    'Europe/Vienna': [60, 'europe'],
    'Europe/Zurich': [60, 'europe'],
    'Europe/Athens': [120, 'europe'],
    'Europe/Helsinki': [120, 'europe'],
    'Asia/Kolkata': [330],
    'Asia/Hong_Kong': [480],
    'Asia/Shanghai': [480],
    'Asia/Singapore': [480],
    'Asia/Taipei': [480],
    'Asia/Seoul': [540],
    'Asia/Tokyo': [540],
    'Australia/Brisbane': [600],
  }),
)

/** Names of zones that begin names of places, too: `3 pm (Eastern)`, but `3 pm, Pacific Ballroom`. */
export const zoneWords: readonly string[] = ['Eastern', 'Pacific']

/** The other names that a page can write a zone with, known or shared, for a pattern; the longest first. */
export const zoneNames: readonly string[] = [...zones.keys(), ...sharedNames]
  .filter((name) => !zoneWords.includes(name))
  .toSorted((a, b) => b.length - a.length)

function offsetFrom({
  sign,
  hours,
  minutes,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (hours === undefined) return 0
  const ahead = Number(hours) * 60 + Number(minutes ?? 0)
  return ahead > 14 * 60 ? undefined : sign === '+' ? ahead : -ahead
}

/** The laws in force since 2007 and 1996; the day of a change counts as changed, for nobody speaks before dawn. */
function isSummerTime(rule: Rule, day: string): boolean {
  const year = Number(day.slice(0, 4))
  const [begins, ends] =
    rule === 'america'
      ? [sundayFrom(year, 3, 8), sundayFrom(year, 11, 1)]
      : [sundayFrom(year, 3, 25), sundayFrom(year, 10, 25)]
  return day >= begins && day < ends
}

/** The first Sunday from a day of a month on. */
function sundayFrom(year: number, month: number, day: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const sunday = day + ((7 - weekday) % 7)
  return `${year}-${String(month).padStart(2, '0')}-${String(sunday).padStart(2, '0')}`
}
