/** Text of a profile as it can be shown in one line of a terminal: nothing in it moves the cursor or turns the line. */
export function visibleText(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, visibleControl)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�')
}

/** Whether every character takes a column, as in most text. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

/** Unicode has a picture for each of the old control characters; those of Latin-1 have none. */
function visibleControl(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '�'
}

/** How many columns a text takes in a terminal (Unicode Standard Annex 11, wide and fullwidth count as two). */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length
  return Array.from(text, widthOf).reduce((sum, width) => sum + width, 0)
}

const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])$/u

function widthOf(character: string): number {
  if (isPlain(character)) return 1
  if (invisible.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
