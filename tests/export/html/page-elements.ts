import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { anchorOf } from '../../../src/export/anchor.ts'
import type { View } from '../../../src/export/exporter.ts'
import { everyFileOf } from '../invented-views.ts'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

export function textOfPage(view: View): string {
  return everyFileOf(view).get('index.html') ?? ''
}

export function entryText(view: View, id: string | undefined): string {
  const entry = elementsOf(view).find(({ attributes }) => attributes['id'] === anchorOf(id ?? ''))
  if (entry === undefined) throw new RangeError(`Cannot find ${id} on the page`)
  return entry.text
}

export function localHrefs(elements: readonly Element[]): ReadonlySet<string> {
  return new Set(hrefsOf(elements).filter((href) => !/^(?:[a-z]+:|#)/.test(href)))
}

export function hrefsOf(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes['href'] ?? [])
}

export function textsOf(elements: readonly Element[], name: string): readonly string[] {
  return named(elements, name).map(({ text }) => text)
}

export function named(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((element) => element.name === name)
}

export function elementsOf(view: View): readonly Element[] {
  return collect(parse(textOfPage(view)))
}

function collect(node: DefaultTreeAdapterMap['node']): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(collect) : []
  if (!('tagName' in node)) return inner
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...inner]
}

function textOf(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
