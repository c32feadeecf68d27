import type { Catalog, Deadline, Event, News, Work } from '../../model/catalog.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Person } from '../../model/person.ts'
import { elementsLike, readJsonElements } from '../json-elements.ts'
import type { JsonFile } from '../json-file.ts'
import { believed, catalogElements, catalogRest } from './catalog-schemas.ts'

/** Reads all of `catalog.json`. */
export async function readCatalog(cwd: string, file: JsonFile): Promise<Catalog | undefined> {
  const people: Person[] = []
  const news: News[] = []
  const works: Work[] = []
  const events: Event[] = []
  const deadlines: Deadline[] = []
  const diagnostics: Diagnostic[] = []
  const of = catalogElements
  const rest = await readJsonElements(cwd, file, {
    elements: {
      people: elementsLike(of.people, (one) => void people.push(believed(one))),
      news: elementsLike(of.news, (one) => void news.push(believed(one))),
      works: elementsLike(of.works, (one) => void works.push(believed(one))),
      events: elementsLike(of.events, (one) => void events.push(believed(one))),
      deadlines: elementsLike(of.deadlines, (one) => void deadlines.push(believed(one))),
      diagnostics: elementsLike(of.diagnostics, (one) => void diagnostics.push(believed(one))),
    },
    rest: catalogRest,
  })
  if (rest === undefined) return undefined
  const whole = { ...rest, people, news, works, events, diagnostics }
  return rest.deadlines === undefined ? whole : { ...whole, deadlines }
}
