/** Pages with a hyphen between the first and the last, whatever dash is written there: `101–112` → `101-112`. */
export function pageRange(pages: string): string {
  return pages.replace(/(?<!\s)\s*[-–—−]+\s*/g, '-')
}
