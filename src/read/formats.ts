export { html } from './html/index.ts'
export { markdown } from './markdown/index.ts'
