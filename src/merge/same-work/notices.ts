/** Words by which a title says that it is about another paper, or about none, and what each says; a row adds one. */
const notices: Readonly<Record<string, readonly string[]>> = {
  erratum: ['erratum', 'errata', 'corrigendum', 'corrigenda', 'correction', 'corrections', 'author correction', 'authors correction', 'publisher correction', 'publishers correction', 'publishers note', 'erratum note', 'berichtigung', 'korrektur', 'errata corrige', 'fe de erratas', 'correccion', 'rectificatif', 'исправление', 'исправления', 'поправка', '勘误', '更正', '訂正', '正誤表', '정오표', '정정'],
  addendum: ['addendum', 'addenda', 'supplement', 'supplementary material', 'supplementary materials', 'supplemental material', 'supplementary information', 'supplementary appendix', 'supporting information', 'appendix', 'online appendix', 'technical appendix', 'erganzung', 'nachtrag'],
  material: ['replication data', 'replication code', 'replication package', 'artifact', 'artefact'],
  retraction: ['retraction', 'retraction note', 'retraction notice', 'notice of retraction', 'withdrawal', 'withdrawal notice', 'notice of withdrawal', 'removal notice', 'statement of retraction', '撤稿'],
  retracted: ['retracted', 'retracted article', 'withdrawn', 'withdrawn article'],
  concern: ['expression of concern', 'editorial expression of concern', 'notice of concern'],
  reply: ['reply', 'response', 'authors reply', 'authors response', 'author reply', 'author response', 'rejoinder', 'rebuttal', 'reply to comment', 'response to comments', 'erwiderung', 'reponse', 'respuesta', 'ответ'],
  comment: ['comment', 'comments', 'commentary', 'discussion', 'letter', 'letter to the editor', 'kommentar', 'commentaire', 'comentario', 'комментарий', '评论'],
  review: ['book review', 'book reviews', 'review of', 'rezension', 'buchbesprechung', 'compte rendu', 'resena', 'recensione', 'рецензия', '书评'],
  editorial: ['editorial', 'guest editorial', 'guest editors introduction', 'preface', 'foreword', 'introduction to the special issue'],
  poster: ['poster', 'poster abstract', 'poster paper'],
  demo: ['demo', 'demo abstract', 'demo paper', 'demonstration', 'demonstration paper'],
  talk: ['keynote', 'keynote talk', 'invited talk', 'invited paper', 'plenary', 'plenary talk', 'tutorial', 'panel', 'doctoral consortium', 'phd forum', 'student abstract', 'abstract', 'extended abstract', 'short paper', 'work in progress', 'late breaking'],
  memorial: ['obituary', 'in memoriam', 'in memory of', 'nachruf'],
} // prettier-ignore

/** Longest first, so that `author correction` is not taken for something else. */
const phrases = Object.entries(notices)
  .flatMap(([notice, texts]) => texts.map((text) => ({ words: text.split(' '), notice })))
  .toSorted((a, b) => b.words.length - a.words.length)

const byFirstWord = new Map(
  phrases.map(({ words: [first = ''] }) => [first, phrases.filter(({ words }) => words[0] === first)]),
)

function phrasesFor(words: readonly string[]): typeof phrases {
  return byFirstWord.get(words[0] ?? '') ?? []
}

/** Behind these the notice names the other paper: `Reply to …`, `Comments on …`. */
const connections: ReadonlySet<string> = new Set('to on of for zu zur zum sur a al sobre su к на'.split(' '))

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'our', 'my', 'author', 'authors', 'with'])

/** Words that a paper of its own may begin with even where `of` or `for` follows: `Discussion of …` is none, `Data for …` is. */
const alsoTopics: ReadonlySet<string> = new Set(['demonstration', 'abstract', 'panel', 'letter'])

/** The notice that a title begins with, or that a part of it consists of. */
export function noticeIn(
  words: readonly string[],
  parts: readonly (readonly string[])[],
): string | undefined {
  const first = phrasesFor(words).find((phrase) => startsWith(words, phrase.words))
  if (first !== undefined && opens(words, first.words)) return first.notice
  for (const part of parts.toReversed()) {
    const own = articles.has(part[0] ?? '') ? part.slice(1) : part
    const whole = phrasesFor(own).find(
      (phrase) => phrase.words.length === own.length && startsWith(own, phrase.words),
    )
    if (whole !== undefined) return whole.notice
    const begun = phrasesFor(own).find((phrase) => startsWith(own, phrase.words))
    if (begun !== undefined && opens(own, begun.words)) return begun.notice
  }
  return endingOf(words)
}

/** `Comment on …` is one, `Discussion forums in schools` is a paper. */
function opens(words: readonly string[], phrase: readonly string[]): boolean {
  const next = words[phrase.length]
  if (next === undefined) return true
  return connections.has(next) && !alsoTopics.has(phrase.join(' '))
}

function startsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[index] === word)
}

/** Chinese and Japanese put no space before it: `《…》勘误`. */
function endingOf(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? ''
  if (!/\p{Script=Han}/u.test(last)) return undefined
  return phrases.find(({ words: [only = ''] }) => /\p{Script=Han}/u.test(only) && last.endsWith(only))?.notice
}
