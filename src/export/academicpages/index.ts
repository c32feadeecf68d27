import type { Exporter } from '../exporter.ts'
import { publicationFile } from './publication.ts'
import { talkFile } from './talk.ts'

/** Files for the collections of a site made with AcademicPages, as its own generator of Markdown writes them. */
export const academicpages: Exporter = {
  name: 'academicpages',
  title: 'AcademicPages',
  standard: 'https://github.com/academicpages',
  mediaType: 'text/markdown',
  scope: 'person',
  files: 'academicpages/_publications/*.md, academicpages/_talks/*.md',
  onDemand: true,
  write: ({ catalog: { works, events } }) => [
    ...works.map(publicationFile),
    ...events.filter(({ kind }) => kind === 'talk').map(talkFile),
  ],
}
