import { type DefaultTreeAdapterTypes as Parse5, parse, parseFragment } from 'parse5'
import type { Element, Node } from '../model/page.ts'
import { formulaOf } from './formula-image.ts'
import { deepest } from './nesting-fault.ts'
import { closeFormatting } from './open-formatting.ts'
import type { MappedHtml } from './source-map.ts'
import { styledName } from './styled-names.ts'

export interface HtmlTree {
  readonly nodes: readonly Node[]
  /** `<html lang>` */
  readonly language?: string
  /** Where elements begin to be nested deeper than `deepest`, or formatting never ends: from there on they are read as text. */
  readonly tooDeep?: number
}

/** Parses HTML as browsers do, WHATWG § 13.2, and keeps places in the source. */
export function parseHtml(mapped: MappedHtml): HtmlTree {
  const options = { sourceCodeLocationInfo: true }
  // An include is a fragment: its `<tr>` may stand without a table.
  const isDocument = /<(?:!doctype|html|head|body)[\s>]/i.test(mapped.html)
  const { html, tooMany } = closeFormatting(mapped.html)
  const root = isDocument ? parse(html, options) : parseFragment(html, options)
  const language = root.childNodes.flatMap((node) => ('attrs' in node ? [attributesOf(node)['lang']] : []))[0]
  const { nodes, tooDeep = tooMany === undefined ? undefined : mapped.sourceStart(tooMany) } = convert(
    root,
    mapped,
  )
  return {
    nodes,
    ...(isDocument && language !== undefined && language !== '' ? { language } : {}),
    ...(tooDeep === undefined ? {} : { tooDeep }),
  }
}

interface Frame {
  /** Undefined for what leaves no element behind: the root, and what is nested too deep. */
  readonly element: Parse5.Element | undefined
  readonly inputs: readonly Parse5.ChildNode[]
  readonly outputs: Node[]
  next: number
}

/** Keeps its own stack, for pages of 200,000 nested elements exist. */
function convert(root: Parse5.ParentNode, mapped: MappedHtml): Pick<HtmlTree, 'nodes' | 'tooDeep'> {
  const nodes: Node[] = []
  const stack: Frame[] = [{ element: undefined, inputs: root.childNodes, outputs: nodes, next: 0 }]
  let [depth, lastEnd, tooDeep]: [number, number, number | undefined] = [0, 0, undefined]

  function leaf(input: Exclude<Parse5.ChildNode, Parse5.Element>, outputs: Node[]): void {
    if (input.nodeName === '#documentType') return
    const span = spanOf(input, mapped) ?? { start: lastEnd, end: lastEnd }
    lastEnd = span.end
    if ('value' in input) outputs.push({ type: 'text', value: input.value, ...span })
    else if ('data' in input) outputs.push({ type: 'comment', value: input.data, ...span })
  }

  function open(input: Parse5.Element, parent: Frame): void {
    const isWrapper = input.nodeName === 'html' || input.nodeName === 'body'
    if (depth >= deepest) tooDeep ??= spanOf(input, mapped)?.start ?? lastEnd
    const isKept = !isWrapper && depth < deepest
    if (input.nodeName === 'head' && input.childNodes.length === 0) return
    if (isKept) depth += 1
    stack.push({
      element: isKept ? input : undefined,
      inputs: input.childNodes,
      outputs: isKept ? [] : parent.outputs,
      next: 0,
    })
  }

  function close({ element, outputs }: Frame): void {
    const parent = stack.at(-1)
    if (element === undefined || parent === undefined) return
    depth -= 1
    const own = spanOf(element, mapped) ?? { start: outputs[0]?.start ?? lastEnd, end: lastEnd }
    // Misnested tags leave children behind outside of their parent's tags.
    const start = outputs.reduce((least, child) => Math.min(least, child.start), own.start)
    const end = outputs.reduce((most, child) => Math.max(most, child.end), own.end)
    lastEnd = end
    const attributes = attributesOf(element)
    const name = styledName(element.tagName.toLowerCase(), attributes)
    const value = formulaOf(name, attributes)
    parent.outputs.push(
      value === undefined
        ? { type: 'element', name, attributes, children: outputs, start, end }
        : { type: 'text', value, start, end },
    )
  }

  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const input = frame.inputs[frame.next]
    frame.next += 1
    if (input === undefined) {
      stack.pop()
      close(frame)
    } else if ('tagName' in input) open(input, frame)
    else leaf(input, frame.outputs)
  }
  return { nodes, ...(tooDeep === undefined ? {} : { tooDeep }) }
}

function spanOf(node: Parse5.ChildNode, mapped: MappedHtml): Pick<Element, 'start' | 'end'> | undefined {
  const location = node.sourceCodeLocation
  if (location === null || location === undefined) return undefined
  const start = mapped.sourceStart(location.startOffset)
  return { start, end: Math.max(start, mapped.sourceEnd(location.endOffset)) }
}

function attributesOf({ attrs }: Parse5.Element): Readonly<Record<string, string>> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name.toLowerCase(), value]))
}
