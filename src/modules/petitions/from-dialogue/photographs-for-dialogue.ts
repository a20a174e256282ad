import { MOST_PHOTOGRAPHS } from '../photographs/photograph.rule.ts'
import { PhotographInputs } from '../photographs/photograph-inputs.view.tsx'
import { PHOTOGRAPH_FORM } from '../photographs/forms.ts'
import { keepPhotograph } from '../photographs/keep-photograph.ts'
import { Picture, Pictures } from '../photographs/picture.view.tsx'
import { photographWords } from '../photographs/photographs.words.ts'
import { readUploads, sentIn } from '../photographs/read-upload.ts'
import { nthIn, sendPhotograph } from '../photographs/send-photograph.ts'

/** Photographs as petitions take and show them, for forms whose text may become one. @article 12(2) */
export const photographs = {
  most: MOST_PHOTOGRAPHS,
  form: PHOTOGRAPH_FORM,
  words: photographWords,
  readUploads,
  sentIn,
  keep: keepPhotograph,
  nthIn,
  send: sendPhotograph,
  Inputs: PhotographInputs,
  Pictures,
  Picture,
}
