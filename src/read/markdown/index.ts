import { blank } from '../blank.ts'
import { frontMatterRecords } from '../data-front-matter.ts'
import { readFrontMatter } from '../front-matter.ts'
import { withoutLiquid } from '../liquid.ts'
import { repairMojibake } from '../mojibake.ts'
import { pageOfHtml } from '../page-of-html.ts'
import type { Reader } from '../reader.ts'
import { type Edit, editedText, mergeEdits } from '../source-map.ts'
import { hideMarkdownTags, withoutAttributeLists } from './kramdown.ts'
import { hideDeepMarks } from './nesting.ts'
import { parseMarkdown } from './parser.ts'
import { markdownToHtml } from './to-html.ts'

/**
 * A page of Markdown, read as a browser gets it from the site's generator: it becomes HTML, which is parsed with
 * what HTML its owner put among the Markdown.
 */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mkd', 'mdown', 'qmd', 'rmd'],
  recognises: (text, path) =>
    /(?:^|[\\/])(?:[^.\\/]+|[^\\/]+\.txt)$/i.test(path) && signs.test(text) && !/^\s*</.test(text),
  read(document, markup) {
    const { text } = document
    const frontMatter = readFrontMatter(document)
    const { bodyStart } = frontMatter
    const repairs = repairMojibake(text)
    const code = withoutLiquid(text, bodyStart)
    const removed = mergeEdits(code, withoutAttributeLists(text, bodyStart))
    const deep = hideDeepMarks(text, bodyStart)
    const hidden = mergeEdits(
      [{ from: 0, to: bodyStart, text: blank(text.slice(0, bodyStart)) }],
      removed.map((edit) => ({ ...edit, text: placeholder(text, edit) })),
      hideMarkdownTags(text, bodyStart),
      deep,
    )
    const parsed = parseMarkdown(editedText(text, hidden, 0, text.length))
    const { mapped, tooMany } = markdownToHtml(text, mergeEdits(repairs, removed), parsed)
    const tooDeep = [deep[0]?.from, tooMany].find((offset) => offset !== undefined)
    const recorded = frontMatterRecords(document, frontMatter, markup)
    return pageOfHtml({ format: 'markdown', document, frontMatter, mapped, code, repairs, tooDeep, recorded })
  },
}

/** A heading, an underlined heading or a rule, an item, a link. */
const signs = /^(?:#{1,6} |[=-]{3,}$|[*+-] |.*\]\()/m

/** What the parser sees of a tag, of the same length: a part of the word that it stands in, else nothing. */
function placeholder(text: string, { from, to }: Edit): string {
  const isInWord = /\S/.test(text.charAt(from - 1)) && /\S/.test(text.charAt(to))
  return isInWord && !text.startsWith('{:', from) ? 'x'.repeat(to - from) : blank(text.slice(from, to))
}
