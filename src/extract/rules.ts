export { newsList } from './news/list.ts'
export { papersInNews } from './papers/in-news.ts'
export { talksLine } from './events/talks-line.ts'
