import { inLang, type Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

/** What the script of suggestions needs to know of an input; without it the form simply searches. */
export const suggesting = (lang: Lang) => {
  const w = uiWords(lang).suggestions
  return {
    'data-suggest': inLang(lang, '/search/suggestions'),
    'data-suggest-label': w.label,
    'data-suggest-count': w.countPattern,
    'data-suggest-none': w.none,
  }
}
