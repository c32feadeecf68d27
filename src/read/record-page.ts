import type { Diagnostic } from '../model/diagnostic.ts'
import type { Page, PageRecord } from '../model/page.ts'
import { lineStartsOf } from './line-starts.ts'
import type { Document } from './reader.ts'

/** The page of a source that is records and nothing else. */
export function recordPage(
  format: string,
  { source, text }: Document,
  records: readonly PageRecord[],
  diagnostics: readonly Diagnostic[],
  facts: Pick<Page, 'title' | 'language' | 'url' | 'extents' | 'unread'> = {},
): Page {
  return {
    source,
    format,
    frontMatter: {},
    ...facts,
    nodes: [],
    records,
    lineStarts: lineStartsOf(text),
    diagnostics,
  }
}
