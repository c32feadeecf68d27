/**
 * citation-js ships no types. The engine is taken from where it stands and asked for one reference at a time; the
 * plugin's own output would add letters to years.
 */
declare module '@citation-js/plugin-csl/lib/engines.js' {
  /** Of citeproc-js. */
  interface Engine {
    readonly sys: { retrieveItem: (id: string) => object }
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: readonly string[]): void
    /** `false` where the style has no bibliography. */
    makeBibliography(): readonly [object, readonly string[]] | false
  }

  /** Engines are kept by the names of style and locale. Throws where the style is none. */
  export function fetchEngine(
    styleName: string,
    locale: string,
    style: string,
    retrieveItem: (id: string) => object,
    retrieveLocale: (locale: string) => string,
  ): Engine
}

declare module '@citation-js/plugin-csl/lib/locales.js' {
  export const locales: { has(name: string): boolean; get(name: string): string }
}

declare module '@citation-js/plugin-csl/lib/styles.js' {
  export const styles: { has(name: string): boolean; get(name: string): string }
}
