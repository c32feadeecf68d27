import { frontMatterRecords } from '../data-front-matter.ts'
import { readFrontMatter } from '../front-matter.ts'
import { withoutLiquid } from '../liquid.ts'
import { repairMojibake } from '../mojibake.ts'
import { pageOfHtml } from '../page-of-html.ts'
import type { Reader } from '../reader.ts'
import { mapEdited, mergeEdits } from '../source-map.ts'

/** A page of HTML, or a piece of one that a site's generator includes. */
export const html: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  recognises: (text) => /^\s*</.test(text) && /<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 4096)),
  read(document, markup) {
    const frontMatter = readFrontMatter(document)
    const repairs = repairMojibake(document.text)
    const code = withoutLiquid(document.text, frontMatter.bodyStart)
    const edits = mergeEdits(repairs, code)
    const mapped = mapEdited(document.text, frontMatter.bodyStart, edits)
    const recorded = frontMatterRecords(document, frontMatter, markup)
    return pageOfHtml({ format: 'html', document, frontMatter, mapped, code, repairs, recorded })
  },
}
