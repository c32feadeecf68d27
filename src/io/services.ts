export { arxiv } from './services/arxiv.ts'
