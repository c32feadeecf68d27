import type { Exporter } from '../exporter.ts'
import { page } from './page.ts'

/** One page that shows everything and links every other file; it works without its script and loads nothing. */
export const html: Exporter = {
  name: 'html',
  title: 'HTML',
  standard: 'https://html.spec.whatwg.org/',
  mediaType: 'text/html',
  scope: 'each',
  files: 'index.html',
  showsOthers: true,
  write: (view) => [{ path: 'index.html', chunks: [page(view).markup] }],
}
