import { expect, test } from 'vitest'
import { extractSource } from '../../src/index.ts'

/** Line, date and text of every item. */
function itemsOf(text: string): readonly string[] {
  const { extraction } = extractSource({
    path: 'profiles/ada-moss.md',
    bytes: new TextEncoder().encode(text),
  })
  return extraction.items.map((item) => `${item.line} ${item.date} ${item.text}`)
}

test.each([
  {
    name: 'years that fold their lists, an entry a list (Notion)',
    page: '<h2>News</h2>\n<ul><li><details><summary>2024</summary>\n<ul><li><code>May 2024</code> Moved to Oulu.</li></ul>\n<ul><li><code>March</code> A paper on rain.</li></ul>\n</details></li></ul>\n<ul><li><details><summary>2023</summary>\n<ul><li>A paper on snow.</li></ul></details></li></ul>\n',
    items: ['3 2024-05 Moved to Oulu.', '4 2024-03 A paper on rain.', '7 2023 A paper on snow.'],
  },
  {
    name: 'months of a year that nothing but their own letters set off',
    page: '# News\n\n## 2024\n\n- **May** Moved to Oulu.\n- **March** A paper on rain.\n- March for Science: I spoke.\n',
    items: ['5 2024-05 Moved to Oulu.', '6 2024-03 A paper on rain.', '7 2024 March for Science: I spoke.'],
  },
])('$name', ({ page, items }) => {
  expect(itemsOf(page)).toEqual(items)
})
