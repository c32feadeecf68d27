import type { Event } from '../../model/catalog.ts'
import { firstDay } from '../../model/partial-date.ts'
import type { OutputFile } from '../exporter.ts'
import { fileName, frontMatter, plainText } from './front-matter.ts'

/** A talk; of its location only what the catalog knows apart from the occasion. */
export function talkFile({
  id,
  name: title,
  date,
  begins,
  ends,
  venue,
  location,
  mentions,
}: Event): OutputFile {
  const name = fileName(date, `talk-${id.replace(/^urn:uuid:/, '').slice(0, 8)}`)
  const town = [location?.city, location?.country].filter(Boolean).join(', ')
  const fields = {
    title: plainText(title),
    collection: 'talks',
    type: 'Talk',
    permalink: `/talks/${name}`,
    venue: venue === undefined ? undefined : plainText(venue),
    date: date === undefined ? undefined : firstDay(date),
    location: town === '' ? undefined : plainText(town),
  }
  const links = new Map(mentions.flatMap((mention) => mention.links).map(({ href, text }) => [href, text]))
  const note = {
    id,
    date,
    begins,
    ends,
    occasion: venue,
    links: links.size === 0 ? undefined : [...links].map(([href, text]) => ({ href, text })),
  }
  const text = frontMatter(fields, note)
  return { path: `academicpages/_talks/${name}.md`, chunks: [text] }
}
