/** `В сб.: `, `В кн. «`: what leads on to the book that holds a paper, and not a word of its title. */
export const collectionLead = String.raw`[Вв]\s(?:сб(?:орнике)?|кн(?:иге)?)(?:\.\s?:?|:|(?=\s«))\s?(?=[«"“\p{Lu}])`
