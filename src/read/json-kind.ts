/** What a JSON file holds, told by the words that only one standard uses; undefined when it is no JSON. */
export function jsonKindOf(text: string): 'csl' | 'feed' | 'data' | undefined {
  const head = text.slice(0, 65_536)
  if (!/^\s*[[{]/.test(head)) return undefined
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(head)) return 'feed'
  return cslType.test(head) ? 'csl' : 'data'
}

/** The types of CSL 1.0.2 that are no everyday words. */
const cslType =
  /"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|paper-conference|chapter|book|thesis|report|patent|manuscript|document|webpage|dataset|software|post(?:-weblog)?|speech|entry(?:-\w+)?)"/
