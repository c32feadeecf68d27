/** Words by which a title says that it is about another paper, or about none; a row adds one. */
const notices: readonly (readonly [string, string])[] = [
  ['erratum', 'erratum'],
  ['errata', 'erratum'],
  ['corrigendum', 'erratum'],
  ['corrigenda', 'erratum'],
  ['correction', 'erratum'],
  ['corrections', 'erratum'],
  ['author correction', 'erratum'],
  ['publisher correction', 'erratum'],
  ['publishers note', 'erratum'],
  ['addendum', 'addendum'],
  ['addenda', 'addendum'],
  ['supplement', 'addendum'],
  ['supplementary material', 'addendum'],
  ['supplementary information', 'addendum'],
  ['appendix', 'addendum'],
  ['retraction', 'retraction'],
  ['retracted', 'retraction'],
  ['retraction note', 'retraction'],
  ['withdrawn', 'retraction'],
  ['expression of concern', 'concern'],
  ['reply', 'reply'],
  ['response', 'reply'],
  ['authors reply', 'reply'],
  ['rejoinder', 'reply'],
  ['comment', 'comment'],
  ['comments', 'comment'],
  ['commentary', 'comment'],
  ['discussion', 'comment'],
  ['letter to the editor', 'comment'],
  ['book review', 'review'],
  ['review of', 'review'],
  ['editorial', 'editorial'],
  ['guest editorial', 'editorial'],
  ['preface', 'editorial'],
  ['foreword', 'editorial'],
  ['introduction to the special issue', 'editorial'],
  ['poster', 'poster'],
  ['poster abstract', 'poster'],
  ['demo', 'demo'],
  ['demo abstract', 'demo'],
  ['demonstration', 'demo'],
  ['tutorial', 'tutorial'],
  ['extended abstract', 'abstract'],
  ['abstract', 'abstract'],
  ['berichtigung', 'erratum'],
  ['errata corrige', 'erratum'],
  ['rezension', 'review'],
  ['compte rendu', 'review'],
  ['勘误', 'erratum'],
  ['更正', 'erratum'],
  ['訂正', 'erratum'],
  ['正誤表', 'erratum'],
  ['정오표', 'erratum'],
]

/** Behind these the notice names the other paper: `Reply to …`, `Correction: …`. */
const bySeparation: ReadonlySet<string> = new Set(['to', 'on', 'of', 'for', 'zu', 'zur', 'sur'])

/** Longest first, so that `author correction` is not taken for something else. */
const phrases = notices
  .map(([phrase, notice]) => ({ words: phrase.split(' '), notice }))
  .toSorted((a, b) => b.words.length - a.words.length)

/** The notice that a title begins or ends with. */
export function noticeIn(words: readonly string[]): string | undefined {
  const first = phrases.find((phrase) => startsWith(words, phrase.words))
  if (first !== undefined && opens(words, first.words.length)) return first.notice
  return phrases.find((phrase) => first !== phrase && endsWith(words, phrase.words))?.notice
}

/** `Comment on …` is one, `Discussion forums in schools` is a paper; a colon is no word, so the first rule is the word behind. */
function opens(words: readonly string[], length: number): boolean {
  const next = words[length]
  return next === undefined || length > 1 || bySeparation.has(next) || alwaysNotices.has(words[0] ?? '')
}

/** Words that no paper of its own begins with. */
const alwaysNotices: ReadonlySet<string> = new Set(
  'erratum errata corrigendum corrigenda correction corrections addendum addenda retraction retracted withdrawn reply rejoinder editorial preface foreword poster demo berichtigung 勘误 更正 訂正'.split(
    ' ',
  ),
)

function startsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[index] === word)
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  const from = words.length - phrase.length
  return (
    from > 2 && closing.has(phrase.join(' ')) && phrase.every((word, index) => words[from + index] === word)
  )
}

/** What may also stand behind a title: `On Graphs (Erratum)`. */
const closing: ReadonlySet<string> = new Set([
  'erratum', 'corrigendum', 'correction', 'addendum', 'retracted', 'poster', 'demo', 'poster abstract', 'extended abstract', 'abstract',
  'supplementary material', 'supplement', 'reply', 'rejoinder', '勘误', '更正',
]) // prettier-ignore
