/** What emoji are made of, within a class of a regular expression: pictures, shades of skin, joiners, variation selectors and keys. */
export const emojiParts = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0e\ufe0f\u200d\u20e3`

/** `1️⃣`, `#️⃣`: a sign that is no word of the text behind it; a fragment, too. */
export const emojiKey = String.raw`[\d#*]\ufe0f?\u20e3`
