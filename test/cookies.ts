import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

type Form = Record<string, string | string[]>

/** One browser without scripts: keeps its cookies, posts forms, follows nothing by itself. */
export function browserOf(app: FastifyInstance, cookies: Record<string, string> = {}) {
  const jar = new Map(Object.entries(cookies))
  const send = async (options: InjectOptions): Promise<LightMyRequestResponse> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const res = await app.inject({ ...options, headers: { host: 'localhost', cookie, ...options.headers } })
    for (const { name, value, maxAge, expires } of res.cookies as {
      name: string
      value: string
      maxAge?: number
      expires?: Date
    }[]) {
      if (value === '' || maxAge === 0 || (expires && expires.getTime() < 1000)) jar.delete(name)
      else jar.set(name, value)
    }
    return res
  }
  return {
    jar,
    get: (url: string) => send({ url }),
    post: (url: string, form: Form, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(form))
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
      return send({
        method: 'POST',
        url,
        payload: body.toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://localhost',
          ...headers,
        },
      })
    },
    /** Follows redirects after a form, as a browser does. */
    async follow(res: LightMyRequestResponse): Promise<LightMyRequestResponse> {
      let now = res
      for (let hops = 0; hops < 5 && now.statusCode === 303; hops += 1)
        now = await send({ url: now.headers.location ?? '/' })
      return now
    },
  }
}
export type Browser = ReturnType<typeof browserOf>
