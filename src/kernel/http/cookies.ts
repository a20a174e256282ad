import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionKind } from '../session.ts'

/** `__Host-` ties a cookie to this host over https; browsers refuse the prefix without it. */
const nameOf = (kind: SessionKind | 'draft', secure: boolean): string =>
  `${secure ? '__Host-' : ''}nurijip-${kind}`

export const readCookie = (
  req: FastifyRequest,
  kind: SessionKind | 'draft',
  secure: boolean,
): string | undefined => req.cookies[nameOf(kind, secure)]

export function setCookie(
  reply: FastifyReply,
  kind: SessionKind | 'draft',
  token: string,
  secure: boolean,
): void {
  reply.setCookie(nameOf(kind, secure), token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

export function clearCookie(reply: FastifyReply, kind: SessionKind | 'draft', secure: boolean): void {
  reply.clearCookie(nameOf(kind, secure), { path: '/', httpOnly: true, sameSite: 'lax', secure })
}
