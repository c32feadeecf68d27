import type { Diagnostic } from '../model/diagnostic.ts'

/** Stops a command: what was asked for cannot be done, for the reasons that the diagnostics give. */
export class Failure extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('\n'))
    this.diagnostics = diagnostics
  }
}

/** The exit status of a command that was called in a way that makes no sense. */
export const usageStatus = 2

/** Stops a command: it was called in a way that makes no sense. */
export class UsageError extends Error {}
