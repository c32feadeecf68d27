/**
 * Whether a name is that of many who write together: `ATLAS Collaboration`, `The Leaf Consortium`, `Quiet Woods Team`.
 *
 * Somebody may be called Group: then initials stand before it, `A. Group`.
 */
export function isGroupName(name: string): boolean {
  return group.test(name) && !/(?:^|\s)\p{Lu}(?:\.?-?\p{Lu}(?=\.))*\.?\s/u.test(name)
}

const group =
  /^(?:[Tt]he\s)?(?=\S*[\p{Lu}\d])(?:[\p{L}\p{M}\d][\p{L}\p{M}\d.+’'‐-]*\s){1,6}(?:Collaborations?|Consortium|Team|Group|Network)$/u
