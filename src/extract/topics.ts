import type { Page } from '../model/page.ts'

/** What a heading announces. Sections decide what is news, not dates: as many dated lines stand outside the news as inside. */
export type Topic =
  | 'news'
  | 'publications'
  | 'talks'
  | 'awards'
  | 'service'
  | 'teaching'
  | 'education'
  | 'employment'
  | 'other'
  | 'none'

/** Whole headings, without emoji and punctuation, lower case; a row a topic and language. */
const headings: readonly { readonly topic: Topic; readonly pattern: RegExp }[] = [
  { topic: 'news', pattern: /^(?:(?:latest|recent|lab|group|selected|breaking|some|our|my) )*(?:news|updates?|announcements?|highlights|activit(?:y|ies)|happenings|timeline|what s new)(?: (?:and|&) (?:news|updates?|announcements?|highlights|events|activities))?$/ },
  { topic: 'news', pattern: /^(?:recent (?:and )?upcoming news|news timeline|older news|past news|news archive)$/ },
  { topic: 'news', pattern: /^(?:新闻|新闻动态|最新动态|动态|近期动态|最新消息|消息|お知らせ|過去のお知らせ|ニュース|新着情報|소식|뉴스|새 소식)$/ },
  { topic: 'news', pattern: /^(?:aktuelles|neuigkeiten|nachrichten|actualités|mes actualités|nouvelles|noticias|novedades|novidades|notícias|notizie|novità)$/ },
  { topic: 'talks', pattern: /^(?:(?:recent|invited|selected|upcoming|conference|contributed|past|public) )*(?:talks?|presentations?|lectures|seminars|keynotes?|speaking)(?: (?:and|&) (?:talks?|presentations?|lectures|posters|seminars|tutorials))*$/ },
  { topic: 'talks', pattern: /^(?:报告|学术报告|邀请报告|講演|招待講演|発表|vorträge|exposés|charlas|palestras|conferenze|강연)$/ },
  { topic: 'publications', pattern: /(?:^|\b)(?:publications?|papers|preprints?|manuscripts?|articles|working papers|research papers|journal papers|conference papers|theses|thesis|bibliography)(?:\b|$)/ },
  { topic: 'publications', pattern: /论文|发表|出版|業績|論文|veröffentlichungen|publikationen|publicaciones|publicações|pubblicazioni|논문/ },
  { topic: 'awards', pattern: /\b(?:awards?|honou?rs?|prizes?|scholarships?|fellowships?|achievements?|distinctions?)\b|荣誉|奖励|获奖|受賞|수상|auszeichnungen|premios|prêmios|premi\b|distinctions/ },
  { topic: 'service', pattern: /\b(?:services?|reviewer|reviewing|committees?|editorial|volunteering|outreach|memberships?)\b|学术服务|社会活動/ },
  { topic: 'teaching', pattern: /\b(?:teaching|courses?|teaching assistant|lehre|enseignement|docencia|ensino|didattica|mentoring|supervision|students)\b|教学|授業|担当/ },
  { topic: 'education', pattern: /\b(?:education|degrees?|academic background|ausbildung|formation|educación|educação|formazione)\b|教育|学歴|학력/ },
  { topic: 'employment', pattern: /\b(?:employment|experiences?|positions?|work|internships?|career|appointments?|professional|industry|vita|cv|bio|biography)\b|工作|经历|職歴|경력/ },
  { topic: 'other', pattern: /\b(?:about|contact|research|interests?|projects?|links?|software|code|grants?|funding|patents?|press|media|people|team|members|blog|miscellaneous|misc|hobbies|openings|collaborators|visitors)\b/ },
] // prettier-ignore

/** What a whole page is about, by its title, its address or its file: `_includes/news.md`. */
export function pageTopic({ title, source, frontMatter }: Page): Topic {
  const { permalink } = frontMatter
  const names = [
    title ?? '',
    typeof permalink === 'string' ? permalink : '',
    source
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w+$/, '')
      .split(/_{2,}/)
      .at(-1) ?? '',
  ]
  const topics = names.map((name) => topicOf(name.replace(/[-_/]+/g, ' ')))
  return topics.find((topic) => topic !== undefined && whole.has(topic)) ?? 'none'
}

/** A page may be nothing but these. */
const whole: ReadonlySet<Topic> = new Set(['news', 'talks', 'publications', 'awards'])

/** The topic that a heading announces by itself; undefined when it says nothing of the kind (`2024`). */
export function topicOf(heading: string): Topic | undefined {
  const words = wordsOf(heading)
  return words === '' ? undefined : headings.find(({ pattern }) => pattern.test(words))?.topic
}

/** `🔥 News!` → `news`, `News (see older news)` → `news`. */
function wordsOf(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[([（].*$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}
