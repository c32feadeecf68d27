import type { Finding } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { placeAt } from '../../model/page.ts'
import { withScripts } from '../../model/raised-text.ts'
import type { RichText } from '../../model/rich-text.ts'
import { richTextOf, slice, trim } from '../../model/rich-text.ts'
import type { Rule } from '../rule.ts'
import { topicOf } from '../topics.ts'

/**
 * A line of talks wherever it stands, each with the occasions in brackets:
 *
 *     * **Talks**: Fast graphs (Example Labs 2025, Initech 2024); Small graphs (Globex 2025)
 */
export const talksLine: Rule = {
  name: 'events/talks-line',
  find(page, sections) {
    const items = sections
      .filter(({ topic }) => topic !== 'news' && topic !== 'talks')
      .flatMap((section) => section.items)
    return items.flatMap(({ nodes, start }) => {
      const content = richTextOf(nodes)
      const label = /^[^:：]{3,40}[:：]/u.exec(content.text)?.[0]
      const isTalks = label !== undefined && topicOf(label) === 'talks'
      return isTalks ? talksOf(trim(slice(content, label.length)), placeAt(page, start)) : []
    })
  },
}

function talksOf(content: RichText, place: Place): readonly Finding[] {
  return partsOf(content, ';').flatMap((talk) => {
    const { text } = withScripts(talk)
    const brackets = /^(?<title>[^()]+)\((?<occasions>[^()]+)\)[.\s]*$/.exec(text)?.groups
    const title = (brackets?.['title'] ?? text).trim()
    const occasions = brackets?.['occasions']?.split(/,\s*/) ?? [undefined]
    return occasions.map((occasion) => ({
      type: 'talk' as const,
      rule: talksLine.name,
      place,
      title,
      ...(occasion === undefined ? {} : { occasion: occasion.trim() }),
      content: talk,
    }))
  })
}

function partsOf(content: RichText, separator: string): readonly RichText[] {
  const ends = [...content.text].flatMap((_, index) => (content.text[index] === separator ? [index] : []))
  const cuts = [-1, ...ends, content.text.length]
  const parts = cuts.slice(1).map((end, index) => trim(slice(content, (cuts[index] ?? 0) + 1, end)))
  return parts.filter(({ text }) => text !== '')
}
