import { expect, test } from 'vitest'
import { extract, read } from '../src/index.ts'

const text = '# News\n\n- 2025-03-02: I came.\n'

test.each<readonly [string, unknown]>([
  ['a text', text],
  ['an ArrayBuffer', new TextEncoder().encode(text).buffer],
  ['nothing', undefined],
])('who gives %s for the bytes of a page is told what they must be', (_what, bytes) => {
  const source = { path: 'profiles/ada.md', bytes: bytes as Uint8Array }
  for (const use of [extract, read])
    expect(() => use(source)).toThrow('Cannot read "profiles/ada.md": its bytes are no Uint8Array')
  expect(() => read({ path: 'profiles/ada.md', open: () => source })).toThrow(TypeError)
})

test.each([
  ['a Buffer of Node.js', Buffer.from(text)],
  ['a part of other bytes', new Uint8Array(new TextEncoder().encode(`##${text}`).buffer, 2)],
])('%s is bytes', (_what, bytes) => {
  expect(extract({ path: 'profiles/ada.md', bytes }).extraction.items).toHaveLength(1)
})
