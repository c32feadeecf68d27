/**
 * Nothing is loaded and nothing is sent; only the style and the script of the page itself count, by their SHA-256.
 * A test says what a hash has to be when what it is made from was changed.
 */
const styleHash = 'sha256-vHjngIKWeUnixBkK7cEcL0g5luUE0VZ5Y9J5iOf7nio='
const scriptHash = 'sha256-la9iJceTt2n+m/IcRc9V9H0+2gjkb54VUr+6UllrDaI='

/** Content Security Policy Level 3, in the form of a `meta`. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
