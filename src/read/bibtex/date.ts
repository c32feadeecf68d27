import { parseDate } from '../../model/partial-date.ts'

/**
 * The date in the fields of an entry, as precise as they are: `2024-05-07`, `7 May 2024`.
 *
 * With or without the day in the field of the month, where BibTeX wants it: `month = may # "~7"`.
 */
export function dateOf(year: string, month: string, day: string): string {
  if (!/^\d{4}$/.test(year) || month === '') return year
  const isDay = /^\d{1,2}$/.test(day)
  if (!/^\d{1,2}$/.test(month))
    return isDay && !/\d/.test(month) ? `${day} ${month} ${year}` : `${month} ${year}`
  const ofMonth = `${year}-${month.padStart(2, '0')}`
  const ofDay = `${ofMonth}-${day.padStart(2, '0')}`
  return isDay && parseDate(ofDay) !== undefined ? ofDay : ofMonth
}
