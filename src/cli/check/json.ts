import type { CheckReport } from './report.ts'

/** One JSON value for other programs. */
export function checkJson({ files = [], ...report }: CheckReport): string {
  const { output, status, headline, changes, diagnostics } = report
  return `${JSON.stringify({ version: 1, output, status, headline, changes, files, diagnostics }, null, 2)}\n`
}
