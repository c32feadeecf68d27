export { hugo } from './hugo/index.ts'
export { jekyll } from './jekyll/index.ts'
