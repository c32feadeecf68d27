import type { XmlElement } from '../read/feed/xml.ts'

/** Every element of a name, at any depth but not inside another such. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : elementsIn(child, name)))
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The text of the first child of a name; empty without one. */
export function childText(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text.trim() ?? ''
}

/** The text without the tags inside a title, which a reader of elements would take out of it: `<i>in vivo</i>`. */
export function withoutInline(text: string): string {
  return text.replace(/<\/?(?:i|b|em|strong|sub|sup|tt|span)>/gi, '')
}
