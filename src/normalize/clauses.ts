/** A word, a number, an emoji or a character of a script that is written without spaces. */
export interface Word {
  readonly text: string
  /** Words of one clause tell one thing. */
  readonly clause: number
}

/** Words in one alternative each: the separators inside them tell the parts apart, so that this is linear. */
const pieces =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}]+(?:['.&][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}]+)*|\p{L}|\p{Extended_Pictographic}|[.,!?;…()[\]。]|[$€£]|\n/gu

/** Words behind which a dot ends no sentence. */
const shortened: ReadonlySet<string> = new Set(
  'dr,prof,mr,mrs,ms,st,vs,no,vol,ed,eds,al,dept,univ,inst,assoc,asst,conf,proc,int,intl,trans,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,mt,inc,e,i,m,b,d,j,u,s'.split(','),
) // prettier-ignore

/** Words that begin a clause which only adds to the one before. */
const subordinating: ReadonlySet<string> = new Set(
  'where,who,which,whom,whose,after,following,while,because,since,thereby,titled,entitled,regarding,about,supported,thanks,funded,avant,après,où,donde,tras,onde,após,dove,dopo,nachdem,weil,wobei'.split(','),
) // prettier-ignore

/** How far a clause is from what the announcement says first: sentences count, asides count more. */
export interface Clauses {
  readonly words: readonly Word[]
  /** Of each clause: the number of its sentence, and whether it only adds to another. */
  readonly places: readonly { readonly sentence: number; readonly aside: boolean }[]
}

/**
 * The words of a text by clause: sentences, what stands in brackets, what begins with `where` or `after`.
 *
 * `Our study, funded by a grant, is out`: what begins behind a comma ends at the next one.
 */
export function clausesOf(text: string): Clauses {
  const words: Word[] = []
  const places = [{ sentence: 0, aside: false }]
  const open = (sentence: number, aside: boolean): number => places.push({ sentence, aside }) - 1
  const folded = foldedText(text)
  let main = 0
  let clause = 0
  let around = 0
  let comma = -1
  let inserted = false
  for (const { 0: piece, index } of folded.matchAll(pieces)) {
    const sentence = places[main]?.sentence ?? 0
    const role = rolesByPiece.get(piece)
    if (role === 'end') {
      if (endsSentence(folded, index, words.at(-1)?.text)) main = clause = around = open(sentence + 1, false)
    } else if (role === 'open') {
      around = clause
      clause = open(sentence, true)
    } else if (role === 'close') clause = around
    else if (role === 'comma') {
      comma = words.length
      if (inserted) clause = main
      inserted = false
    } else {
      if (subordinating.has(piece) && words.at(-1)?.clause === clause) {
        clause = open(sentence, true)
        inserted = comma === words.length
      }
      words.push({ text: piece, clause })
    }
  }
  return { words, places }
}

const roles: Readonly<Record<string, readonly string[]>> = {
  end: ['.', '!', '?', ';', '…', '。', '\n'],
  open: ['(', '['],
  close: [')', ']'],
  comma: [','],
}

const rolesByPiece: ReadonlyMap<string, string> = new Map(
  Object.entries(roles).flatMap(([role, marks]) => marks.map((piece) => [piece, role] as const)),
)

/** The words of a phrase of the vocabulary, cut as those of a text are. */
export function wordsOf(phrase: string): readonly string[] {
  return foldedText(phrase).match(pieces) ?? []
}

/** `Ph.D. in`, `Prof. Ada`, `v2.0` end no sentence. */
function endsSentence(text: string, at: number, before: string | undefined): boolean {
  if (text[at] !== '.') return true
  if (before === undefined || before.includes('.') || shortened.has(before)) return false
  return /^\.["”’)\]]?(?:\s|$)/u.test(text.slice(at, at + 3))
}

/** In lower case, without accents, with one kind of apostrophe. */
function foldedText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
  return plain.replace(/[à-ɏ]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
}
