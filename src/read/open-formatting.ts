export interface ClosedFormatting {
  /** Of the same length; tags that are left out are spaces. */
  readonly html: string
  /** Where the first of them stands. */
  readonly tooMany?: number
}

interface Tag {
  readonly name: string
  readonly text: string
  readonly from: number
}

/**
 * Leaves out formatting tags (`<font size=1>`) that nobody closes. Browsers open all of them again in every
 * paragraph that follows (WHATWG § 13.2.4.3), which makes a billion elements of 50,000 such tags.
 */
export function closeFormatting(html: string): ClosedFormatting {
  // What a table's cell leaves open ends with it.
  const frames: Tag[][] = [[]]
  const left: Tag[] = []
  let [others, reopened] = [0, 0]

  function leaveOut(tags: readonly Tag[]): void {
    for (const tag of tags) left.push(tag)
    frames[frames.length - 1] = []
  }

  function formatting(tag: Tag, open: Tag[]): void {
    const isAlike = open.filter(({ text }) => text === tag.text).length >= mostAlike
    if (isAlike) return
    if (open.length >= most) left.push(tag)
    else open.push(tag)
  }

  for (const { 0: text, 1: slash, 2: written = '', index } of html.matchAll(anyTag)) {
    const name = written.toLowerCase()
    const open = frames.at(-1) ?? []
    if (!isFormatting.test(name)) {
      others += 1
      reopened += open.length
      if (reopened > fewest + usual * others) leaveOut(open)
      if (name === 'table' && slash === '') frames.push([])
      else if (name === 'table' && frames.length > 1) frames.pop()
      else if (isCell.test(name) && frames.length > 1) frames[frames.length - 1] = []
    } else if (slash === '') {
      formatting({ name, text, from: index }, open)
    } else {
      const last = open.findLastIndex((one) => one.name === name)
      if (last !== -1) open.splice(last, 1)
    }
  }
  const first = left.toSorted((a, b) => a.from - b.from)
  return first[0] === undefined ? { html } : { html: blanked(html, first), tooMany: first[0].from }
}

/** No page that a person wrote has more open at once. */
const most = 64

/** As in browsers: of more that are alike only three are opened again. */
const mostAlike = 3

/** How many are open again at a tag, on the average of a page that has more than a few. */
const [fewest, usual] = [1000, 2]

const anyTag = /<(\/?)([a-z][a-z0-9]*)(?=[\s>/])[^<>]*>/gi
const isFormatting = /^(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)$/
const isCell = /^(?:td|th|tr|caption)$/

function blanked(html: string, tags: readonly Tag[]): string {
  let [text, at] = ['', 0]
  for (const { from, text: tag } of tags) {
    text += html.slice(at, from) + ' '.repeat(tag.length)
    at = from + tag.length
  }
  return text + html.slice(at)
}
