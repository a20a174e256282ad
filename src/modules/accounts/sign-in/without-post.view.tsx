import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { words } from './sign-in.words.ts'

export function WithoutPostPage({ frame, name, csrf }: { frame: Frame; name: string; csrf: string }) {
  const w = words(frame.lang).withoutPost
  return (
    <Page frame={frame} title={w.title} lead={w.says(name)} noindex>
      <p>{w.next}</p>
      <p>
        <a href="/office">{w.again}</a>
      </p>
      <Form action="/office/without-post" csrf={csrf}>
        <Button>{w.signOut}</Button>
      </Form>
    </Page>
  )
}
