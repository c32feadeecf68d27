import type { RichText } from './rich-text.ts'
import { inScript, type Script } from './superscripts.ts'

/**
 * The text with the powers, charges and indices of the page in letters of Unicode: `10⁻⁹`, `H₂O`, `Lᵖ`. All stays
 * where it was, and so do footnotes, marks of authors, ordinals (`20th`) and what Unicode cannot write.
 */
export function withScripts(content: RichText): RichText {
  const { text, marks } = content
  const linked = new Set(
    marks.filter(({ type }) => type === 'link').map(({ start, end }) => `${start}-${end}`),
  )
  const pieces: string[] = []
  let from = 0
  for (const { type, start, end } of marks) {
    if ((type !== 'sup' && type !== 'sub') || start < from || linked.has(`${start}-${end}`)) continue
    const script = scriptOf(type, text.slice(start, end), around(text, start, end))
    if (script === undefined) continue
    pieces.push(text.slice(from, start), script)
    from = end
  }
  return pieces.length === 0 ? content : { text: `${pieces.join('')}${text.slice(from)}`, marks }
}

/** The same of text with tags, of which the others stay: `10<sup>-9</sup>`. */
export function withTaggedScripts(text: string): string {
  return text.replace(
    /<(su[bp])>([^<>]{1,12})<\/su[bp]>/gi,
    (tagged, name: string, inner: string, at: number) => {
      const type = name.toLowerCase() === 'sup' ? 'sup' : 'sub'
      const { before, after } = around(text, at, at + tagged.length)
      return scriptOf(type, inner, { before: before.replace(/<[^<>]*>?|^[^<>]*>/g, ''), after }) ?? tagged
    },
  )
}

/** An ordinal is one in every writing: `20<sup>th</sup>`, `20$^{th}$`. */
export function isOrdinal(before: string, raised: string): boolean {
  return /\d$/.test(before) && /^(?:st|nd|rd|th|er?|ère|ème|a|o)$/.test(raised)
}

interface Around {
  readonly before: string
  readonly after: string
}

function around(text: string, start: number, end: number): Around {
  return { before: text.slice(Math.max(0, start - 24), start), after: text.slice(end, end + 3) }
}

function scriptOf(type: Script, inner: string, { before, after }: Around): string | undefined {
  const belongs = type === 'sub' || isPower(before, inner, after)
  return belongs && !isWord.test(inner) ? inScript(type, inner) : undefined
}

/** `BERT<sub>tiny</sub>` */
const isWord = /\p{L}{4}/u

/** What is raised, and behind what; a row adds one. All other raised text is a mark. */
const powers: readonly { readonly base: RegExp; readonly raised: RegExp }[] = [
  // 10⁻⁹, m s⁻¹: no footnote is negative
  { base: /./u, raised: /^[-−–][\p{L}\d]/u },
  // Ca²⁺, CD8⁺
  { base: /^(?:\p{Lu}\p{Ll}?\d{0,2}){1,4}$/u, raised: /^\d?[+−–-]$/u },
  // x², Lᵖ, 2ⁿ, km², log²; no year
  {
    base: /^(?:\p{L}|(?!(?:19|20)\d\d$)\d{1,9}|[kcdmnμµ]m|log|ln|exp|sin|cos|tan)$/u,
    raised: /^[\p{L}\d][\p{L}\d+−–-]{0,5}$/u,
  },
  // LEAF²
  { base: /^\p{Lu}{2,6}$/u, raised: /^[23]$/ },
]

function isPower(before: string, raised: string, after: string): boolean {
  if (isOrdinal(before, raised)) return false
  const base = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,11}$/u.exec(before)?.[0]
  if (base !== undefined) return powers.some((row) => row.base.test(base) && row.raised.test(raised))
  return /(?:^|[\s("“‘[-])$/.test(before) && isotope.test(`${raised}${after}`)
}

/** ¹³C, ¹⁸F, ³He */
const isotope = /^(?:\d{2,3}m?\p{Lu}\p{Ll}?|[1-4]He?)(?!\p{L})/u
