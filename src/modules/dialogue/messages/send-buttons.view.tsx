import type { Lang } from '#kernel/words.ts'
import { Button, Buttons } from '#ui/form.tsx'
import { words } from '../dialogue.words.ts'

/** What a form found of personal data; unless undefined it is shown again. */
export type FoundIn = 'masked' | 'refused' | 'warned' | undefined

/** Sends a text; where personal data was found, masks it or sends it as it is. */
export function SendButtons({ lang, found, submit }: { lang: Lang; found: FoundIn; submit: string }) {
  const w = words(lang).form
  if (found !== 'warned' && found !== 'refused') return <Button>{submit}</Button>
  return (
    <Buttons>
      <Button name="personal" value="mask">
        {w.mask}
      </Button>
      {found === 'warned' && (
        <Button kind="secondary" name="personal" value="keep">
          {w.keep}
        </Button>
      )}
    </Buttons>
  )
}
