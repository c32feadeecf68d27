import { expect, it } from 'vitest'
import { buildOf } from '../sources.ts'

function nameOf(text: string, path: string): string | undefined {
  const bytes = new TextEncoder().encode(text)
  return buildOf([{ path, bytes }]).catalog.people[0]?.name
}

const html = (title: string, heading: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${heading}</h1><h2>News</h2><ul><li>May 2024: New project funded.</li></ul></body></html>`

it.each([
  'Untitled',
  'Untitled Document',
  'My homepage',
  'Home',
  'Homepage',
  'Index',
  'index.html',
  'My personal website',
  'Home | Ann Smith',
])('a page titled "%s" is of whom its first heading names', (title) => {
  expect(nameOf(html(title, 'Ann Smith'), 'profiles/x.html')).toBe('Ann Smith')
})

it('a title in the front matter that says nothing gives way to the first heading, too', () => {
  const text = '---\ntitle: Home\n---\n# Ann Smith\n\n## News\n\n- May 2024: New project funded.\n'
  expect(nameOf(text, 'profiles/x.md')).toBe('Ann Smith')
})

it.each([
  ['Ann Smith', 'Welcome', 'Ann Smith'],
  ['Ann Smith | Graphs', 'Ann Beth Smith', 'Ann Smith'],
  ["Ann Smith's Homepage", 'News', 'Ann Smith'],
  ['Untitled', 'What I do with graphs', 'ann-smith'],
  ['Untitled', 'Research Interests', 'ann-smith'],
  ['My homepage', 'Welcome to my homepage', 'ann-smith'],
])('a page titled "%s" with the heading "%s" is of %s', (title, heading, name) => {
  expect(nameOf(html(title, heading), 'profiles/ann-smith.html')).toBe(name)
})
