import type { BibtexFields } from './bibtex-text.ts'
import type { CitedWork } from './cited-works.ts'
import type { CslItem, CslType, RequirableVariable } from './csl-item.ts'

/** What BibTeX and BibLaTeX do differently. */
export interface Dialect {
  readonly types: Readonly<Record<CslType, readonly [EntryType, ...EntryType[]]>>
  /** Whether entries of any type name who translated them. */
  readonly translators?: true
  /** Makes names, which stand in LaTeX, fit for the programs that take them apart. */
  names(latex: string): string
  /** `2` as the styles want it. */
  edition(edition: string): string
  /** Writes letters and signs in other words where the programs that print them ask for it. */
  letters(latex: string): string
  /** Fields for which CSL has no variable, or says less in it. */
  fields(work: CitedWork, item: CslItem): BibtexFields
}

/** What a work of one CSL type is written as: in the first form that it has all for. */
export interface EntryType {
  readonly name: string
  /** Only for theses of this kind. */
  readonly genre?: RegExp
  /** Whether it has editors beside authors. */
  readonly people?: 'both' | 'either'
  /** Whether it can name who translated it, where not all can. */
  readonly translators?: true
  /** The fields by the CSL variables that they are filled from. */
  readonly fields: Readonly<Partial<Record<TextVariable, string>>>
  /** The CSL variables that it must have. */
  readonly required: readonly RequirableVariable[]
}

type TextVariable = Exclude<keyof CslItem, 'author' | 'editor' | 'translator' | 'issued' | 'accessed'>
