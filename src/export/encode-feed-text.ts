/**
 * The one layer between text and package `feed`, whose XML writer escapes too little in attributes and CDATA
 * and takes one `&amp;` for `&` in text. Each encoder is for one position, and whatever goes into that position
 * comes out of an XML parser as it was; `finishXml` has to be called on the document.
 *
 * U+FFFE and U+FFFF stand in for markup until then: XML forbids both, so `cleanText` has taken them out of the text.
 */
const cdataSeam = '\uFFFE'
const attributeLessThan = '\uFFFF'

/** What most text is, in which there is nothing to replace. */
const plain = /^[\t\n -~]*$/

/** Replaces what XML 1.0 § 2.2 forbids or discourages, and lone surrogates, by U+FFFD; line ends become `\n`. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
}

/** For text between tags. */
export function encodeText(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;')
}

/** For an attribute whose `&` and `"` the package escapes itself. */
export function encodeAttribute(text: string): string {
  return cleanText(text).replaceAll('<', attributeLessThan)
}

/** For a CDATA section; afterwards neither its end nor its beginning can be read in the text. */
export function encodeCdata(text: string): string {
  const clean = cleanText(text)
  if (!clean.includes(']]>') && !clean.includes('<![CDATA[')) return clean
  return clean.replace(/(?<=\]\])>|(?<=<!\[CDATA)\[/g, `${cdataSeam}$&`)
}

/** Puts the markup that the encoders stood in for into the document. */
export function finishXml(xml: string): string {
  return xml.replaceAll(cdataSeam, ']]><![CDATA[').replaceAll(attributeLessThan, '&lt;')
}

/** Plain text as HTML, or as a whole XML attribute. */
export function escapeMarkup(text: string): string {
  const clean = cleanText(text)
  if (!/[&<>"]/.test(clean)) return clean
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
