import { expect, test } from 'vitest'
import { textOf } from '../../../src/model/page.ts'
import { readPage } from '../../../src/read/index.ts'
import { withoutEmojiCodes } from '../../../src/read/jekyll/emoji-codes.ts'

test.each([
  ['at the end', 'Thanks for the hint :smile:', 'Thanks for the hint'],
  ['several at the head', ':tada: :+1: We **won :trophy:**', 'We won'],
  ['a time is none', '8:30:15 and 10:am:', '8:30:15 and 10:am:'],
  ['a scope of C++ is none', 'std::sort:: and :::', 'std::sort:: and :::'],
])('emoji written as words: %s', (_, markdown, text) => {
  const { page } = readPage('ada.md', new TextEncoder().encode(markdown))
  expect(textOf(withoutEmojiCodes(page?.nodes ?? []))).toBe(text)
})
