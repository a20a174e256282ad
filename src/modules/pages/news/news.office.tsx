import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { editorOf } from '../content/edit.office.tsx'
import { EditPage, type TextsTyped, typedOf } from '../content/edit.view.tsx'
import { words } from '../content/edit.words.ts'
import { mayEdit } from '../content/may-edit.rule.ts'
import type { Texts } from '../content/page.store.ts'
import { readPeriod, readTexts } from '../content/texts-form.ts'
import { NewsDeskPage } from './news-list.view.tsx'
import { allNews, type News } from './news.store.ts'
import { editNews, publishNews, withdrawNews } from './publish-news.act.ts'

const HERE = '/office/news'
const EMPTY: TextsTyped = { titleKo: '', bodyKo: '', titleEn: '', bodyEn: '' }
const ID = { id: { max: 15 }, version: { max: 10 } }
type Typed = TextsTyped & { publishedOn: string; postedUntil: string }

/** News is written by the departments. @article 5(2) @article 6(1) */
export function newsEditRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  const own = async (req: FastifyRequest, id: string): Promise<News> => {
    const found = (await allNews(look)).find((one) => String(one.id) === id)
    if (!found) throw new NotFound('news', id)
    if (!mayEdit(found, editorOf(req))) throw new Forbidden(`news ${id} is another department's`)
    return found
  }

  office.get<{ Querystring: { done?: unknown } }>('/news', async (req, reply) => {
    const clerk = editorOf(req)
    const news = (await allNews(look)).filter((one) => mayEdit(one, clerk))
    const props = { frame: officeFrame(req), clerk, news, today: clock.today(), done: req.query.done === '1' }
    return html(reply, <NewsDeskPage {...props} />)
  })

  function page(
    req: FastifyRequest,
    reply: FastifyReply,
    of: { news?: News | undefined; typed: Typed; errors?: FieldError[]; now?: Texts | undefined },
  ) {
    const { news, typed, errors = [], now } = of
    const frame = officeFrame(req)
    const w = words(frame.lang)
    const view = (
      <EditPage
        frame={frame}
        clerk={editorOf(req)}
        action={news ? `${HERE}/edit` : `${HERE}/new`}
        title={news ? w.editOf(news.texts.ko.title) : w.newNews}
        back={{ label: w.news, href: HERE }}
        hidden={news ? { id: String(news.id), version: String(news.version) } : {}}
        typed={typed}
        now={now}
        errors={errors}
      />
    )
    return html(reply, view, { status: now ? 409 : errors.length > 0 ? 422 : 200 })
  }
  function read(req: FastifyRequest) {
    const { lang } = officeFrame(req)
    const { typed, texts, errors } = readTexts(lang, req.body)
    const period = readPeriod(lang, req.body)
    return {
      typed: { ...typed, ...period.typed },
      texts,
      errors: [...errors, ...period.errors],
      days: () => ({
        publishedOn: localDate(period.typed.publishedOn),
        postedUntil: period.typed.postedUntil === '' ? null : localDate(period.typed.postedUntil),
      }),
    }
  }

  office.get('/news/new', (req, reply) =>
    page(req, reply, { typed: { ...EMPTY, publishedOn: clock.today(), postedUntil: '' } }),
  )
  office.post('/news/new', async (req, reply) => {
    const by = editorOf(req)
    const { typed, texts, errors, days } = read(req)
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const { departmentId, postTitle, phone } = by
    const responsible = {
      departmentId,
      provider: { ko: postTitle, en: postTitle },
      phone,
      checkedOn: clock.today(),
    }
    await transact((tx) => publishNews(tx, { ...responsible, ...days(), texts, by }))
    return reply.redirect(`${HERE}?done=1`, 303)
  })

  office.get<{ Querystring: { id?: unknown } }>('/news/edit', async (req, reply) => {
    const news = await own(req, String(req.query.id))
    const { publishedOn, postedUntil } = news
    return page(req, reply, {
      news,
      typed: { ...typedOf(news.texts), publishedOn, postedUntil: postedUntil ?? '' },
    })
  })
  office.post('/news/edit', async (req, reply) => {
    const by = editorOf(req)
    const { id, version } = readForm(ID, req.body).typed
    const news = await own(req, id)
    const { typed, texts, errors, days } = read(req)
    if (errors.length > 0) return page(req, reply, { news, typed, errors })
    const change = { id: news.id, version: Number(version), by, today: clock.today(), ...days(), texts }
    const edited = await transact((tx) => editNews(tx, change))
    if (edited.ok) return reply.redirect(`${HERE}?done=1`, 303)
    const text = words(officeFrame(req).lang).refused[edited.refusal]
    const fresh = await own(req, id)
    return page(req, reply, { news: fresh, typed, now: fresh.texts, errors: [{ field: '', text }] })
  })

  office.post('/news/withdrawal', async (req, reply) => {
    const by = editorOf(req)
    const { id, version } = readForm(ID, req.body).typed
    const news = await own(req, id)
    const change = { id: news.id, version: Number(version), by, today: clock.today() }
    const done = await transact((tx) => withdrawNews(tx, change))
    return reply.redirect(done.ok ? `${HERE}?done=1` : `${HERE}/edit?id=${news.id}`, 303)
  })
}
