/**
 * Gives a record that is equal to this one, and that may take much less room: all that `atHand` does not name may be
 * held elsewhere, and be fetched each time that somebody asks for it. The record is plain JSON that nobody changes.
 */
export type PutAway = <Item extends object>(record: Item, atHand: readonly string[]) => Item

/** For those who have room. */
export const keepHere: PutAway = (record) => record
