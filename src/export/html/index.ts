import type { Exporter, View } from '../exporter.ts'
import { page } from './page.ts'

const path = 'index.html'

/** One page that shows everything and links every other file; it works without its script and loads nothing. */
export const html: Exporter = {
  name: 'html',
  title: 'HTML',
  standard: 'https://html.spec.whatwg.org/',
  mediaType: 'text/html',
  scope: 'each',
  files: path,
  showsOthers: true,
  write: (view) => [{ path, chunks: { [Symbol.iterator]: () => chunksOf(view) } }],
}

/** Made when it is written: of all files it costs the most, and those of a thousand people need not be there at once. */
function* chunksOf(view: View): Generator<string> {
  yield page(view).markup
}
