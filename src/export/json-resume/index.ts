import type { Person } from '../../model/person.ts'
import type { Exporter, View } from '../exporter.ts'
import { resumeOf } from './resume.ts'

/** What a person's pages announce, as the beginning of a curriculum vitae. */
export const jsonResume: Exporter = {
  name: 'json-resume',
  title: 'JSON Resume',
  standard: 'https://jsonresume.org/schema',
  mediaType: 'application/json',
  scope: 'person',
  files: 'resume.json',
  write(view) {
    const { person } = view
    if (person === undefined) return []
    return [{ path: 'resume.json', chunks: { [Symbol.iterator]: () => chunksOf(view, person) } }]
  },
}

/** Made when it is written. */
function* chunksOf(view: View, person: Person): Generator<string> {
  yield `${JSON.stringify(resumeOf(view, person), null, 2)}\n`
}
