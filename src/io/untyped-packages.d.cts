declare module 'html-encoding-sniffer' {
  /** The name of an encoding in the spelling of the Encoding Standard: `windows-1252`. */
  function sniff(
    bytes: Uint8Array,
    options?: {
      readonly xml?: boolean
      readonly transportLayerEncodingLabel?: string
      readonly defaultEncoding?: string
    },
  ): string
  export = sniff
}

/** The package's own types speak of a default export, which its CommonJS has not. */
declare module 'robots-parser/index.js' {
  interface Wishes {
    isAllowed(url: string, program: string): boolean | undefined
    /** In seconds. */
    getCrawlDelay(program: string): number | undefined
  }
  function parse(url: string, text: string): Wishes
  export = parse
}
