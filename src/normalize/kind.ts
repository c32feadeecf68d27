import type { NewsKind } from '../model/entry.ts'

/** Words that tell what an item announces, a row a language and kind; the first row that fits wins. */
const words: readonly { readonly kind: NewsKind; readonly pattern: RegExp }[] = [
  { kind: 'award', pattern: /\b(?:best (?:\w+ ){0,3}(?:paper|poster|demo|student|thesis|presentation)|outstanding \w+|(?:won|win|wins|receives?d?|awarded|honou?red|named|selected (?:as|for))\b.*\b(?:award|prize|fellow(?:ship)?|scholar(?:ship)?|medal|honou?r|recipient|rising star)|\w+ award\b|hackathon winner)/i },
  { kind: 'award', pattern: /荣获|获得.*奖|获评|受賞|수상/ },
  { kind: 'grant', pattern: /\b(?:grants?|funding|funded)\b.*\b(?:awarded|received|receive|from|by)\b|\b(?:awarded|received)\b.*\b(?:grant|funding)\b/i },
  { kind: 'position', pattern: /^(?:i (?:have |will )?)?(?:join(?:s|ed|ing)?|start(?:s|ed|ing)?|began|moved?|defend(?:ed)?|graduat(?:e|ed|ing)|left)\b/i },
  { kind: 'position', pattern: /\b(?:(?:i|we|she|he|they)(?: have|'ve| am|'m| will be| will)? (?:recently |just |now |officially |also )?(?:join(?:ed|ing)?|start(?:ed|ing)?|moved?|graduated|beg[au]n|became|becoming|defended|pass(?:ed)?)|intern(?:ship|ing)?\b|promoted|tenure|(?:ph\.?d\.?|doctoral|master'?s?)\b.*\b(?:defen[sc]e|thesis|candida(?:te|cy)|student|program)|postdoc(?:toral)?|visiting (?:scholar|student|researcher)|assistant professor)\b/i },
  { kind: 'service', pattern: /\b(?:serv(?:e|ed|ing) (?:as|on)|area chair|program(?:me)? committee|\bpc member|reviewer|review(?:ing)? for|organi[sz](?:e|ed|ing|er)|(?:co-)?chair(?:ing|ed)?\b|editor(?:ial)?|invited to (?:serve|review))\b/i },
  { kind: 'talk', pattern: /\b(?:g[ai]ve|giving|deliver(?:ed|ing)?|presented|presenting|will (?:present|speak|talk)|invited)\b.*\b(?:talk|lecture|keynote|seminar|tutorial|panel|presentation|speech|guest)\b|\b(?:invited|keynote|guest|plenary) (?:talk|lecture|speaker|speech)\b|\b(?:talk|keynote|lecture|tutorial|seminar) (?:at|on|in|for)\b|\bspoke at\b/i },
  { kind: 'paper', pattern: /\b(?:papers?|articles?|manuscripts?|preprints?|survey|works?|posters?|submissions?|chapters?|thesis)\b.*\b(?:accept\w*|acc\w*pted|publish\w*|appear\w*|presented|out|online|available|released?|submitted|to appear|arxiv)\b/i },
  { kind: 'paper', pattern: /\b(?:accepted (?:to|at|by|for|in|as)|got accepted|(?:is|are|was|were|been) accepted|accepted!|to appear (?:at|in)|(?:on|to) arxiv|(?:new|latest) (?:paper|preprint)|published (?:in|at)|(?:two|three|four|five|six|\d+) papers?)\b/i },
  { kind: 'paper', pattern: /接收|录用|发表|被.*收录|採択|게재|accept(?:é|ée)|angenommen|aceptado|aceito|accettato/ },
  { kind: 'media', pattern: /\b(?:featured (?:in|on|by)|covered (?:in|by)|interview(?:ed)?|press|podcast|media|news article|blog ?post|newspaper|magazine)\b/i },
  { kind: 'release', pattern: /\b(?:releas(?:e|ed|ing)|open[- ]?sourc(?:e|ed|ing)|launch(?:ed|ing)?|(?:code|data ?set|demo|software|tool|model|library|website|benchmark)s? (?:is|are|for|now|available|has))\b/i },
  { kind: 'teaching', pattern: /\b(?:teach(?:ing)?|taught|course|teaching assistant|class|lecturer|instructor|\bTA\b)\b/i },
  { kind: 'event', pattern: /\b(?:attend(?:ed|ing)?|host(?:ed|ing)?|visit(?:ed|ing)?|workshop|conference|meetup|summer school|participat\w+|travel\w*|see you)\b/i },
] // prettier-ignore

/** What an item announces, judged by its words; titles of papers are left out, their words mean nothing here. */
export function kindOf(text: string): NewsKind {
  return words.find(({ pattern }) => pattern.test(text))?.kind ?? 'other'
}
