import { describe, expect, test } from 'vitest'

import { suspicionOf } from '../../src/io/suspicion.ts'

const home = 'https://ferns.example/~ada/'
const links = Array.from(
  { length: 60 },
  (_, index) => `<li><a href="/${index}">Study programme number ${index}</a>`,
)
const menus = [
  ['in a <nav>', `<nav>Everything about us <ul>${links.join('')}</ul></nav>`],
  ['in a <div>', `<div id="menu"><ul>${links.join('')}</ul></div>`],
] as const
const study = `<p>${'I study how ferns grow and how trees fall. '.repeat(12)}</p>`

/** A page of a university, whose menu alone has more letters than a page of an error has. */
function page(menu: string, title: string, text: string, url = home): Parameters<typeof suspicionOf>[0] {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${menu}${text}</body></html>`
  return { path: 'ada.html', bytes: Buffer.from(html), url: new URL(url) }
}

const password = '<form>Name <input name=n> Password <input name=p type=password></form>'

describe.each(menus)('below the menu of a university %s', (_, menu) => {
  const good = page(menu, 'Ada Moreau | Ferns University', `<h1>Ada Moreau</h1>${study}`)

  test.each([
    ['its title', 'Page not found | Ferns University', '<p>The page you requested could not be found.</p>'],
    ['its heading', 'Ferns University', '<h1>Page not found</h1><p>Please try our search.</p>'],
    ['its address', 'Ferns University', '<p>Please try our search.</p>', 'https://ferns.example/404.html'],
    ['its address in words', 'Ferns University', '<p>Please try our search.</p>', 'https://ferns.example/error/page-not-found/'],
  ])('a page of an error is told by %s', (__, title, text, url?: string) => {
    expect(suspicionOf(page(menu, title, text, url), good)).toBe('it is a page of an error')
    expect(suspicionOf(page(menu, title, text, url), undefined)).toBe('it is a page of an error')
  }) // prettier-ignore

  test.each([
    ['its title', 'Sign in - Ferns University', password],
    ['its title, however many are to choose from', 'Sign in', `<select>${'<option>University of Elms'.repeat(200)}</select>`],
    ['its heading above a password', 'Ferns University', `<h1>Sign in</h1>${password}`],
    ['its address', 'Ferns University', '<p>Choose how to go on.</p>', 'https://ferns.example/login?next=/~ada/'],
    ['its host', 'Ferns University', '<p>Choose how to go on.</p>', 'https://sso.ferns.example/'],
  ])('a page for signing in is told by %s', (__, title, text, url?: string) => {
    expect(suspicionOf(page(menu, title, text, url), good)).toBe('it is a page for signing in')
  }) // prettier-ignore

  test.each([
    ['news of a page that was not found', '<p>2025-05-02: The page of my course was not found (404 Page not found) for a day.</p>'],
    ['papers of such names', '<ul><li>Login: A Study of Passwords. 2024.<li><a href="/p">Page Not Found</a>, 2025.</ul><h2>Page not found</h2><h2>Sign in</h2>'],
    ['a link for signing in', '<a href="/login">Sign in</a>'],
    ['a form for signing in', `<div><h3>Sign in</h3>${password}</div>`],
    ['an event to sign in to', '<h1>Sign in to my course</h1>'],
    ['the domain of a friend', '<p>The domain of our old lab is for sale.</p>'],
  ])('a homepage stays one with %s', (__, text) => {
    const now = page(`${menu}${text}`, 'Ada Moreau | Ferns University', `<h1>Ada Moreau</h1>${study}`)
    expect(suspicionOf(now, good)).toBeUndefined()
  }) // prettier-ignore

  test.each([
    'https://ferns.example/cas/people/ada/',
    'https://cas.ferns.example/ada/',
    'https://ferns.example/errors-in-growth/',
  ])('a homepage may move to %s', (url) => {
    expect(suspicionOf(page(menu, 'Ada Moreau', study, url), good)).toBeUndefined()
  })

  test('what says more than a page of an error may have any title', () => {
    expect(suspicionOf(page(menu, '500 Years of Ferns', study.repeat(4)), good)).toBeUndefined()
  })
})
