import type { VNode } from 'preact'
import type { Lang } from '#kernel/words.ts'
import { Button, Buttons } from '#ui/form.tsx'
import { words as ownWords } from '../../own/own.words.ts'
import { words } from '../counsel.words.ts'

/** What becomes of personal data in a form. */
export type AskerFound = 'refused' | 'warned' | 'masked' | undefined
export interface FoundProps {
  readonly found: AskerFound
  /** Above the fields: what was found or masked. */
  readonly note: VNode | undefined
}

/** Sends the form, or its texts as they are, or masks them first. @article 17(1) */
export function FoundButtons({ lang, found, submit }: FoundProps & { lang: Lang; submit: string }) {
  return (
    <Buttons>
      {found === 'warned' ? (
        <Button name="personal" value="keep">
          {words(lang).form.keep}
        </Button>
      ) : (
        <Button>{submit}</Button>
      )}
      {(found === 'warned' || found === 'refused') && (
        <Button kind="secondary" name="personal" value="mask">
          {ownWords(lang).mask}
        </Button>
      )}
    </Buttons>
  )
}
