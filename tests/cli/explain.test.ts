import { expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

async function explained(path: string, text: string): Promise<readonly string[]> {
  const folder = scratchFolder({ [path]: text })
  const quiet = await invoke(folder, ['extract', path])
  const { stderr, stdout, status } = await invoke(folder, ['extract', path, '--explain'])
  expect([stdout, status]).toEqual([quiet.stdout, quiet.status])
  expect(quiet.stderr).not.toContain('[left-out]')
  const notes = [...stderr.matchAll(/^(.*): note: Left out "(.*)": (.*) \[left-out\]$/gm)]
  return notes.map(([, place, words, reason]) => `${place} ${words} | ${reason}`)
}

test.each([
  ['an entry that is commented out', '# News\n\n- 2024-03: We won.\n<!-- - 2024-02: We **lost**. -->\n', ['a.md:4:1 - 2024-02: We lost. | it is commented out']],
  ['each entry of a comment', '# News\n\n<!--\n- 2024-02: One.\n- 2024-01: Two.\n-->\n', ['a.md:4:1 - 2024-02: One. | it is commented out', 'a.md:5:1 - 2024-01: Two. | it is commented out']],
  ['code for Liquid', '# News\n\n{% for n in site.team %}\n- 2024-03: {{ n.name }} won.\n{% endfor %}\n', ['a.md:3:1 {% for n in site.team %} | it is code for the generator of the site', 'a.md:4:12 {{ n.name }} | it is code for the generator of the site', 'a.md:5:1 {% endfor %} | it is code for the generator of the site']],
  ['a shortcode of Hugo, once', 'Text\n\n{{% alert note %}}\n', ['a.md:3:1 {{% alert note %}} | it is code for the generator of the site']],
  ['what Liquid comments out', '{% comment %}- 2024-02: We lost.{% endcomment %}\n', ['a.md:1:1 - 2024-02: We lost. | it is commented out']],
  ['a control of the page', '# News\n\n- 2024-03: We won.\n- [Show more](javascript:toggle())\n', ['a.md:4:1 Show more | it is a control of the page']],
  ['what came with the template', '# News\n\n- 2024-03: We won.\n- Lorem ipsum dolor sit amet\n\n# Publications\n\n- Kaiming He, Xiangyu Zhang. Deep Residual Learning for Image Recognition. CVPR 2016.\n', ['a.md:4:1 Lorem ipsum dolor sit amet | it says nothing yet, or came with the template', 'a.md:8:1 Deep Residual Learning for Image Recognition | it came with the template']],
  ['a talk that nothing is said of but when it was', '# Talks\n\n- May 2024, [slides](/x.pdf)\n', ['a.md:3:1 May 2024, slides | it is a talk without a title']],
  ['the first eighty characters', `<!-- ${'word '.repeat(40)}-->\n`, [`a.md:1:1 ${'word '.repeat(16).trim()}… | it is commented out`]],
])('--explain tells %s', async (_, text, expected) => {
  expect(await explained('a.md', text)).toEqual(expected)
}) // prettier-ignore

test('--explain tells what is switched off in data', async () => {
  const yaml =
    '# The news of the group.\n- date: 2024-03\n  text: We won.\n# - date: 2024-02\n#   text: We lost.\n'
  expect(await explained('news.yml', yaml)).toEqual([
    'news.yml:4:1 - date: 2024-02 text: We lost. | it is commented out',
  ])
  const toml = '+++\ntitle = "News"\n#[[item]]\n#title = "We lost"\n[[item]]\ntitle = "We won"\n+++\n'
  expect(await explained('news.md', toml)).toEqual([
    'news.md:3:1 [[item]] title = "We lost" | it is commented out',
  ])
})
