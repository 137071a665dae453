/** What a channel speaks: issue, query, verify. */
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stateAnswer } from '../answers.ts'
import { issueBody } from '../issue-body.ts'
import type { Ledger } from '../ledger.ts'
import type { Reaction } from '../reception.ts'
import { ISSUE_BODY, QUERY_BODY, STATE_ANSWER, VERIFY_BODY } from '../schemas.ts'
import type { Luck } from '../settings.ts'
import type { IssueBody } from '../types.ts'
import { verify, type VerifyRequest } from '../verification.ts'

/** How long a caller who is never answered is kept on the line. */
const SILENCE_MS = 10 * 60_000

interface Parts {
  readonly ledger: Ledger
  readonly receive: (body: IssueBody, isUnlucky: boolean) => Reaction
  readonly luck: () => Luck
  readonly now: () => Date
}

function hangUp (request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack()
  request.raw.socket.destroy()
  return reply
}

function keepSilent (request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack()
  const timer = setTimeout(() => { request.raw.socket.destroy() }, SILENCE_MS).unref()
  request.raw.socket.once('close', () => { clearTimeout(timer) })
  return reply
}

const gatewayError = (reply: FastifyReply, status: number): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').send(`<html><body><h1>${status} ${status === 504 ? 'Gateway Time-out' : 'Bad Gateway'}</h1></body></html>`)

function react (reaction: Reaction, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (reaction.kind === 'answer') return reply.code(reaction.status).send(reaction.body)
  if (reaction.kind === 'gatewayError') return gatewayError(reply, reaction.status)
  return reaction.kind === 'hangUp' ? hangUp(request, reply) : keepSilent(request, reply)
}

export function filingRoutes (app: FastifyInstance, { ledger, receive, luck, now }: Parts): void {
  const answers = { 200: STATE_ANSWER, 202: STATE_ANSWER, 400: STATE_ANSWER, 409: STATE_ANSWER }

  app.post('/v1/issue', { schema: { summary: 'Issue one invoice. The serial makes a repetition recognisable.', tags: ['channel'], body: ISSUE_BODY, response: answers } }, async (request, reply) => {
    const { dropBefore, dropAfter, error502, error502After, refuse, delayMs } = luck()
    if (dropBefore) return hangUp(request, reply)
    if (error502) return gatewayError(reply, 502)
    const reaction = receive(issueBody(request.body as Record<string, unknown>), refuse)
    await wait(delayMs)
    if (dropAfter) return hangUp(request, reply)
    return error502After ? gatewayError(reply, 502) : react(reaction, request, reply)
  })

  app.post('/v1/query', { schema: { summary: 'The true state of one serial.', tags: ['channel'], body: QUERY_BODY, response: { 200: STATE_ANSWER } } }, async (request, reply) => {
    const { dropBefore, dropAfter, error502, error502After, delayMs } = luck()
    const { sellerTaxNo, serial } = request.body as { sellerTaxNo: string, serial: string }
    await wait(delayMs)
    if (dropBefore || dropAfter) return hangUp(request, reply)
    if (error502 || error502After) return gatewayError(reply, 502)
    return reply.send(stateAnswer(ledger.find(sellerTaxNo.trim(), serial.trim())))
  })

  app.post('/v1/verify', { schema: { summary: 'Whether an invoice with this number, day and total was issued.', tags: ['channel'], body: VERIFY_BODY } }, async request =>
    verify(ledger, request.body as VerifyRequest, now()))
}
