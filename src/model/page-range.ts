/**
 * Pages with a hyphen between the first and the last, whatever dash is written there: `101–112` → `101-112`; with a dash
 * where each has a hyphen of its own: `2-1--2-24` → `2-1–2-24`.
 */
export function pageRange(pages: string): string {
  const ends = pages.split(/(?<!\s)\s*(?:-{2,}|[‐‑–—−]+)\s*/)
  if (ends.length === 2 && ends.every((page) => /^[^\s,-]+-[^\s,-]+$/.test(page))) return ends.join('–')
  return pages.replace(/(?<!\s)\s*[-‐‑–—−]+\s*/g, '-')
}

/** What stands before, between and behind the dashes of pages: `101-112` → `101`, `112`. */
export function pagesBetweenDashes(pages: string): readonly string[] {
  const range = pageRange(pages)
  return range.split(range.includes('–') ? '–' : '-')
}
