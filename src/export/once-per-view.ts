import type { View } from './exporter.ts'
import type { ViewIndex } from './view-index.ts'

/** Of a larger view nobody could hold what was made of everything: there it is made each time. */
const mostEntries = 2000

/** `make`, done once for each thing of a view that several of its files show, and forgotten with the view. */
export function oncePerView<Thing extends object, Seen extends View | ViewIndex, Made>(
  make: (thing: Thing, seen: Seen) => Made,
): (thing: Thing, seen: Seen) => Made {
  const madeOf = new WeakMap<Seen, WeakMap<Thing, { readonly made: Made }>>()
  return (thing, seen) => {
    if (isLarge('view' in seen ? seen.view : seen)) return make(thing, seen)
    const known = madeOf.get(seen) ?? new WeakMap<Thing, { readonly made: Made }>()
    const { made } = known.get(thing) ?? { made: make(thing, seen) }
    known.set(thing, { made })
    madeOf.set(seen, known)
    return made
  }
}

function isLarge({ catalog: { works, news, events } }: View): boolean {
  return works.length + news.length + events.length > mostEntries
}
