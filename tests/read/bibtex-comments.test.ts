import { describe, expect, test } from 'vitest'

import { entriesOf } from '../../src/read/bibtex/entries.ts'

describe('an entry of a bibliography', () => {
  test.each([
    ['behind a percent sign is a comment', '% @misc{a, title={A}}\n@misc{b, title={B}}', ['b']],
    ['behind a comment on its line is one too', '% @misc{a, title={A}} @misc{b, title={B}}\n@misc{c, title={C}}', ['c']],
    ['in several lines behind a percent sign is one', '%@misc{a,\n% title={A}}\n@misc{b, title={B}}', ['b']],
    ['stands behind one with a percent sign in it', '@misc{a, title={50\\% of A}} @misc{b, title={B}}', ['a', 'b']],
    ['stands below the end of a comment', '% @misc{a,\ntitle={A}} @misc{b, title={B}}', ['b']],
    ['stands behind a definition on its line', '@string{x = "100%"} @misc{b, title={B}}', ['b']],
  ])('%s', (_, text, keys) => {
    expect(entriesOf(text).map((entry) => /@misc\{(\w)/.exec(entry.text)?.[1])).toEqual(keys)
  })
}) // prettier-ignore
