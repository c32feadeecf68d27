/** `University of Leafton`, `the Leaf State University`, `Universität Laubheim`: the name of a school and nothing else. */
export function isSchool(text: string): boolean {
  return school.test(text.trim())
}

const kinds =
  'Universit(?:y|ät|é|eit|à|et|etet)|Universidade?|College|Institut(?:e|o)?|Hochschule|Academy|Politecnico|Polytechnic'

const school = new RegExp(
  `^(?:the\\s)?(?:\\p{Lu}[\\p{L}.-]{1,20}\\s){0,4}(?:${kinds})(?:\\s(?:of|at|de|di|du|do|da|zu|van)(?:\\s(?:the|la|los))?)?(?:\\s\\p{Lu}[\\p{L}.-]{1,20}){0,4}$`,
  'u',
)
