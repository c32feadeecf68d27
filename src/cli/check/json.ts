import { harmlessJson } from '../workflow-command.ts'
import type { CheckReport } from './report.ts'

/** One JSON value for other programs. */
export function checkJson({ files = [], ...report }: CheckReport): string {
  const { output, status, headline, changes, diagnostics } = report
  return harmlessJson({ version: 1, output, status, headline, changes, files, diagnostics })
}
