export { build } from './build.ts'
export { check } from './check.ts'
export { extract } from './extract.ts'
export { forget } from './forget.ts'
