import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionKind } from '../session.ts'

/** Sessions, what is being filled in, and a way in that is under way. */
type CookieKind = SessionKind | 'draft' | 'entry' | 'guardian'

/** `__Host-` ties a cookie to this host over https; browsers refuse the prefix without it. */
const nameOf = (kind: CookieKind, secure: boolean): string => `${secure ? '__Host-' : ''}nurijip-${kind}`

export const readCookie = (req: FastifyRequest, kind: CookieKind, secure: boolean): string | undefined =>
  req.cookies[nameOf(kind, secure)]

export function setCookie(reply: FastifyReply, kind: CookieKind, token: string, secure: boolean): void {
  reply.setCookie(nameOf(kind, secure), token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

export function clearCookie(reply: FastifyReply, kind: CookieKind, secure: boolean): void {
  reply.clearCookie(nameOf(kind, secure), { path: '/', httpOnly: true, sameSite: 'lax', secure })
}
