import { readNames } from './written-names.ts'

/** `Ada Moreau's Homepage`, `Ada Moreau | Graphs`: the name in a title, unless it is a title of something else. */
export function nameInTitle(title: string): string | undefined {
  const name = headOf(title)
  return noName.test(name) || saysNothing(title) || name.length > 60 ? undefined : name
}

/** The title of a page: the first that it gives, but a heading with a name where that says nothing. */
export function titleOf(titles: readonly string[]): string | undefined {
  const [first, ...others] = titles.filter((title) => title !== '')
  const isTelling = first === undefined || !saysNothing(first)
  return isTelling ? first : (others.find(isName) ?? first)
}

/** `Untitled`, `My homepage`: what an editor puts in, or what holds of any page. */
function saysNothing(title: string): boolean {
  return nothing.test(headOf(title))
}

function isName(title: string): boolean {
  const name = nameInTitle(title)
  return name !== undefined && readNames(name)?.names.length === 1
}

function headOf(title: string): string {
  const [head = ''] = title.split(/\s[|–—·•-]\s|['’]s\s|,\s/u)
  return head.replace(/\s+/g, ' ').trim()
}

const nothing =
  /^(?:untitled(?: (?:document|page))?|(?:(?:my|the|personal|academic|official) )*(?:home(?: ?page)?|web ?(?:page|site))|index(?:\.html?)?)$/i

const noName =
  /^$|^(?:about(?: me)?|bio(?:graphy)?|cv|(?:latest |lab |recent )?news|publications?|papers|talks|research(?: interests)?|teaching|updates?|welcome\b.*)$/i
