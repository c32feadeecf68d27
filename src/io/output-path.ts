export { isOutputPath } from '../model/output-path.ts'
