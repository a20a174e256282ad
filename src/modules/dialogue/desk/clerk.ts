import type { FastifyRequest } from 'fastify'
import { type Clerk, clerkWith } from '#kernel/clerk.ts'

/** Whoever answers the dialogue. @throws Forbidden */
export const mayorsClerk = (req: FastifyRequest): Clerk => clerkWith(req, 'dialogue-answer')
