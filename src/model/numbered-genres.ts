/** A kind of report or patent that a text names, with its number, and where the words begin and end. */
export interface NumberedGenre {
  readonly start: number
  readonly end: number
  /** As written: `Tech. Rep.`, `US Patent`. */
  readonly genre?: string
  readonly number?: string
  /** Where its series says it: `NBER`. */
  readonly publisher?: string
}

/** What reports are called; a row a language. Fragments of regular expressions without regard to case. */
const reports: readonly string[] = [
  String.raw`(?:technical|tech\.?|research)\s(?:reports?|rep\.|memo(?:randum)?|notes?)`,
  String.raw`technischer\s(?:bericht|report)|forschungsbericht|rapport\s(?:technique|de\srecherche|interne)`,
  String.raw`informe\stécnico|relatório\stécnico|rapporto\stecnico|технический\sотч[её]т`,
  '技术报告|技術報告|テクニカルレポート|기술\\s?보고서',
]

const numberWord = String.raw`(?:(?:number|no\.?|nr\.?|n[°º]|#|№)\s?)`

const report = new RegExp(
  String.raw`^(?<genre>${reports.join('|')})(?!\p{L})(?:,?\s${numberWord}?(?<number>(?!(?:19|20)\d\d(?!\d|[-/.]\w))(?=[\p{L}/_.-]{0,16}\d)[\p{L}\p{N}](?:[\p{L}\p{N}/_.-]{0,30}[\p{L}\p{N}])?))?`,
  'iu',
)

/** `NBER Working Paper No. 12345`: without a number it is only the state of a paper. */
const workingPaper = new RegExp(
  String.raw`^(?<genre>(?:(?<publisher>[\p{L}&]{2,12}(?:\s(?:Bank|Institute|Reserve))?)\s)?(?:policy\sresearch\s)?(?:working|discussion)\spapers?(?:\sseries)?),?\s${numberWord}?(?<number>(?!(?:19|20)\d\d(?!\d|[-/.]\w))(?=[\p{L}/_.-]{0,8}\d)[\p{L}\p{N}](?:[\p{L}\p{N}/_.-]{0,16}[\p{L}\p{N}])?)`,
  'iu',
)

const offices = String.raw`(?:U\.S\.A?\.?|USA?|EP|EU|WO|PCT|CN|JP|KR|DE|FR|GB|UK|CA|AU|IN|BR|ES|IT|NL|SE|CH|RU|TW|IL|United\sStates|European?|International|Chinese|China|Japan(?:ese)?|Korean?|German|French|British|Canadian|Australian|Indian|Brazilian|Spanish|Italian|Dutch|Swedish|Swiss|Russian|Taiwan(?:ese)?)`

const patentNumber = String.raw`(?:PCT\/)?(?:[A-Z]{2}\s?)?\d(?:[,./-]?\d|\s(?=\d{3}(?!\d))){4,18}(?:\s?[A-CTUY]\d?(?![\p{L}\d]))?`

/** `US Patent 10,123,456`, `European patent application no. EP 1234567 A1` */
const patent = new RegExp(
  String.raw`^(?<genre>(?:${offices}\s)?(?:provisional\s)?patent(?:\s(?:application|appl?\.|publication|pub\.))?),?\s(?:serial\s)?${numberWord}?(?<number>${patentNumber})`,
  'iu',
)

/** `EP 1234567 B1`, `WO 2019/123456`, `PCT/US2019/012345`: the letters of the office say what it is. */
const bareNumber =
  /^(?<number>(?:PCT\/[A-Z]{2}\d{4}\/\d{4,6}|WO\s?(?:19|20)\d\d\/\d{5,6}|(?:US|EP|CN|JP|KR|DE|FR|GB|WO)[\s-]?\d(?:[,/]?\d|\s(?=\d{3}(?!\d))){4,16})(?:\s?[A-CTUY]\d?(?![\p{L}\d]))?)(?=[\s,.;)\]]|$)/u

/** `Technical Report TR-2021-5` as a clause of a text. */
export function reportClause(text: string): NumberedGenre | undefined {
  return clauseOf(text, [report, workingPaper])
}

/** `US Patent 10,123,456` as a clause of a text. */
export function patentClause(text: string): NumberedGenre | undefined {
  return clauseOf(text, [patent, bareNumber])
}

/** No words about them are longer. */
const longest = 100

/** At the start, or behind a comma, a full stop, a quote, a bracket or a line break. */
function clauseOf(text: string, forms: readonly RegExp[]): NumberedGenre | undefined {
  const starts = [/^[\s,.;:"”»]{0,3}[[(]?/u, /[,.;:?!"”»](?=\s)\s|\s?[[(]|\n|\s[–—-]\s/gu].flatMap((sign) =>
    [...text.matchAll(new RegExp(sign, 'gu'))].map(({ index, 0: { length } }) => index + length),
  )
  for (const start of starts) {
    const match = forms
      .map((form) => form.exec(text.slice(start, start + longest)))
      .find((found) => found !== null)
    if (match === undefined || match === null) continue
    const { genre, number, publisher } = match.groups ?? {}
    return {
      start,
      end: start + match[0].length,
      ...(genre === undefined ? {} : { genre }),
      ...(number === undefined ? {} : { number }),
      ...(publisher === undefined ? {} : { publisher }),
    }
  }
  return undefined
}
