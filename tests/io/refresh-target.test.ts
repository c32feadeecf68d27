import { expect, test } from 'vitest'

import { refreshTarget } from '../../src/io/refresh-target.ts'

const page = new URL('http://ada.example/home/')

test.each([
  ['0; url=ok', '/home/ok'],
  ['0;url=ok', '/home/ok'],
  ['0,ok', '/home/ok'],
  ['0 ok', '/home/ok'],
  ['  5 ; URL = "/ok" and more', '/ok'],
  ["0; url='/a b'", '/a%20b'],
  ["0; url='/ok", '/ok'],
  ['0; "/ok"', '/ok'],
  ['.5; /ok', '/ok'],
  ['0.9.9; /ok', '/ok'],
  ['0; urls', '/home/urls'],
  ['0; url', '/home/url'],
])('content="%s" leads to %s', (content, path) => {
  const html = `<meta http-equiv="Refresh" content="${content.replaceAll('"', '&quot;')}">`
  expect(refreshTarget(html, page)?.pathname).toBe(path)
})

test.each([
  ['a word', 'soon; url=/no'],
  ['no time', '; url=/no'],
  ['a unit', '0s; url=/no'],
  ['a time below nothing', '-1; url=/no'],
  ['only a time', '0'],
  ['an empty address', '0; url='],
  ['no address', '0; url=http://['],
  ['much time', '6; url=/no'],
])('%s leads nowhere', (_, content) => {
  expect(refreshTarget(`<meta http-equiv="refresh" content="${content}">`, page)).toBeUndefined()
})

test.each([
  ['a comment', '<!-- <meta http-equiv=refresh content=0;/no> -->'],
  ['a script', '<script>"<meta http-equiv=refresh content=0;/no>"</script>'],
  ['a script without end', '<script>"<meta http-equiv=refresh content=0;/no>"'],
  ['<noscript>', '<noscript><meta http-equiv=refresh content=0;/no></noscript>'],
  ['<noscript> in the body', '<body><noscript><meta http-equiv=refresh content=0;/no></noscript>'],
  ['<template>', '<template><meta http-equiv=refresh content=0;/no></template>'],
  ['<textarea>', '<textarea><meta http-equiv=refresh content=0;/no></textarea>'],
  ['a value', '<p title="<meta http-equiv=refresh content=0;/no>">'],
])('a refresh in %s is none', (_, html) => {
  expect(refreshTarget(html, page)).toBeUndefined()
})

test.each([
  ['in front', '<base target=top><base href=/sub/><base href=/no/>', '/sub/ok'],
  ['that is no address', '<base href="http://[">', '/home/ok'],
])('an address is against a <base href> %s', (_, base, path) => {
  expect(refreshTarget(`${base}<meta http-equiv=refresh content=0;ok>`, page)?.pathname).toBe(path)
})

test('a page of nothing but tags takes no time', () => {
  expect(refreshTarget('<b><p>'.repeat(1_000_000), page)).toBeUndefined()
})
