import type { Exporter } from '../exporter.ts'
import { resumeOf } from './resume.ts'

/** What a person's pages announce, as the beginning of a curriculum vitae. */
export const jsonResume: Exporter = {
  name: 'json-resume',
  title: 'JSON Resume',
  standard: 'https://jsonresume.org/schema',
  mediaType: 'application/json',
  scope: 'person',
  files: 'resume.json',
  write: (view) =>
    view.person === undefined
      ? []
      : [{ path: 'resume.json', chunks: [JSON.stringify(resumeOf(view, view.person), null, 2), '\n'] }],
}
