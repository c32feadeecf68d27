/** To the head of the line, and erase it (ECMA-48): for a line that changes on a terminal. */
export const eraseLine = '\r\u001B[K'
