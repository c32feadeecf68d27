import type { Finding } from '../../model/finding.ts'
import type { RichText } from '../../model/rich-text.ts'
import { datesIn } from '../../model/written-date.ts'
import { datedEntries } from '../dated-entries.ts'
import type { Rule } from '../rule.ts'

/** The entries of a list of talks; the date stands at the head or at the end. */
export const talksList: Rule = {
  name: 'events/talks-list',
  find(page, sections) {
    return datedEntries(page, sections, 'talks').map(({ place, content, under }): Finding => ({
      type: 'talk',
      rule: talksList.name,
      place,
      ...partsOf(content),
      under,
      content,
    }))
  },
}

/** The title in quotes or in bold, and the occasion behind it; else the whole entry. */
function partsOf(content: RichText): { readonly title: string; readonly occasion?: string } {
  const { text } = content
  const quoted = /[“"«「](?<title>[^”"»」]{4,300})[”"»」]/u.exec(text)
  const strong = content.marks.find(
    ({ type, start, end }) => type === 'strong' && start < 40 && end - start > 12,
  )
  const span = quoted === null ? strong : { start: quoted.index, end: quoted.index + quoted[0].length }
  const whole = withoutDates(text)
  if (span === undefined) return { title: whole }
  const title = text
    .slice(span.start, span.end)
    .replace(/^[\s“"«「]+/u, '')
    .replace(/(?<![\s”"»」,.;])[\s”"»」,.;]+$/u, '')
  const occasion = withoutDates(`${text.slice(0, span.start)} ${text.slice(span.end)}`)
  return title === '' ? { title: whole } : { title, ...(occasion === '' ? {} : { occasion }) }
}

function withoutDates(text: string): string {
  const bare = datesIn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end)}`,
    text,
  )
  return bare
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[,;] ?(?=[,;.])/g, '')
    .replace(/^[\s,.:;|–—-]+/u, '')
    .replace(/(?<![\s,.:;|–—(-])[\s,.:;|–—(-]+$/u, '')
    .trim()
}
