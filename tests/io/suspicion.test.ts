import { describe, expect, test } from 'vitest'

import { suspicionOf } from '../../src/io/suspicion.ts'

/** A page with so many letters of text and so many bytes of comment. */
function page(text: string, comment = 0, title = 'Ada Moreau'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>${text}<!--${'-'.repeat(comment)}--></body></html>`
}

const home = 'https://ada.example/'

function suspicion(now: string, before?: string, address = home): string | undefined {
  const fetched = (html: string, url: string) => ({ path: 'ada.html', bytes: Buffer.from(html), url: new URL(url) })
  return suspicionOf(fetched(now, address), before === undefined ? undefined : fetched(before, home))
} // prettier-ignore

const letters = (count: number): string => 'fern'.repeat(count / 4)

describe('a page that shrank', () => {
  test.each([
    ['a fifth of its text', page(letters(200), 2000), page(letters(1000), 2000), undefined],
    ['less than a fifth of its text', page(letters(196), 2000), page(letters(1000), 2000), 'shrank'],
    ['more than a fifth of its bytes', page(letters(200), 800), page(letters(200), 4600), undefined],
    ['less than a fifth of its bytes', page(letters(200), 800), page(letters(200), 6000), 'shrank'],
  ])('to %s', (_, now, before, expected) => {
    const said = suspicion(now, before)
    if (expected === undefined) expect(said).toBeUndefined()
    else expect(said).toContain('it shrank to less than a fifth: ')
  })
})

/** What a short page may be instead of a homepage, with nothing but one sign of it. */
const signs: readonly (readonly [what: string, html: string, address: string])[] = [
  ['a check for robots', page('Please enable JavaScript and cookies.', 0, 'Just a moment...'), home],
  ['a page of an error', page('Sorry.', 0, '404 Not Found'), home],
  ['a page of an error', page("There isn't a GitHub Pages site here.", 0, 'Site'), home],
  ['a page for signing in', page('Welcome <input type=PASSWORD name=p>'), home],
  ['a page for signing in', page('Welcome', 0, 'Sign in'), home],
  ['a page for signing in', page('Welcome'), 'https://ada.example/login?next=1'],
  ['a page for signing in', page('Welcome'), 'https://sso.example.edu/'],
  ['a page about the domain', page('The domain ada.example is for sale.'), home],
]

describe.each(signs)('%s: %s', (what, html, address) => {
  test('is told by it', () => {
    expect(suspicion(html, undefined, address)).toContain(`it is ${what}`)
  })

  test('only where little else is said', () => {
    const with1400 = html.replace('<body>', `<body>${letters(1400)} `)
    const with1600 = html.replace('<body>', `<body>${letters(1600)} `)
    expect(suspicion(with1400, undefined, address)).toContain(`it is ${what}`)
    expect(suspicion(with1600, undefined, address)).toBeUndefined()
  })
})

test('what could be said of the last good page too, somebody has accepted', () => {
  const html = page('Hello <input type=password>')
  expect(suspicion(html, html)).toBeUndefined()
  expect(suspicion(page('Hello'), html, 'https://ada.example/login')).toBeUndefined()
})

test('what a server writes behind the page does not make it break off', () => {
  const whole = page(letters(1000))
  expect(suspicion(`${whole}<!-- ${'served '.repeat(500)}-->`, whole)).toBeUndefined()
  expect(suspicion(whole.slice(0, -'</html>'.length), whole)).toContain('it breaks off')
})
