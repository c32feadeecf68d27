/** How a paper was shown or what it won, and how its place is ranked: a fragment of regular expressions without regard to case. */
const said = String.raw`(?:oral|spotlight|highlight|poster|demo)(?:\s(?:paper|presentation))?(?:[\s,;(]{1,3}(?:top|acceptance)[^()[\]\n]{2,30})?|(?:best|outstanding|distinguished)\s(?:\p{L}{1,20}\s){0,3}(?:paper|award|presentation|poster|runner-up|finalist|nominee|candidate|nomination)(?:[\s,(-]{1,3}(?:award|prize|nominee|nomination|finalist|candidate|runner-up|honou?rable\smention)s?){0,2}|award|(?:co-?)?first[\s-]author|CCF[\s-]?[A-C]|(?:SCI|SSCI|JCR|CORE)(?:[\s-]?(?:Q[1-4]|A\*?|[一二三四1-4]区))?|Q[1-4]|new`

const whole = new RegExp(String.raw`^\P{L}{0,4}(?:${said})\P{L}{0,4}$`, 'iu')
const behind = new RegExp(String.raw`\s?[([]\P{L}{0,4}(?:${said})\P{L}{0,4}[)\]]$`, 'iu')
const ahead = new RegExp(
  String.raw`^["”]?\s?\(\P{L}{0,4}(?:${said}|under\sreview|submitted|accepted)\P{L}{0,4}\)`,
  'iu',
)

/** `Oral`, `Best Paper Award`, `CCF-A` and nothing else. */
export function isRemarkOfWork(text: string): boolean {
  return whole.test(text.trim())
}

/** Where `(Oral)`, `[Best Paper]` begins that a text ends in. */
export function remarkAtEnd(text: string): number | undefined {
  return behind.exec(text)?.index
}

/** How long `(Oral)`, `(under review)` at the start of a text is. */
export function remarkLength(text: string): number {
  return ahead.exec(text)?.[0].length ?? 0
}
