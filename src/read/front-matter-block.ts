/** What stands between the two lines around a front matter, and where. */
export interface FrontMatterBlock {
  /** As its first line names it; empty where it names none. */
  readonly language: string
  readonly text: string
  readonly textStart: number
  readonly bodyStart: number
  readonly isClosed: boolean
}

/** The front matter that a page begins with; undefined where it begins with none. */
export function frontMatterBlock(page: string): FrontMatterBlock | undefined {
  return tomlBlock(page) ?? yamlBlock(page)
}

/** Hugo's other form: between two lines `+++`. */
function tomlBlock(page: string): FrontMatterBlock | undefined {
  const opening = /^\+\+\+[ \t]*\n/.exec(page)
  if (opening === null) return undefined
  const textStart = opening[0].length
  const rest = page.slice(textStart, longest)
  const closing = /^\+\+\+[ \t]*(?:\n|$)/m.exec(rest)
  if (closing === null) return undefined
  const bodyStart = textStart + closing.index + closing[0].length
  return { language: 'toml', text: rest.slice(0, closing.index), textStart, bodyStart, isClosed: true }
}

/** A page can also begin with a rule: what stands behind it has a `key: value`, or it is no front matter. */
function yamlBlock(page: string): FrontMatterBlock | undefined {
  const opening = openingLine.exec(page)
  if (opening === null) return undefined
  const [{ length: textStart }, language = ''] = opening
  const rest = page.slice(textStart, longest)
  const closing = closingLine.exec(rest)
  const text = rest.slice(0, closing?.index ?? lengthOfYaml(rest))
  const isEmpty = closing !== null && text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))
  if (!isEmpty && language === '' && !keyLine.test(text) && !/^\s*[{[]/.test(text)) return undefined
  const bodyStart = textStart + text.length + (closing?.[0].length ?? 0)
  return { language, text, textStart, bodyStart, isClosed: closing !== null }
}

/** How far the lines look like YAML. */
function lengthOfYaml(text: string): number {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !yamlLine.test(line))
  return lines.slice(0, end < 0 ? undefined : end).reduce((length, line) => length + line.length + 1, 0)
}

const openingLine = /^---[ \t]*(?:([a-z][\w+-]*)[ \t]*)?(?:\n|$)/i
const closingLine = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m
const keyLine = /^["']?[\p{L}\w$][^:\n\r\u2028\u2029#]*:(?:[ \t]|$)/mu
const yamlLine = /^(?:[ \t]+\S|- |-$|#|["']?[\p{L}\w$][^:\n]*:(?:[ \t]|$))/u

/** A page's front matter has a few lines; more is a page without a closing line. */
const longest = 65_536
