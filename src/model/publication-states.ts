/** How far a work is that has not appeared, a row a language; fragments of regular expressions without regard to case. */
const states: readonly string[] = [
  String.raw`(?:(?:currently|still|now)\s)?(?:in|under)\s(?:(?:peer|double-blind|journal)[\s-])?(?:review|submission|revision|preparation|prep\.?|progress|press)|(?:re|to\sbe\s)?submitted|pre-?print|e-?print|(?:unpublished\s)?manuscript|(?:working|unpublished)\spaper|work\sin\sprogress|(?:first\s|new\s)?draft|to\sappear|forthcoming|accepted|ongoing(?:\swork)?|unpublished|(?:major|minor)\srevisions?|r\s?&\s?r|revise\s(?:and|&)\sresubmit`,
  String.raw`eingereicht|in\s(?:Begutachtung|Vorbereitung|Überarbeitung|Arbeit)|im\s(?:Druck|Erscheinen)|Vorabdruck|(?:zur\sVeröffentlichung\s)?angenommen`,
  String.raw`soumise?s?|en\s(?:(?:cours\sd['’])?(?:évaluation|relecture|écriture)|révision|préparation|soumission)|sous\spresse|à\sparaître|prépublication|acceptée?`,
  String.raw`(?:enviad|sometid|aceptad)[oa]|en\s(?:revisión|evaluación|preparación|prensa)|prepublicación`,
  String.raw`(?:submetid|aceit)[oa]|em\s(?:revisão|avaliação|preparação)|no\sprelo`,
  String.raw`(?:sottomess|inviat|accettat)[oa]|in\s(?:revisione|preparazione|(?:corso\sdi\s)?stampa)`,
  String.raw`ingediend|geaccepteerd|in\s(?:voorbereiding|druk)`,
  String.raw`w\s(?:recenzji|druku|przygotowaniu)`,
  String.raw`(?:hakem\s)?değerlendirme(?:de|sinde)|hazırlanıyor|ön\sbaskı`,
  String.raw`в\sпечати|на\sрецензии|(?:подан|принят)[ао]?|препринт`,
  String.raw`(?:已)?投稿中?|已投|在投|在[审審]|[审審]稿中?|[评評][审審]中|修改中|待[发發]表|即[将將]发表|[预預]印本|已?(?:接收|录用|錄用)`,
  String.raw`査読中|準備中|印刷中|採録決定|掲載予定|プレプリント`,
  String.raw`심사\s?중|투고\s?중|준비\s?중|게재\s?예정|프리프린트`,
]

const year = String.raw`(?:[,\s]{1,2}\(?(?:19|20)\d\d\)?)?`
const sentTo = String.raw`(?:(?:re)?submitted\sto|under\sreview\s(?:at|by|for|in)|in\ssubmission\s(?:to|at))\s[^\n]{2,80}`

const whole = new RegExp(String.raw`^\P{L}{0,3}(?:(?:${states.join('|')})${year}|${sentTo})\P{L}{0,3}$`, 'iu')

/** Whether a text says how far a work is, with its year or where it was sent, and nothing else: `Under submission`, `Preprint 2024`. */
export function isPublicationState(text: string): boolean {
  return whole.test(text.trim())
}
