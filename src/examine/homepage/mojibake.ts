import type { Check } from '../check.ts'

/** What the readers repaired can be repaired in the source: they take only whole runs that decode cleanly. */
export const mojibake: Check = {
  name: 'mojibake',
  title: 'UTF-8 that was saved as Windows-1252',
  find: ({ pages }) =>
    pages.flatMap(({ page: { repairs = [] } }) =>
      repairs.map((replacement) => ({
        severity: 'warning' as const,
        place: replacement.place,
        reason: `${JSON.stringify(replacement.found)} is ${JSON.stringify(replacement.text)}, saved in another encoding`,
        remedy: `write ${JSON.stringify(replacement.text)}`,
        replacement,
      })),
    ),
}
