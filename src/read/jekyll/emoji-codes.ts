import type { Node } from '../../model/page.ts'

/** Takes out emoji written as words, which the plugin jemoji shows as pictures: `:tada:`, `:heavy_check_mark:`. */
export function withoutEmojiCodes(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: node.value.replace(emojiCode, '') }
    return node.type === 'comment' ? node : { ...node, children: withoutEmojiCodes(node.children) }
  })
}

/** Words of their own: `8:30:15` and `std::sort::` are none. */
const emojiCode = /(?<![^\s>*_([])(?<!::):[a-z+-][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}:])/gu
