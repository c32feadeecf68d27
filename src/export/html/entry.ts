import { anchorOf } from '../anchor.ts'
import { isEmpty, markup, type Content, type Markup } from './markup.ts'

/** One entry of a list, at the anchor that feeds link to. */
export function entry(id: string, contents: readonly Content[]): Markup {
  return markup`<li id="${anchorOf(id)}">
${contents}
</li>`
}

export function heading(content: Content): Markup {
  return markup`<h3>${content}</h3>`
}

export function paragraph(content: Content): Content {
  return isEmpty(content) ? undefined : markup`<p>${content}</p>`
}

/** What is said beside the matter, in a quieter colour. */
export function note(content: Content): Content {
  return isEmpty(content) ? undefined : markup`<p class="note">${content}</p>`
}
