/** Words of papers and venues that families are called, too; the second row also calls publishers. */
const words = 'Best|Book|English|Link|Oral|Page'
const publishers = 'Press|Springer|Wiley'

/** What stands before such a word where it is no family: `Home Page`, `Plain English`. */
const noGiven =
  'Academic|British|Course|Direct|Download|Event|External|First|Front|Full|Group|Home|Lab|Landing|Main|Next|Official|Old|Permanent|Personal|Plain|Registration|Related|Second|Simple|This|Title|Useful|Very|Web|Zoom'

/** Korean families: beside them and in a hyphen "In" is a part of a given name, elsewhere it leads to a venue. */
const korean =
  'Ahn|Bae|Baek|Cho|Choi|Ha|Han|Hong|Hwang|Im|Jang|Jeong|Jung|Kang|Kim|Ko|Kweon|Kwon|Lee|Lim|Moon|Nam|Noh|Oh|Park|Seo|Shin|Son|Song|Yang|Yoo|Yoon|Yun'

/** Where a word that has another meaning is surely a part of a name; a row a shape. */
const shapes: readonly RegExp[] = [
  // W. H. Press
  new RegExp(String.raw`(?<=(?:^|[\s-])\p{Lu}\.[\s-]?)(?:${words}|${publishers})$`, 'u'),
  // Press, W. H.; but `Springer, N.Y.`
  new RegExp(String.raw`^(?:${words}|${publishers})(?=,?\s(?!N\.\s?Y)(?:\p{Lu}\.[\s-]?){1,4}$)`, 'u'),
  // Page L; Page, Scott
  new RegExp(String.raw`^(?:${words})(?=,?\s\p{Lu}{1,2}$|,\s\p{Lu}\p{Ll}+$)`, 'u'),
  // Kelsey Best
  new RegExp(String.raw`(?<=^(?!(?:${noGiven})\s)\p{Lu}\p{Ll}+\s)(?:Best|English|Link|Page)$`, 'u'),
  // Hae-In Moss, In-Ho Leaf
  /(?<=\p{Ll}-)In(?![\p{L}-])|(?<![\p{L}-])In(?=-\p{Lu})/u,
  // In So Kim, Jung In Lee
  new RegExp(String.raw`^In(?=\s\p{Lu}\p{Ll}{1,4}\s(?:${korean})$)`, 'u'),
  new RegExp(String.raw`(?<=^\p{Lu}\p{Ll}{1,5}\s)In(?=\s(?:${korean})$)`, 'u'),
  // Kim, In So; Lee, Jung In
  new RegExp(String.raw`(?<=^(?:${korean}),\s(?:\p{Lu}\p{Ll}{1,5}\s)?)In(?=$|\s\p{Lu}\p{Ll}{1,4}$)`, 'u'),
]

/** A text without the words that elsewhere speak of papers, and beside the given names in it are families. */
export function withoutNamesOfPeople(text: string): string {
  return shapes.reduce((rest, shape) => rest.replace(shape, ''), text)
}
