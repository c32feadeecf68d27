import type { Extraction } from '../../../src/index.ts'
import { extractSource } from '../../../src/index.ts'

type Work = Extraction['works'][number]

/** What a page says of its publications. */
export function worksIn(text: string): readonly Work[] {
  return extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }).extraction.works
}

/** Title, authors, year and venue in one line. */
export function summary({ title, authors, year, venue }: Work): string {
  return [title, authors?.join(' & ') ?? '-', year ?? '-', venue ?? '-'].join(' | ')
}

export const section = (entry: string): string => `# Ada Moss\n\n## Publications\n\n${entry}\n`
