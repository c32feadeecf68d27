/** `제48권`, `第48巻`, `48卷`: a volume with its sign; fragments of regular expressions. */
export const eastAsianVolume = String.raw`[제第]?\s?(?<volume>\d{1,4})\s?[권巻卷]`

/** `제3호`, `第3号`, `(第3期)`: an issue with its sign. */
export const eastAsianIssue = String.raw`\(?[제第]?\s?(?<issue>\d{1,3}(?:[-–/]\d{1,3})?)\s?[호号號期]\)?`

/** Where the numbers begin behind the name of a journal: `, 제48권`, `第3期`, ` 2021年第3期`. */
export const eastAsianNumbers = String.raw`[,，.]?\s?(?:(?:19|20)\d\d[年년]\s?)?[제第]\s?\d{1,4}\s?[권巻卷호号號期]|[,，\s]\s?\d{1,4}\s?[권巻卷]`
