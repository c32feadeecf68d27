/** citation-js ships no types. */
declare module '@citation-js/core' {
  export interface CslName {
    readonly family?: string
    readonly given?: string
    readonly suffix?: string
    readonly literal?: string
    readonly 'non-dropping-particle'?: string
    readonly 'dropping-particle'?: string
  }

  export interface CslData {
    readonly [variable: string]: unknown
    readonly author?: readonly CslName[]
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
  }

  /** Reads what the plugins that are imported know. */
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: '@ris/file' })
    readonly data: readonly CslData[]
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
