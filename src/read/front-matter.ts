import { diagnostic, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts'
import { placeAt } from '../model/page.ts'
import type { Place } from '../model/place.ts'
import type { Data } from './data-fields.ts'
import type { DataFault } from './data-list.ts'
import { type FrontMatterBlock, frontMatterBlock } from './front-matter-block.ts'
import { parseFrontMatter } from './front-matter-data.ts'
import { lineStartsOf } from './line-starts.ts'
import { nestedTooDeep } from './nesting-fault.ts'
import type { Document } from './reader.ts'

export interface FrontMatter {
  readonly data: Data
  /** Offset of the first character behind it; whatever is wrong with it, the body is still read. */
  readonly bodyStart: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The lines between `---` and `---` (or `...`) at the top of a page, with TOML between `+++` and `+++`, as plain values; dates stay text. */
export function readFrontMatter(document: Document): FrontMatter {
  const block = frontMatterBlock(document.text)
  if (block === undefined) return { data: {}, bodyStart: 0, diagnostics: [] }
  const { bodyStart, isClosed } = block
  const parsed = parseFrontMatter(block)
  const { data, fault, tooDeep } = parsed ?? { data: {} }
  const problems = [
    parsed === undefined ? refused(document, block) : undefined,
    isClosed ? undefined : unclosed(document, block),
    fault !== undefined && isClosed ? invalid(document, block, fault) : undefined,
    tooDeep === undefined ? undefined : nestedTooDeep(placeIn(document, block.textStart + tooDeep)),
  ]
  return { data, bodyStart, diagnostics: problems.filter((problem) => problem !== undefined) }
}

function refused(document: Document, { language }: FrontMatterBlock): Diagnostic {
  return problem(document, 'front-matter-language', 0, {
    message: `Cannot read front matter in ${JSON.stringify(language)}: only YAML, JSON and TOML are read`,
    hint: 'Write it as YAML and begin it with --- alone',
  })
}

function unclosed(document: Document, { bodyStart }: FrontMatterBlock): Diagnostic {
  const line = lineStartsOf(document.text.slice(0, Math.max(0, bodyStart - 1))).length
  return problem(document, 'front-matter-unclosed', 0, {
    message: 'Cannot find the end of the front matter: no line is --- alone',
    hint: `Add a line with --- behind line ${line}`,
  })
}

function invalid(document: Document, block: FrontMatterBlock, fault: DataFault): Diagnostic {
  const { message, hint, offset } = fault
  return problem(document, 'front-matter-invalid', Math.min(block.textStart + offset, block.bodyStart), {
    message: `Cannot read the front matter: ${message}`,
    hint,
  })
}

function problem(
  { source, text }: Document,
  code: DiagnosticCode,
  offset: number,
  { message, hint }: { readonly message: string; readonly hint: string },
): Diagnostic {
  return diagnostic(code, message, { place: placeIn({ source, text }, offset), hint })
}

function placeIn({ source, text }: Document, offset: number): Place {
  return placeAt({ source, lineStarts: lineStartsOf(text) }, offset)
}
