import { RadioField } from '#ui/choice-field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import type { ItemProps } from './media-item.view.tsx'
import { mediaWords } from './media.words.ts'
import { WHATS } from './remove-at-once.rule.ts'

/** For the head: away with it, whatever uses it. @article 17(1) */
export function RemoveAtOnce({ frame: { lang }, media, clerk, hasFormer, reason, errors }: ItemProps) {
  const w = mediaWords(lang).removal
  return (
    <section aria-labelledby="removal">
      <h2 id="removal">{w.title}</h2>
      <p>{w.says}</p>
      <Form action={`/office/media/${media.id}/removal`} csrf={clerk.csrf} label={w.title}>
        <input type="hidden" name="version" value={media.version} />
        {hasFormer ? (
          <RadioField
            lang={lang}
            name="what"
            label={w.what}
            value="all"
            options={WHATS.map((value) => ({ value, label: w.whats[value] }))}
          />
        ) : (
          <input type="hidden" name="what" value="all" />
        )}
        <TextArea
          lang={lang}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          value={reason}
          error={errors.find((one) => one.field === 'reason')?.text}
          maxlength={300}
          rows={2}
        />
        <Button kind="tertiary">{w.act}</Button>
      </Form>
    </section>
  )
}
