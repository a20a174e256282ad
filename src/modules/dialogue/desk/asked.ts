import type { FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'
import type { FieldError } from '#ui/field.tsx'
import { idIn } from '../messages/message.rule.ts'

export type DeskRequest = FastifyRequest<{ Params: { id: string }; Querystring: { done?: unknown } }>
export interface DeskShown {
  typed?: Readonly<Record<string, string>>
  errors?: FieldError[]
  status?: number
}

/** @throws NotFound */
export function idOf({ params }: DeskRequest): number {
  const id = idIn(params.id)
  if (id === undefined) throw new NotFound('message', params.id)
  return id
}
