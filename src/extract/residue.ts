import type { Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import type { RichText } from '../model/rich-text.ts'

/** What a page says to whoever handles it: it opens the rest of a list. */
const controls: readonly RegExp[] = [
  /^\W*(?:show|see|view|read|load|expand|click|find|browse)\s(?:me\s|the\s|for\s|here\s|to\s(?:see|show|expand|view)\s){0,3}(?:more|less|all|older|earlier|past|previous|full|the rest|archive)\b.{0,40}$/i,
  /^\W*(?:(?:more|older|earlier|previous|past|all|other)(?:\s(?:news|updates|posts|items|entries|announcements|awards|talks))?|archive|back to top|collapse)\W*$/i,
  /^(?!.*\w).*(?:\.\.\.|…)/s,
  /^\W*(?:mehr|weitere|ältere|voir plus|plus d['’]actualités|ver más|más noticias|ver mais|mais notícias|leggi tutto|altre notizie|更多|查看更多|展开|收起|もっと見る|過去の?(?:お知らせ|ニュース)|더 ?보기).{0,20}$/iu,
  /^\W*(?:last )?(?:updated?|modified)(?:\son)?\s?:?\s.{0,40}$/i,
]

/** Who has the rights, what the page was made with, and when it was changed: the foot of a page. */
const colophons: readonly RegExp[] = [
  /^[^\p{L}\p{N}©]*(?:(?:19|20)\d\d[^\p{L}\p{N}©]{0,5}){0,2}©/u,
  /^\W*(?:\(c\)\s?(?:19|20)\d\d|copyright\b\W{0,9}(?:c\W{1,3})?(?:(?:19|20)\d\d|by\b))/i,
  /^\W*(?:powered by|theme by|this (?:page|site|website) (?:is|was) (?:last|built|made|powered|hosted|generated))\b/i,
  /^\W*(?:(?:this|the|my)\s(?:design|layout)|(?:(?:this|the|my)\s)?(?:web ?site|site|web ?page|homepage|template)(?:['’]s)?(?:\s(?:template|design|layout|source|code)){0,2})\s(?:(?:is|was|has been)\s)?(?:an?\s)?(?:modified|modification|adapted|adaptation|adopted|borrowed|cloned|forked|fork|stolen|inspired|copied|taken|courtesy|credits?)(?:\s(?:of|to|from|by|on)\b|:)/i,
]

/** Whether a line stands at the foot of a page and belongs to no entry: `© 2025 Ada Moss`. */
export function isColophon(text: string): boolean {
  return text.length < 200 && colophons.some((pattern) => pattern.test(text))
}

/** Whether a box is the foot of a page, with its owner or its maker in it. */
export function isFoot(node: Node): boolean {
  if (node.type !== 'element') return false
  const { name, attributes } = node
  if (name !== 'footer' && !/footer/i.test(`${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`))
    return false
  const text = textOf([node])
  return text.length < 600 && /©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|\bpowered by\b/i.test(text)
}

/** What templates come with, and what stands where nothing is said yet. */
const samples: readonly RegExp[] = [
  /\blorem ipsum\b|\bdolor sit amet\b/i,
  /^\W*(?:a (?:simple|long) (?:inline )?announcement|your news here|title of your|paper title number \d)/i,
  /^\W*(?:none|nothing(?: yet| here| new)*|n\/?a|tb[ad]|to be (?:added|announced|updated|filled)|coming soon|under construction|stay tuned|keine|aucune?|ninguna?|nessuna?|无|無|暂无|待更新|なし|없음)[^\p{L}\p{N}]*$/iu,
]

/** Whether a line is a control of the page: *Show more*. */
export function isControl(text: string): boolean {
  return text.length < 100 && controls.some((pattern) => pattern.test(text))
}

/** Whether an entry is not the owner's: *Show more*, *Lorem ipsum*, *None*. */
export function isResidue({ text, marks }: RichText): boolean {
  if (/^[^\p{L}\p{N}]*$/u.test(text)) return true
  const isScript = marks.some(
    (mark) =>
      mark.type === 'link' && /^javascript:/i.test(mark.href) && mark.end - mark.start > text.length - 6,
  )
  return isScript || isControl(text) || isColophon(text) || samples.some((pattern) => pattern.test(text))
}
