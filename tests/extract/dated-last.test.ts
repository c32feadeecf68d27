import { describe, expect, it } from 'vitest'
import { newsIn, newsShown } from './news-in.ts'

const move = 'Moved to Oulu (Mar 2025)'
const forum = 'Speaking at the Rain Forum (Jan 2025)'

describe('paragraphs of news with their dates behind them are entries', () => {
  it.each([
    ['behind a bold title', `**Moved to Oulu** (Mar 2025)  \nBy the sea.\n\n**Speaking at the Rain Forum** (Jan 2025)  \nCome along.\n`, [`3 2025-03 ${move} By the sea.`, `6 2025-01 ${forum} Come along.`]],
    ['with the text in a paragraph of its own', `**${move}**\n\nBy the sea.\n\nAll of us.\n\n**${forum}**\n\nCome along.\n`, [`3 2025-03 ${move} By the sea. All of us.`, `9 2025-01 ${forum} Come along.`]],
    ['below words that lead to them', `More on my blog.\n\n${move}  \nBy the sea.\n\n${forum}  \nCome along.\n`, [`5 2025-03 ${move} By the sea.`, `8 2025-01 ${forum} Come along.`]],
    ['with nothing but line breaks between them', `${move}<br>\nBy the sea.<br>\n${forum}<br>\nCome along.\n`, [`3 2025-03 ${move} By the sea.`, `5 2025-01 ${forum} Come along.`]],
    ['at the end of all they tell', `We won a prize of Oulu (Mar 2025).\n\nI speak at the Rain Forum, Jan 2025.\n`, ['3 2025-03 We won a prize of Oulu', '5 2025-01 I speak at the Rain Forum']],
    ['at the end of their second lines', `We won a prize  \nof Oulu (Mar 2025).\n\nI speak at  \nthe Rain Forum (Jan 2025).\n`, ['3 2025-03 We won a prize of Oulu', '6 2025-01 I speak at the Rain Forum']],
  ])('%s', (_, text, items) => {
    expect(newsShown(text)).toEqual(items)
  }) // prettier-ignore
})

describe('a line in bold that is dated to the month is an entry, whatever it tells of', () => {
  it.each([
    ['behind', '**Best Paper Award (Mar 2025)**\n\nWe won it.\n\n**Two Talks (Jan 2025)**\n\nIn Oulu.\n', ['3 2025-03 Best Paper Award (Mar 2025) We won it.', '7 2025-01 Two Talks (Jan 2025) In Oulu.']],
    ['before', '**Mar 2025: Best Paper Award**\n\nWe won it.\n\n**3 Jan 2025: Two Talks**\n\nIn Oulu.\n', ['3 2025-03 Best Paper Award We won it.', '7 2025-01-03 Two Talks In Oulu.']],
  ])('%s', (_, text, items) => {
    expect(newsShown(text)).toEqual(items)
  }) // prettier-ignore

  it('but without a date it is a heading', () => {
    const text = '- May 2024: Moved to Oulu.\n\n**Talks**\n\n- May 2023: Ferns of old, Oulu.\n'
    expect(newsIn(text).map(({ kind }) => kind)).toEqual(['position', 'talk'])
  })
})

describe('prose is not', () => {
  it.each([
    ['with one date', 'I moved to Oulu (May 2024).\n\nMore on my blog.\n'],
    ['with dates within', 'In May 2024 I moved to Oulu.\n\nSince (June 2024) I have been by the sea.\n'],
    [
      'most of it undated',
      'Rain.\n\nSnow.\n\nIn Oulu  \nat sea (May 2024).\n\nHail.\n\nIce.\n\nIn Kemi  \nat sea (June 2024).\n',
    ],
  ])('%s', (_, text) => {
    expect(newsShown(text)).toEqual([])
  })
})
