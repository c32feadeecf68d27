import type { Span } from '../../model/rich-text.ts'
import { readNames } from '../../model/written-names.ts'

/** Who is named in a part of a text, if it is nothing but names. */
export function namesInSpan(text: string, { start, end }: Span): readonly string[] {
  return readNames(text.slice(start, end))?.names ?? []
}
