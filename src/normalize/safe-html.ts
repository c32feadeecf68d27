import type { Mark, RichText } from '../model/rich-text.ts'

const schemes = /^(?:https?:|mailto:|\/\/|\/|#|\.|[\w-]+(?:[/.?#]|$))/i

/**
 * Writes text as HTML that is safe anywhere: links, emphasis, code, sub- and superscript and line breaks, nothing else.
 *
 * It is written from the ranges, never copied from the page, so that nothing of the page's own markup survives.
 */
export function safeHtml({ text, marks }: RichText): string {
  const visible = marks.filter((mark) => mark.end > mark.start && isAllowed(mark))
  const [opening, closing] = [new Map<number, string>(), new Map<number, string>()]
  for (const mark of visible) {
    opening.set(mark.start, `${opening.get(mark.start) ?? ''}${openingTag(mark)}`)
    closing.set(mark.end, `</${elementOf(mark)}>${closing.get(mark.end) ?? ''}`)
  }
  const cuts = [...new Set([0, text.length, ...opening.keys(), ...closing.keys()])].toSorted((a, b) => a - b)
  return cuts
    .map((cut, index) => {
      const words = escapeHtml(text.slice(cut, cuts[index + 1] ?? cut))
      return `${closing.get(cut) ?? ''}${opening.get(cut) ?? ''}${words}`
    })
    .join('')
}

function isAllowed(mark: Mark): boolean {
  if (mark.type !== 'link') return true
  const href = mark.href.trim()
  return schemes.test(href) && !/^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(href)
}

function elementOf(mark: Mark): string {
  return mark.type === 'link' ? 'a' : mark.type
}

function openingTag(mark: Mark): string {
  return mark.type === 'link' ? `<a href="${escapeHtml(mark.href.trim())}">` : `<${mark.type}>`
}

function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}
