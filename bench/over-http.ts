import { Agent, request } from 'node:http'
import type { FastifyInstance, InjectOptions } from 'fastify'

const agent = new Agent({ keepAlive: true, maxSockets: 300 })

/** Answers `inject` over a real connection, for one browser at an address of its own behind the proxy. */
export function overHttp(address: string, from: string): FastifyInstance {
  const { port } = new URL(address)
  const inject = ({ method = 'GET', url, payload, headers }: InjectOptions) =>
    new Promise((done, failed) => {
      const options = {
        agent,
        port,
        method,
        path: url as string,
        headers: { ...headers, 'x-forwarded-for': from } as Record<string, string>,
      }
      const req = request(options, (res) => {
        let body = ''
        res.setEncoding('utf8')
        res.on('data', (part: string) => {
          body += part
        })
        res.on('error', failed)
        res.on('end', () => {
          const cookies = (res.headers['set-cookie'] ?? []).map((one) => {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(one) ?? []
            const maxAge = /max-age=(\d+)/i.exec(one)?.[1]
            return { name, value, ...(maxAge !== undefined && { maxAge: Number(maxAge) }) }
          })
          done({ statusCode: res.statusCode, headers: res.headers, body, cookies })
        })
      })
      req.on('error', failed)
      req.end(payload as string | undefined)
    })
  return { inject } as unknown as FastifyInstance
}
