import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'

/** More than any page has by its owner's hand; trees of this depth can be walked by recursion. */
export const deepest = 200

export function nestedTooDeep(place: Diagnostic['place']): Diagnostic {
  return diagnostic(
    'nesting-too-deep',
    'Cannot follow the nesting from here on: it is too deep to be a page',
    {
      place,
      hint: 'Look for list markers, brackets or tags that are repeated without end',
    },
  )
}
