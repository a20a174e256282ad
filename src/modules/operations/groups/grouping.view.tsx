import { Lines } from '#ui/lines.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { Chooser } from '../opinions/chooser.view.tsx'
import type { YearOfficeProps } from '../years/year-office.view.tsx'
import { words } from './groups.words.ts'

/** Opinions to choose from, to be put together and to be published. */
export function GroupingForm(props: YearOfficeProps & { action: string }) {
  const { frame, csrf, opinions, groups, typed, errors, chosen } = props
  const { lang } = frame
  const w = words(lang)
  const titles = new Map(groups.map((one) => [one.id, one.title]))
  return (
    <Form action={props.action} csrf={csrf} label={w.opinions}>
      <Table
        caption={w.opinions}
        captionHidden
        head={[
          { label: w.choose },
          { label: w.text },
          { label: w.sourceHead, nowrap: true },
          { label: w.on, nowrap: true },
          { label: w.group },
          { label: w.shown, nowrap: true },
        ]}
        rowHead={1}
        rows={opinions.map((one) => [
          <Chooser id={one.id} label={w.chooseOf(one.text.slice(0, 60))} checked={chosen.has(one.id)} />,
          <div lang={one.lang}>
            <Lines text={one.text} />
          </div>,
          w.source[one.source],
          <Day lang={lang} day={one.filedOn} short />,
          one.groupId === null ? '–' : (titles.get(one.groupId) ?? ''),
          one.releasedOn === null ? w.notShown : w.isShown,
        ])}
        empty={w.none}
      />
      {opinions.length > 0 && (
        <>
          {props.closedOn === null && (
            <>
              <SelectField
                lang={lang}
                name="group"
                label={w.into}
                value={typed.group}
                empty={w.intoNew}
                options={groups
                  .filter((one) => one.reportedOn === null)
                  .map((one) => ({ value: String(one.id), label: one.title }))}
                width="l"
              />
              <TextField
                lang={lang}
                name="newGroup"
                label={w.newGroup}
                value={typed.newGroup}
                error={errors.find((one) => one.field === 'newGroup')?.text}
                width="l"
                optional
              />
              <Button name="act" value="group">
                {w.doGroup}
              </Button>
            </>
          )}
          <p>{w.releaseSays}</p>
          <Buttons>
            <Button kind="secondary" name="act" value="release">
              {w.release}
            </Button>
            <Button kind="tertiary" name="act" value="withhold">
              {w.withhold}
            </Button>
          </Buttons>
        </>
      )}
    </Form>
  )
}
