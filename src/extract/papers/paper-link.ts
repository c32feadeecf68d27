import { targetOf } from '../../model/link-target.ts'

/** Whether a link leads to a paper, or to a file of one. */
export function isPaper(href: string): boolean {
  return isPaperPage(href) || /\.pdf(?:$|[?#])/i.test(href)
}

/** Whether a link leads where papers are published; a file may be anything. */
export function isPaperPage(href: string): boolean {
  const role = targetOf(href)?.role
  return role === 'paper' || role === 'preprint'
}
