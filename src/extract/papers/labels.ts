import type { Element, Node } from '../../model/page.ts'
import { textOf } from '../../model/page.ts'
import { isRemarkOfWork } from '../../model/remarks-of-works.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { richTextOf } from '../../model/rich-text.ts'
import { badgesIn } from './badges.ts'
import { withoutBracketedKinds } from './bracketed-kinds.ts'
import type { Candidate } from './entries.ts'
import { cellsOf } from './entries.ts'
import { withoutFootnotesOfYears } from './footnotes.ts'
import { withSourceLines } from './source-lines.ts'

/** The parts of a publication that pages give a name to. */
export type Label = 'title' | 'authors' | 'venue' | 'server' | 'state' | 'year' | 'links' | 'aside'

/** Names of classes and made-up elements, headings of columns, and the words before a colon; a row a part. */
const names: readonly { readonly label: Label; readonly pattern: RegExp }[] = [
  { label: 'title', pattern: /^(?:(?:(?:[a-z]{2,8}[-_])?(?:paper|pub|publication|article|entry|bib(?:lio)?))?[-_]*title|titre|titel|título|titolo|tytuł|başlık|название|заголовок|题目|题名|标题|論文名|論文題目|題目|題名|タイトル|论文|论文题目|제목|논문 ?제목)$/ },
  { label: 'authors', pattern: /^(?:(?:(?:[a-z]{2,8}[-_])?(?:paper|pub|publication|article|bib(?:lio)?))?[-_]*authors?|auteurs?|autoren|autores|autori|autorzy|yazar(?:lar)?|авторы|作者|著者|著者名|저자)$/ },
  { label: 'venue', pattern: /^(?:(?:(?:[a-z]{2,8}[-_])?(?:paper|pub|publication|article|bib)[-_]*(?:additional[-_])?|[-_]*)(?:venue|journal|conference|periodical|booktitle|badge|abbr)|published in|where|venue\/journal|revue|conférence|zeitschrift|revista|rivista|conferenza|conferencia|conferência|periódico|czasopismo|konferencja|dergi|konferans|журнал|会议|期刊|学会|雑誌|雑誌名|掲載誌|会議|会議名|게재지|학술지|학회|저널)$/ },
  { label: 'year', pattern: /^(?:(?:(?:[a-z]{2,8}[-_])?(?:paper|pub|publication)[-_]*(?:additional[-_])?|[-_]*)(?:year|date)|année|jahr|año|ano|anno|rok|yıl|год|年份|年|年度|発行年|연도)$/ },
  { label: 'links', pattern: /^(?:(?:paper|pub|publication|bib)?[-_]*(?:links?|buttons?|resources?)|code|pdf|preprint)$/ },
  { label: 'aside', pattern: /^(?:(?:paper|pub|publication)?[-_]*(?:abstract|bibtex|summary|panel|accordion|tl;?dr)|(?:[a-z]{2,8}[-_])?(?:pub|publication)[-_]type|hidden)$/ },
] // prettier-ignore

/** Nearly every element and class is told at once to be none of them. */
const anyName = new RegExp(names.map(({ pattern }) => pattern.source).join('|'))

function labelNamed(name: string): Label | undefined {
  const folded = name.trim().toLowerCase()
  return !anyName.test(folded) ? undefined : names.find(({ pattern }) => pattern.test(folded))?.label
}

/** An entry with what its page names. */
export interface LabelledText {
  readonly content: RichText
  readonly labels: readonly { readonly label: Label; readonly span: Span }[]
}

/** The text of a candidate without its abstract, and the parts of it that the page names. */
export function labelledTextOf({ nodes, columns }: Candidate): LabelledText {
  const shown = withSourceLines(withoutAsides(nodes))
  const content = contentOf(shown)
  const elements = [...labelledElements(shown), ...labelledCells(shown, columns)]
  const spans = elements.flatMap(({ label, element }) => {
    const text = contentOf(element.children).text.trimEnd()
    const start = text === '' ? -1 : content.text.indexOf(text)
    // A short remark may also be a word of the title.
    const isUnclear = label === 'state' && start !== content.text.lastIndexOf(text)
    return start < 0 || isUnclear ? [] : [{ label, span: { start, end: start + text.length } }]
  })
  return { content, labels: [...spans, ...badgesIn(content), ...fieldsIn(content)] }
}

function contentOf(nodes: readonly Node[]): RichText {
  return withoutBracketedKinds(withoutFootnotesOfYears(richTextOf(nodes)))
}

/** The first part of that name. */
export function labelled({ labels }: LabelledText, wanted: Label): Span | undefined {
  return labels.find(({ label }) => label === wanted)?.span
}

interface LabelledElement {
  readonly label: Label
  readonly element: Element
}

/** `` `EMNLP 2025` [Title](…) ``: what is set as code with a year is a tag. */
const tag = /^\s?\p{Lu}[\p{L}\p{N}&+/ -]{1,40}?[\s'’]?(?:(?:19|20)\d\d|['’]\d\d)(?:\s\p{L}{2,12})?\s?$/u

function labelOf(element: Element): Label | undefined {
  const { name, attributes, children } = element
  if (isColoured(element) && isRemarkOfWork(textOf(children))) return 'state'
  if (name === 'code') return tag.test(textOf(children)) ? 'venue' : undefined
  const label = labelNamed(name)
  if (label !== undefined || attributes['class'] === undefined) return label
  return attributes['class']
    .split(/\s+/)
    .map(labelNamed)
    .find((one) => one !== undefined)
}

/** `<font color="red">`, `<span class="badge">`: what pages set a remark in, and no word of a title. */
function isColoured({ name, attributes: { class: classes, style = '' } }: Element): boolean {
  const isNamed = classes !== undefined || /colou?r|background/i.test(style)
  return name === 'font' || name === 'mark' || ((name === 'span' || name === 'abbr') && isNamed)
}

function labelledElements(nodes: readonly Node[]): readonly LabelledElement[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const label = labelOf(node)
    return [...(label === undefined ? [] : [{ label, element: node }]), ...labelledElements(node.children)]
  })
}

/** The cells of a row by the headings of their columns. */
function labelledCells(
  nodes: readonly Node[],
  columns: readonly string[] | undefined,
): readonly LabelledElement[] {
  if (columns === undefined) return []
  return cellsOf({ children: nodes }).flatMap((element, index) => {
    const label = labelOfColumn(columns[index] ?? '')
    return label === undefined ? [] : [{ label, element }]
  })
}

/** Some columns are named for two things: `Journal / Conference`, `掲載誌・会議`. */
function labelOfColumn(heading: string): Label | undefined {
  return labelNamed(heading) ?? labelNamed(heading.split(/[/／・&,]/u)[0] ?? '')
}

/** `Venue: …` on a line of its own. */
function fieldsIn({ text }: RichText): LabelledText['labels'] {
  if (!/[:：]/.test(text)) return []
  return [...text.matchAll(/^(?<name>[\p{L}/ ]{3,20}?)\s?[:：]\s?(?<value>\S.*)$/gmu)].flatMap((match) => {
    const { name = '', value = '' } = match.groups ?? {}
    const label = labelNamed(name)
    const start = match.index + match[0].length - value.length
    return label === undefined ? [] : [{ label, span: { start, end: start + value.length } }]
  })
}

/** Without abstracts, citations to copy, and the controls that show them. */
function withoutAsides(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (node.type !== 'element') return [node]
    if ((node.name === 'button' && !holdsLink(node)) || labelOf(node) === 'aside' || isFolded(node)) return []
    return [{ ...node, children: withoutAsides(node.children) }]
  })
}

/** `<button><a href="…">Code</a></button>`: what others draw with a class. */
function holdsLink({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.attributes['href'] !== undefined)
}

function isFolded({ name, children }: Element): boolean {
  if (name !== 'details') return false
  const summary = children.find((child) => child.type === 'element' && child.name === 'summary')
  return summary !== undefined && /^\W*(?:abstract|bibtex|cite|citation|summary)\W*$/i.test(textOf([summary]))
}
