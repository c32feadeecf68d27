import type { Name } from '../model/person.ts'

/** The family name with its particles before it, as in running text: `de la Cruz`, `d’Alembert`, `al-Khwarizmi`. */
export function familyName(name: Name): string {
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(
    (part) => part !== undefined,
  )
  return [...particles, name.family ?? '']
    .join(' ')
    .replace(/(?<=['’-]) /g, '')
    .trim()
}
