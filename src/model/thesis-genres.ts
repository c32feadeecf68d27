/** What theses are called, as they write it; a row a language. Fragments of regular expressions without regard to case. */
const genres: readonly string[] = [
  String.raw`(?:unpublished\s)?(?:ph\.?\s?d\.?|d\.?phil\.?|doctoral|doctorate|m\.?\s?sc\.?|m\.?\s?phil\.?|m\.?a\.?|master['’]?s?|b\.?\s?sc\.?|b\.?a\.?|bachelor['’]?s?|diploma|licentiate|habilitation|honou?rs|undergraduate|senior)\s(?:thesis|dissertation|diss(?=\.))|diss(?=\.\s(?:\p{L}+\s){0,2}(?:university|institute))`,
  String.raw`thesis\s\((?:ph\.?\s?d|d\.?phil|m\.?\s?sc?|m\.?a)\.?\)`,
  String.raw`(?:inaugural)?dissertation|habilitation(?:sschrift)?|doktorarbeit|diplomarbeit|magisterarbeit|masterarbeit|bachelorarbeit`,
  String.raw`th[èe]se\s(?:de\s|d['’]\s?)(?:doctorat|[ée]tat)|m[ée]moire\s(?:de\s|d['’]\s?)(?:master|ma[îi]trise|m2|dea|habilitation)|habilitation\sà\sdiriger\sdes\srecherches`,
  String.raw`tesis\s(?:doctoral|de\s(?:doctorado|maestría|licenciatura|máster))|tese\sde\s(?:doutorado|doutoramento)|dissertação\sde\smestrado|tesi\sdi\s(?:dottorato|laurea(?:\smagistrale)?)`,
  String.raw`proefschrift|doktorsavhandling`,
  String.raw`(?:автореф(?:ерат)?\.?\s)?дисс?(?:ертация)?\.?\s(?:(?:\.{3}|…)\s?|на\sсоискание\s(?:уч[её]ной\s)?степени\s)?(?:канд(?:идата)?|д-ра|докт(?:ора)?|доктора)\.?\s(?:[\p{Ll}.-]{2,24}\s){0,3}наук|(?:кандидатская|докторская|магистерская|бакалаврская)\sдиссертация|(?:магистерская|дипломная|бакалаврская)\sработа`,
]

const genre = genres.join('|')

/** Without these words around it: `PhD thesis award`, `my PhD thesis` are no names of a kind. */
const leading = new RegExp(`^(?:${genre})(?=\\s?(?:[,.;:)\\]–—\\n(-]|$|(?:at|in)\\s|(?:19|20)\\d\\d))`, 'iu')

/** Anywhere, and with less said of the kind; the third row is of scripts that do not part words. */
const anywhere: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${genre}|thesis)(?!\\p{L}|\\s(?:committee|prize|award|defen[cs]e|fast))`, 'iu'),
  /(?<!\p{L})(?:thèse|mémoire de|tesis de|tese de|tesi di)(?!\p{L})/iu,
  /(?:博士|硕士|碩士|学位|修士|卒業)(?:学位)?(?:论文|論文)|학위\s?논문/u,
]

/** Whether a text speaks of a thesis, but not of a committee, a prize or a defence. */
export function namesThesis(text: string): boolean {
  return anywhere.some((pattern) => pattern.test(text))
}

/** What kind of thesis a text names at its start, as written. */
export function thesisGenreAt(text: string): string | undefined {
  return leading.exec(text.slice(0, 80))?.[0]
}

/** A kind of thesis with the colon or full stop that leads on to its title, and where the label ends. */
export interface ThesisLabel {
  readonly genre: string
  readonly start: number
  readonly end: number
}

const label = `(?<genre>${genre}|thesis)\\s?[:.：]\\s{1,2}`
const [labelFirst, labelLast] = [
  new RegExp(`^${label}`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{N}'’-])${label}["“„«‘]?$`, 'iu'),
]

/** `PhD thesis: ` at the start of a text. */
export function thesisLabelAt(text: string): ThesisLabel | undefined {
  return labelIn(labelFirst.exec(text.slice(0, 80)), 0)
}

/** `PhD thesis: ` directly before `end`. */
export function thesisLabelBefore(text: string, end: number): ThesisLabel | undefined {
  const from = Math.max(0, end - 60)
  return labelIn(labelLast.exec(text.slice(from, end)), from)
}

function labelIn(match: RegExpExecArray | null, from: number): ThesisLabel | undefined {
  if (match === null) return undefined
  const start = from + match.index
  return { genre: match.groups?.['genre'] ?? '', start, end: start + match[0].length }
}

const heading = new RegExp(`^\\P{L}*(?:my\\s)?(?<genre>${genre}|thesis)\\P{L}*$`, 'iu')

/** The kind of thesis that a heading announces and nothing else, of one: `PhD Theses`, `DISSERTATION`. */
export function thesisGenreOfHeading(text: string): string | undefined {
  const one = text.replace(/(thes)es(?=\P{L}*$)/iu, '$1is').replace(/(dissertation)s(?=\P{L}*$)/iu, '$1')
  const written = heading.exec(one)?.groups?.['genre']
  return written === undefined || /\p{Ll}/u.test(text) ? written : withoutCapitals(written)
}

function withoutCapitals(written: string): string {
  const small = written.toLowerCase().replace(/^ph(\.?)d/, 'Ph$1D')
  return `${small.slice(0, 1).toUpperCase()}${small.slice(1)}`
}

/** Where a clause of the text begins that says that it is a thesis: behind a comma, a full stop, a bracket or a line break. */
export function thesisClause(text: string): { readonly start: number; readonly genre: string } | undefined {
  for (const { index, 0: sign } of text.matchAll(/[,.;:?!"”»](?=\s)\s|\s?[[(]|\n|\s[–—-]\s/g)) {
    const start = index + sign.length
    const found = thesisGenreAt(text.slice(start, start + 80))
    if (found !== undefined) return { start, genre: found }
  }
  return undefined
}
