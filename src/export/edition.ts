const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
]

/** `Second`, `2nd ed.` as CSL and BibLaTeX want it: `2`; what is no number stays as it is. */
export function editionNumber(written: string): string {
  const text = written.trim().replace(/,?\sed(?:ition|n)?\.?$/i, '')
  const number = /^(\d{1,3})(?:st|nd|rd|th|\.)?$/i.exec(text)?.[1]
  const place = ordinals.findIndex((word) => word.toLowerCase() === text.toLowerCase())
  return number ?? (place < 0 ? written : String(place + 1))
}

/** `2` as BibTeX wants it: `Second` (btxdoc, section 3.2). */
export function editionInWords(edition: string): string {
  return /^\d+$/.test(edition)
    ? (ordinals[Number(edition) - 1] ?? `${edition}${endingOf(Number(edition))}`)
    : edition
}

function endingOf(number: number): string {
  const tens = number % 100
  return tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
}
