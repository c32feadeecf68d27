/** A file is no JSON: why, and which of its bytes says so. */
export class JsonFault extends Error {
  readonly at: number

  constructor(reason: string, at: number) {
    super(reason)
    this.at = at
  }
}
