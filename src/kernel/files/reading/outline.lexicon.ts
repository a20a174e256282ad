/** The names by which styles of headings are known in HWP and in Word, with the level. */
export const OUTLINE = /(?:개요|제목|heading|outline)[ _-]*([1-9])/i
export const TITLE = /^(?:title|제목)$/i
