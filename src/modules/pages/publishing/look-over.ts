import { privacy } from '#modules/privacy/index.ts'
import { wordsOf } from '../document/document.rule.ts'
import type { Texts } from '../items/texts.rule.ts'
import type { Fields } from '../types/read-fields.rule.ts'

/** What of personal data a text of the site holds, by the name of its input. @article 17(1) */
export const lookOverTexts = (texts: Texts, fields: Fields) =>
  privacy.lookOver('site', {
    titleKo: texts.ko.title,
    bodyKo: wordsOf(texts.ko.document),
    titleEn: texts.en?.title ?? '',
    bodyEn: texts.en ? wordsOf(texts.en.document) : '',
    ...fields,
  })
