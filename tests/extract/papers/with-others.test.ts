import { expect, it } from 'vitest'

import { section, worksIn } from './works-cited.ts'

it.each([
  '(with P. Stott) *Growth of ferns under the moon*, *J. Ferns* 12 (1998), 3–14.',
  '(Joint with P. Stott and Q. Elm), "Growth of ferns under the moon," *J. Ferns* 12 (1998), 3–14.',
  '3. (with P. Stott). [Growth of ferns under the moon](ferns.pdf). *J. Ferns* 12 (1998), 3–14.',
])('reads a title behind those with whom it was written: %s', (entry) => {
  expect(worksIn(section(`- ${entry}`)).map(({ title, authors }) => ({ title, authors }))).toEqual([
    { title: 'Growth of ferns under the moon', authors: null },
  ])
})
