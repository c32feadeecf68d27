import type { Catalog } from '../model/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Instant } from '../model/instant.ts'
import type { Page } from '../model/page.ts'
import type { Problem } from '../model/problem.ts'

/** A page with the text that it was read from, in which its offsets count. */
export interface ExaminedPage {
  readonly page: Page
  readonly text: string
  /** The source that it is a page of: a file, or the folder of a site. */
  readonly site: string
  /** Where it was fetched. */
  readonly url?: string
}

/** All that a check can look at. */
export interface Examined {
  readonly pages: readonly ExaminedPage[]
  readonly catalog: Catalog
  /** What the build says, and all that it left out. */
  readonly diagnostics: readonly Diagnostic[]
  /** The day of the examination. */
  readonly asOf: Instant
  /** How old the newest news of a person may be; an error when it was asked for. */
  readonly maxAge: { readonly days: number; readonly severity: Problem['severity'] }
}

/** One thing that can be wrong: a file and a line in `checks.ts`, or a row of `reported.ts`. */
export interface Check {
  /** The word for it on the command line: `dead-anchor`. */
  readonly name: string
  /** What it finds: *a link to a place of the page that does not exist*. */
  readonly title: string
  find(examined: Examined): readonly Problem[]
}
