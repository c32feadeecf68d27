import type { LinkRole } from '../model/link.ts'

/** What lies beside a paper, by the words of its link; a line adds one. */
const companions: readonly { readonly role: LinkRole; readonly words: string }[] = [
  { role: 'slides', words: 'slides?|slide ?deck|presentation|folien|diapositiv[ae]s|幻灯片|スライド' },
  { role: 'poster', words: 'poster|海报|ポスター' },
  { role: 'video', words: 'videos?|talk|recording|视频|動画' },
  { role: 'code', words: 'code|software|scripts?|implementation|notebooks?|代码|コード' },
  {
    role: 'data',
    words: 'data|data ?sets?|daten|datensatz|données|datos|dados|dati|数据集?|データ(?:セット)?',
  },
  {
    role: 'data',
    words:
      'supplements?|supplementa(?:ry|l)|suppl|si|appendi(?:x|ces)|art[ie]facts?|(?:pre-?)?registration|prereg',
  },
]

const anyCompanion = companions.map(({ words }) => words).join('|')
/** Alone these may name a journal. */
const stuff = 'materials?|information|packages?|kits?|files?|archives?|models?|corpus'
const kinds =
  'supplementa(?:ry|l)|supporting|additional|online|electronic|replication|reproducibility|research|source|open|raw|training'

/** `Data`, `Replication package`, `Code & data (Zenodo)`, and no word that is not theirs: `Data Mining Letters` is a journal. */
const patterns = companions.map(({ role, words }) => ({ role, pattern: labelOf(words) }))
const stuffLabel = labelOf(`(?:${kinds})\\s(?:${stuff})`)

function labelOf(words: string): RegExp {
  const more = `\\s?(?:and|&|\\+|/|,)\\s?(?:(?:${kinds})\\s)?(?:${anyCompanion}|${stuff})`
  const place = '\\s(?:on|at|via)\\s\\p{Lu}[\\p{L}.]{1,20}|\\s?[(:]\\s?[^\\s()]{1,60}'
  return new RegExp(
    `^[^\\p{L}\\p{N}]{0,9}(?:(?:${kinds})\\s)?(?:${words})(?:${more})?(?:\\sdoi)?(?:${place})?[^\\p{L}\\p{N}]{0,9}$`,
    'iu',
  )
}

/** What the words of a link say that it leads to where they say nothing else; undefined for a link to the paper itself. */
export function companionRole(text: string): LinkRole | undefined {
  const written = text.replace(/\s+/g, ' ')
  const role = patterns.find(({ pattern }) => pattern.test(written))?.role
  return role ?? (stuffLabel.test(written) ? 'data' : undefined)
}
