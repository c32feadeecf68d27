import { expect, test } from 'vitest'
import { isWeakNews, topicOf } from '../../src/extract/topics.ts'
import {
  newsCompanions,
  newsFillers,
  newsWords,
  phrases,
  weakNewsWords,
} from '../../src/extract/topic-words.ts'

test.each([...newsWords].filter((word) => word !== 'whats'))('"%s" announces news', (word) => {
  expect(topicOf(word)).toBe('news')
  expect(isWeakNews(word)).toBe(false)
})

test.each([...weakNewsWords])('"%s" announces news where there are dates', (word) => {
  expect(topicOf(word)).toBe('news')
  expect(isWeakNews(word)).toBe(true)
})

test.each([...newsFillers, ...newsCompanions])('"%s" changes nothing about news', (word) => {
  expect(topicOf(`${word} news`)).toBe(word === 'in' || word === 'the' ? topicOf(`${word} news`) : 'news')
})

test.each([
  ['🔥 News!', 'news'],
  ['What’s New?', 'news'],
  ['Latest News & Updates', 'news'],
  ['News (see older news)', 'news'],
  ['(Recent) news', 'news'],
  ['2024 News', 'news'],
  ['Recent and upcoming news', 'news'],
  ['News from the lab', 'news'],
  ['Últimas noticias', 'news'],
  ['Dernières actualités', 'news'],
  ['Nachrichten und Veranstaltungen', 'news'],
  ['In the news', 'other'],
  ['Fake news', undefined],
  ['News coverage', undefined],
  ['2024', undefined],
  ['Best Paper Awards', 'awards'],
  ['Honors & Awards', 'awards'],
  ['🎖 荣誉奖项', 'awards'],
  ['奖学金', 'awards'],
  ['受賞歴', 'awards'],
  ['수상 경력', 'awards'],
  ['Preise und Stipendien', 'awards'],
  ['Prix et distinctions', 'awards'],
  ['Premios y becas', 'awards'],
  ['Prêmios', 'awards'],
  ['Premi e riconoscimenti', 'awards'],
  ['Awards and Recognition', 'awards'],
  ['Object recognition', undefined],
  ['🏆 学科竞赛', 'awards'],
  ['Competitions', 'awards'],
  ['Wettbewerbe', 'awards'],
  ['Organisation of Competitions', 'events'],
  ['Upcoming events', 'events'],
  ['Recent and upcoming travel', 'events'],
  ['Past & planned trips', 'events'],
  ['Travel', undefined],
  ['Recent Posts', 'other'],
  ['Latest blog posts', 'other'],
  ['From the blog', 'other'],
  ['Travel grants', 'other'],
  ['Latest talks', 'talks'],
  ['Academic activities', undefined],
  ['Research news', 'news'],
  ['Conferences attended', 'events'],
  ['Veranstaltungen', 'events'],
  ['Workshops organized', 'events'],
  ['Conference Panels and Forums Organized', 'events'],
  ['Organisation of Conferences', 'events'],
  ['Organized scientific events', 'events'],
  ['Invited Talks', 'talks'],
  ['Talks and presentations', 'talks'],
  ['Talks & Workshops', 'talks'],
  ['Invited Speaker', 'talks'],
  ['Panels', 'talks'],
  ['Eingeladene Vorträge', 'talks'],
  ['Conférences invitées', 'talks'],
  ['Ponencias', 'talks'],
  ['Palestras', 'talks'],
  ['Seminari', 'talks'],
  ['招待講演', 'talks'],
  ['特邀报告', 'talks'],
  ['초청 강연', 'talks'],
  ['Publications', 'publications'],
  ['Selected Papers', 'publications'],
  ['Conference Proceedings', 'publications'],
  ['Refereed Journals', 'publications'],
  ['Book Chapters', 'publications'],
  ['论文发表', 'publications'],
  ['業績', 'publications'],
  ['Veröffentlichungen', 'publications'],
  ['Professional Service', 'service'],
  ['Program Committees', 'service'],
  ['学术服务', 'service'],
  ['Teaching', 'teaching'],
  ['Lehre', 'teaching'],
  ['Encadrements', 'teaching'],
  ['授業', 'teaching'],
  ['Education', 'education'],
  ['📖 Educations', 'education'],
  ['Academic Background', 'education'],
  ['Bildungsweg', 'education'],
  ['Formation', 'education'],
  ['Formación', 'education'],
  ['Formação', 'education'],
  ['Istruzione', 'education'],
  ['教育背景', 'education'],
  ['学歴', 'education'],
  ['학력', 'education'],
  ['Work Experience', 'employment'],
  ['💻 Internships', 'employment'],
  ['Werdegang', 'employment'],
  ['Expérience professionnelle', 'employment'],
  ['職歴', 'employment'],
  ['경력', 'employment'],
  ['Skills', 'other'],
  ['Technical Skills', 'other'],
  ['Languages', 'other'],
  ['Programming Languages and Tools', 'other'],
  ['Contact', 'other'],
  ['Hobbies', 'other'],
  ['Grants', 'other'],
  ['技能', 'other'],
])('"%s" announces %s', (heading, topic) => {
  expect(topicOf(heading)).toBe(topic)
})

test('no row of phrases is idle', () => {
  expect(phrases.every(({ pattern }) => !pattern.test(''))).toBe(true)
})
