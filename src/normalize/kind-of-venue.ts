import { months } from '../model/date-words.ts'
import { eastAsianNumbers } from '../model/east-asian-numbers.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import type { VenueMention } from '../model/venue.ts'

interface Sign {
  readonly kind: NonNullable<VenueMention['kind']>
  readonly pattern: RegExp
}

/** What the words of a name say of a venue; a row a kind. */
const words: readonly Sign[] = [
  { kind: 'workshop', pattern: /\b(?:workshops?|atelier)\b/i },
  {
    kind: 'conference',
    pattern:
      /\b(?:conference|conférence|konferenz|conf|symposium|symp|congress|meeting|proceedings of the \d)\b|论文集|会议|大会|年会|研讨会|конференци|симпозиум/i,
  },
  {
    kind: 'journal',
    pattern:
      /\b(?:journal|transactions|trans|letters|annals|review|revue|revista|rivista|zeitschrift|tidsskrift|tidskrift|tijdschrift|czasopismo|kwartalnik|magazine|quarterly|bulletin)\b|(?<!\p{L})J\.?(?=\s\p{Lu}|\n)|(?<!\p{L})(?:журнал|вестник|известия)(?!\p{L})/iu,
  },
]

/** `Advances in Ferns` before `. FERN 2020. Lecture Notes in Computer Science, vol 12345` */
const seriesOfPapers =
  /^[^\n]{0,40}(?:(?<!\p{L})LN[A-Z]{1,3}(?!\p{L})|CCIS|Lecture Notes (?:in|on) |Communications in Computer|IFIP A|Advances in Intelligent Systems|Smart Innovation)/u

/** What a volume behind it says. */
const numbers: readonly Sign[] = [
  {
    kind: 'journal',
    pattern: new RegExp(
      String.raw`\n[\s,.]{0,4}(?:(?:19|20)\d\d(?:\s${months}\.?(?:\s\d{1,2})?)?[,;]\s?|(?:\d{1,2}\s)?${months}\.?\s(?:19|20)\d\d;\s?)?(?:vol(?:ume)?\.?\s\d|(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:\.\d+)?\s?(?:[(:,]|no\.))`,
      'i',
    ),
  },
  // `Folhas Inventadas` before `, São Folha, v. 12`, as Brazilians have it
  { kind: 'journal', pattern: /\n,\s\p{Lu}[\p{L}\s.-]{2,30},\sv\.\s?\d/u },
  // `Leaf Lett` before `. 12 045012`, as physicists have it
  { kind: 'journal', pattern: /\n\.?\s\d{1,3}\s0\d{4,5}(?!\d)/ },
  // `Invented Botany, 12` before `(3), 4–9` or `, 4–9`
  { kind: 'journal', pattern: /,\s\d{1,3}\n(?:\s?\(\d|,\s\d)/ },
  { kind: 'journal', pattern: new RegExp(`(?:${eastAsianNumbers})`, 'u') },
  // `Comm. Math. Phys` before `. 190 (2016)`
  { kind: 'journal', pattern: /\n\.?,?\s(?:\([^()\n]{1,8}\)\s|[IVX]{1,4},\s)?\d{1,3}(?:\.\d+)?\s?[(:,]/ },
]

/** What kind of venue a name that nobody knows is, as far as it or what stands behind it says so. */
export function kindOf(name: string, behind: string): Pick<VenueMention, 'kind'> {
  const near = `${name}\n${behind.slice(0, 40)}`
  const kind = kindIn(words, near) ?? (seriesOfPapers.test(behind) ? 'conference' : kindIn(numbers, near))
  const isSeries = kind === 'journal' && /\blecture notes\b/i.test(name)
  return kind === undefined || isSeries || preprintServerIn(name) !== undefined ? {} : { kind }
}

function kindIn(signs: readonly Sign[], text: string): VenueMention['kind'] {
  return signs.find(({ pattern }) => pattern.test(text))?.kind
}
