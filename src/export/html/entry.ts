import { anchorOf } from '../anchor.ts'
import { isEmpty, joined, markup, trusted, type Content, type Markup } from './markup.ts'

/** One entry of a list, at the anchor that feeds link to: what dates it at its side, then its contents. */
export function entry(
  id: string,
  when: Content,
  contents: readonly Content[],
  data: Readonly<Record<string, string | undefined>> = {},
): Markup {
  const attributes = Object.entries(data).map(([name, value]) =>
    value === undefined ? undefined : markup` data-${trusted(name)}="${value}"`,
  )
  return markup`<li id="${anchorOf(id)}"${joined(attributes, '')}>
<div class="when">
${when}
</div>
<div>
${contents}
</div>
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

/** What is shown to those who ask. */
export function disclosure(summary: Content, content: Content): Content {
  return isEmpty(content)
    ? undefined
    : markup`<details>
<summary>${summary}</summary>
${content}
</details>`
}
