/**
 * Nothing is loaded and nothing is sent; only the style and the script of the page itself count, by their SHA-256.
 * A test says what a hash has to be when what it is made from was changed.
 */
const styleHash = 'sha256-vHjngIKWeUnixBkK7cEcL0g5luUE0VZ5Y9J5iOf7nio='
const scriptHash = 'sha256-W1YhxV01+35AEpF8p9uFhzOuprn5zfuCVKUfwoCKjr0='

/** Content Security Policy Level 3, in the form of a `meta`. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
