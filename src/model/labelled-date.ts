import type { RichText } from './rich-text.ts'
import type { WrittenDate } from './written-date.ts'
import { readDateAt } from './written-date.ts'

/** The month or day in brackets behind the label that a text begins with: `New paper (May 2024): …`, `**Media (June 2024)** …`. */
export function dateBehindLabel({ text, marks }: RichText): WrittenDate | undefined {
  const words = label.exec(text)?.[0] ?? ''
  const date = kinds.test(words) && !places.test(words) ? readDateAt(text, words.length) : undefined
  const [reading] = date?.readings ?? []
  if (date === undefined || date.bare === true || (reading?.month ?? reading?.season) === undefined)
    return undefined
  const end = date.end + (closing.exec(text.slice(date.end, date.end + 4))?.[0].length ?? 0)
  const isEnd = marks.some((mark) => mark.type === 'strong' && mark.end === end)
  return end > date.end && (isEnd || setOff.test(text.slice(end, end + 4))) ? date : undefined
}

/** One to four words and the bracket behind them. */
const label = /^[^\p{L}\p{N}]{0,12}(?:\p{L}[\p{L}\p{M}'’/&-]{0,20}\s){1,4}[([（【]/u

const closing = /^\s?[)\]）】]/u
const setOff = /^\s?(?:[:：]|\.(?:\s|$))/u

/** What the word of a label must be for its date to be that of the news, and not of a meeting or a stay. */
const kinds = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    'new|news|updates?|announcements?|media|press|interviews?|podcasts?|videos?|blog|posts?|outreach',
    'papers?|publications?|preprints?|articles?|books?|chapters?|thesis|accepted|published|submitted|releases?|released|software|datasets?|code',
    'talks?|lectures?|keynotes?|presentations?|posters?|awards?|awarded|prizes?|grants?|funding|fellowships?|scholarships?',
    'jobs?|positions?|promotions?|promoted|appointments?|appointed|graduated|graduation|defen[cs]e|hiring|visits?',
    'neu(?:e[rs]?)?|neuigkeiten|medien|presse|artikel|aufsatz|buch|vortrag|preis|auszeichnung|stelle',
    'nouveau|nouvelle|médias|livre|exposé|prix|bourse|poste',
    'nuev[oa]|nov[oa]|nuov[oa]|medios|prensa|artículo|artigo|articolo|libro|livro|charla|palestra|premio|prêmio|beca',
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)

/** `Paper at the Rain Forum (May 2024)` is dated by the forum. */
const places = /\s(?:at|in|to|for|with|bei|in|auf|für|à|au|chez|en|em|a|al)\s/iu
