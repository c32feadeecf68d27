const states = String.raw`n\.\s?d\.?|in (?:press|print|prep(?:aration)?\.?|review|revision)|forthcoming|to appear|accepted|submitted|under (?:review|revision)|en (?:prensa|revisión)|no prelo|in (?:corso di )?stampa|im (?:druck|erscheinen)|à paraître|sous presse|в печати`

/** What some write for the year of a paper that has none yet: `(in press)`, `(en prensa)`, and `Forthcoming.` behind the authors. */
export const undated = new RegExp(
  String.raw`(?:\((?:${states})(?:, [^()\n]{1,30})?\)|(?<=(?:^|[.,])\s)(?:${states})(?=[.:]\s|\.?$))`,
  'iu',
)
