import { isInitials } from '../model/name-words.ts'

/** The endings of family names in the genitive that belong to one name alone, and how that ends. */
const endings: readonly { readonly genitive: RegExp; readonly nominative: string }[] = [
  { genitive: /(?<=(?:[оеё]в|[иы]н))а$/u, nominative: '' },
  { genitive: /(?<=(?:[оеё]в|[иы]н))ой$/u, nominative: 'а' },
  { genitive: /(?<=[сц]к)ого$/u, nominative: 'ий' },
  { genitive: /(?<=[сц]к)ой$/u, nominative: 'ая' },
  { genitive: /(?<=(?:енк|дз|швил)[ои]|(?:[ыи]х))$/u, nominative: '' },
]

/** `Б. Г. Березина` of `под ред. Б. Г. Березина` → `Б. Г. Березин`; undefined where it could be the genitive of several names. */
export function russianNominative(name: string): string | undefined {
  const words = name.split(' ')
  const index = words.findIndex((word) => !isInitials(word))
  const family = words[index] ?? ''
  const ending = endings.find(({ genitive }) => genitive.test(family))
  const isAlone =
    !family.includes('-') && words.filter((word) => !isInitials(word)).length === 1 && words.length > 1
  if (ending === undefined || !isAlone) return undefined
  return words.with(index, family.replace(ending.genitive, ending.nominative)).join(' ')
}
