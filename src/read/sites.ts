export { bibliographies } from './bibliographies/index.ts'
export { htmlSite } from './html-site/index.ts'
export { hugo } from './hugo/index.ts'
export { jekyll } from './jekyll/index.ts'
