import type { ViewIndex } from '../view-index.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { kindOf, yearOf } from './work.ts'

/** Words and choices that narrow the list of publications; hidden until the script that does it runs. */
export function filterForm({ view }: ViewIndex): Content {
  const { works, people } = view.catalog
  if (works.length < 2) return undefined
  const years = [...new Set(works.map((work) => yearOf(work) ?? 'undated'))].toSorted().toReversed()
  const kinds = [...new Set(works.map(kindOf))].toSorted()
  const names = people
    .filter(({ id }) => works.some((work) => work.people.includes(id)))
    .map(({ id, name }) => ({ value: id, label: name }))
  return markup`<div role="search" class="filter scripted" aria-label="Publications" hidden>
<p class="wide"><label for="filter-words">Search</label> <input type="search" id="filter-words" placeholder="title, author, venue" autocomplete="off"></p>
${[
  choice('year', 'Year', years.map((value) => ({ value, label: value }))),
  choice('kind', 'Kind', kinds.map((value) => ({ value, label: value }))),
  view.person === undefined ? choice('people', 'Person', names) : undefined,
]}
<p><button type="button" id="filter-clear">Clear</button></p>
<p class="wide note" role="status" id="filtered"></p>
</div>` // prettier-ignore
}

interface Option {
  readonly value: string
  readonly label: string
}

/** Where there is nothing to choose from it is left out. */
function choice(name: string, label: string, options: readonly Option[]): Markup | undefined {
  if (options.length < 2) return undefined
  return markup`<p><label for="filter-${name}">${label}</label> <select id="filter-${name}" data-filter="${name}">
<option value="">all</option>
${options.map(({ value, label: shown }) => markup`<option value="${value}">${shown}</option>`)}
</select></p>`
}
