/** Why no answer could be had, in words; `isLasting` when asking again would be no use. */
export class Unobtainable extends Error {
  readonly isLasting: boolean

  constructor(reason: string, isLasting = false) {
    super(reason)
    this.isLasting = isLasting
  }
}

/** There is no speaking to the host, whatever it is asked for. */
export class Unreachable extends Unobtainable {}
