import type { Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Page } from '../model/page.ts'
import type { Section } from './outline.ts'

/** One way of seeing something on a page: one file, and one line in `rules.ts`. */
export interface Rule {
  /** `news/list`: the folder, then what it looks at. */
  readonly name: string
  /** It looks at what the other rules saw, and so comes after them. */
  readonly isSecond?: true
  find(page: Page, sections: readonly Section[], seen: readonly Finding[]): readonly Finding[]
  /** What it passes over though it looks like its own, and why. */
  leftOut?(page: Page, sections: readonly Section[]): readonly Diagnostic[]
}
