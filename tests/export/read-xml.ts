import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Of the element itself, without its children's. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  children: OpenElement[]
  text: string
}

/** Reads a document, strictly and with namespaces; throws when it is not well-formed. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const add = (text: string): void => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const element: OpenElement = { name, attributes: values, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root
}

/** Every element at the end of a path: `all(document, 'rss/channel/item')`. */
export function all(element: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [element],
    )
}

/** The texts of every element at the end of a path. */
export function texts(element: XmlElement, path: string): readonly string[] {
  return all(element, path).map(({ text }) => text)
}
