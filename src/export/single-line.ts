/** What most text is: words with one space between them. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/** Text without line breaks and control characters, so that it cannot begin a line of the format that it stands in. */
export function singleLine(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim()
}
