/** Whether a text is `Das Leben der Moose`, or initials and that: an article, a noun and what leads on, though `der` and `von` are in names, too. */
export function holdsGermanTitle(text: string): boolean {
  return /(?:^|\s)(?:Das|Die|Der|Ein|Eine)\s\p{Lu}[\p{Ll}-]+\s(?:der|des|dem|den|einer|eines|im|am|in|vom|von|zur|zum|auf|für|und)\s/u.test(
    text,
  )
}
