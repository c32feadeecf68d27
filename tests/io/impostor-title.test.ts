import { describe, expect, test } from 'vitest'

import { suspicionOf } from '../../src/io/suspicion.ts'

const url = new URL('https://ada.example/')

function page(title: string, letters: number): Parameters<typeof suspicionOf>[0] {
  const text = 'fern '.repeat(letters / 5)
  const html = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`
  return { path: 'ada.html', bytes: Buffer.from(html), url }
}

const good = page('Ada Moreau', 1000)

describe('in place of a good page', () => {
  test.each([
    'Site under maintenance',
    'We are under maintenance',
    'We’re down for maintenance',
    'Maintenance mode',
    'Website under construction',
    'This site is currently under construction.',
    'Sorry, page not found',
    'This page can’t be found',
    "This page can't be found",
    'We can’t find that page',
    'HTTP Status 404 – Not Found',
    'HTTP Error 503. The service is unavailable.',
    'Ferns University | 404',
    'Ferns University: Page not found',
    'Ferns University - Error 404',
    'Page not found – Ferns University',
    'Nothing found for ~ada',
    'Temporarily unavailable',
    'This site is temporarily unavailable',
    'Database Error',
    'WordPress › Error',
    'Default Web Site Page',
    'Apache2 Ubuntu Default Page: It works',
    'Index of /~ada',
    'Object moved',
    '301 Moved Permanently',
    'シダ大学 | ページが見つかりません',
    'Universität Farn – Seite nicht gefunden',
  ])('"%s" is a page of an error', (title) => {
    expect(suspicionOf(page(title, 400), good)).toBe('it is a page of an error')
  })

  test.each(['Bot Verification', 'Ferns University | Human verification', 'Security Check'])(
    '"%s" is a check for robots',
    (title) => {
      expect(suspicionOf(page(title, 400), good)).toBe('it is a check for robots')
    },
  )

  test.each([
    'Ferns: Log in',
    'Ferns University - Sign in',
    'Web Login Service',
    'Ferns University | Central Authentication Service',
    'Login',
    'Log in to Ferns',
    'Login required',
  ])('"%s" is a page for signing in', (title) => {
    expect(suspicionOf(page(title, 400), good)).toBe('it is a page for signing in')
  })

  test.each([
    'Ada Moreau | Research on Login Security',
    'Login Security Lab',
    'Notes on 404 Pages',
    'Ada Moreau – Page 404 of my diary',
    'Index of Refraction Lab',
    'Ada Not, Found Objects',
    'Ada Moreau: Found Objects',
    'Lost and Found, Not Forgotten',
    'Gone Fishing: Ada Moreau',
    'Ada Moreau | Software Maintenance',
    'Ada Moreau – Bot Verification and Security',
    'Moving Objects Lab',
    'Ada Moreau – Database Errors and How to Find Them',
    'Error Correction Group',
    'Ada Moreau – Construction',
    'The 404 Project',
    'Ada Moreau | Error 誤差',
  ])('"%s" may be the homepage', (title) => {
    expect(suspicionOf(page(title, 400), good)).toBeUndefined()
  })
})
