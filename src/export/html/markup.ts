/** Markup that is safe to show: only `markup` and `trusted` make it. */
export interface Markup {
  readonly markup: string
}

/** Text is escaped; of a list each stands on a line of its own; what is undefined or empty leaves no trace. */
export type Content = string | Markup | undefined | readonly Content[]

/** Builds markup: what stands between the values is kept, and values that are text are escaped. */
export function markup(pieces: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return trusted(String.raw({ raw: pieces }, ...values.map(render)))
}

/** Takes over markup that was made safe elsewhere. */
export function trusted(text: string): Markup {
  return { markup: text }
}

/** Puts a separator between the contents that are there. */
export function joined(contents: readonly Content[], separator: string): Markup {
  return trusted(contents.map(render).filter(Boolean).join(escape(separator)))
}

/** Whether nothing would be seen. */
export function isEmpty(content: Content): boolean {
  return render(content) === ''
}

function render(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escape(content)
  return 'markup' in content ? content.markup : joined(content, '\n').markup
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Serves text and quoted attribute values; drops the characters that HTML does not allow. */
function escape(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[&<>"']/g, (character) => references[character] ?? '')
}
