/**
 * Gives a record that is equal to this one, and that may take much less room: all that `atHand` does not name may be
 * held elsewhere, and be fetched each time that somebody asks for it. The record is plain JSON that nobody changes.
 */
export type PutAway = <Item extends object>(record: Item, atHand: readonly string[]) => Item

/** Every record that has something put away bears it, so that it can be told from one that is all there. */
export const awayMark = Symbol('away')

/** For those who have room. */
export const keepHere: PutAway = (record) => record

/** `{ ...record, ...fields }`, for which nothing of the record has to be fetched: what was put away stays where it is. */
export function amended<Item extends object, Fields extends object>(
  record: Item,
  fields: Fields,
): Item & Fields {
  if (!(awayMark in record)) return { ...record, ...fields }
  const made: object = Object.create(Object.getPrototypeOf(record))
  // Field by field, which takes a third of the time that all descriptors at once take.
  for (const field of Reflect.ownKeys(record))
    Object.defineProperty(made, field, descriptorOf(Object.hasOwn(fields, field) ? fields : record, field))
  return Object.assign(made, fields) as Item & Fields
}

function descriptorOf(record: object, field: PropertyKey): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(record, field) ?? {}
}
