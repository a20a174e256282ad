import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from './oidc.words.ts'

/** What stands of providers outside on the page of ways to sign in; nothing where the city has none. */
export function Externals(props: {
  lang: Lang
  csrf: string
  providers: readonly { id: string; name: string }[]
  linked: readonly { provider: string; linkedAt: Instant }[]
}) {
  const { lang, csrf, providers, linked } = props
  if (providers.length === 0) return <></>
  const w = words(lang)
  const free = providers.filter(({ id }) => !linked.some((one) => one.provider === id))
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.name }, { label: w.since }, { label: w.doing }]}
        rowHead={0}
        rows={linked.map(({ provider, linkedAt }) => [
          providers.find((one) => one.id === provider)?.name ?? provider,
          <Moment lang={lang} at={linkedAt} short />,
          <Form action={inLang(lang, '/account/external/removal')} csrf={csrf}>
            <input type="hidden" name="provider" value={provider} />
            <Button kind="tertiary" size="small">
              {w.remove}
            </Button>
          </Form>,
        ])}
        empty={w.none}
      />
      <Buttons>
        {free.map(({ id, name }) => (
          <ButtonLink kind="secondary" href={inLang(lang, `/account/external/${id}`)}>
            {w.add(name)}
          </ButtonLink>
        ))}
      </Buttons>
    </section>
  )
}
