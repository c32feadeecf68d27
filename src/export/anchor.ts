/** The `id` of an entry's element in `index.html`: `e-6fa459ea-ee8a-5ca4-894e-db77e160355e`, of entries of every type. */
export function anchorOf(id: string): string {
  return `e-${id.replace(/^urn:uuid:/, '')}`
}
