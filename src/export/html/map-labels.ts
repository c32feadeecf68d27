/** A name beside its dot. */
export interface MapLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

interface Placed {
  readonly name: string
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Names as far as there is room, those of the first places first; a name without room is left to the list. */
export function placeLabels(places: readonly Placed[]): readonly MapLabel[] {
  const taken: Box[] = places.map(({ x, y }) => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }))
  return places.flatMap((place, index) => {
    const others = (box: Box): boolean => taken.every((other, at) => at === index || !overlap(box, other))
    const fitting = candidates(place).find(({ box }) => box.left > 0 && box.right < 144 && others(box))
    if (fitting === undefined) return []
    taken.push(fitting.box)
    return [fitting.label]
  })
}

/** In dots of the map; a little more than what letters take. */
const letterWidth = 1.75
const letterHeight = 3

/** Right, left, above, below. */
function candidates({ name, x, y }: Placed): readonly { readonly label: MapLabel; readonly box: Box }[] {
  const text = name.split(',')[0] ?? name
  const width = text.length * letterWidth
  const label = (dx: number, dy: number, anchor: MapLabel['anchor']) => {
    const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor]
    const box = { left, right: left + width, top: y + dy - letterHeight, bottom: y + dy }
    return { label: { text, x: x + dx, y: y + dy, anchor }, box }
  }
  return [label(2, 1, 'start'), label(-2, 1, 'end'), label(0, -1.7, 'middle'), label(0, 4.2, 'middle')]
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
