/** A channel without a network: the plugin's own requests and readings, with answers written by the test. */
import { PL_TESTING } from '../../errors.ts'
import type { ChannelAnswer, ChannelContext, ChannelPlugin, HttpAnswer, HttpRequest, IssueRequest } from '../types.ts'
import { usualTime } from './set-time.ts'

export interface FakeChannel {
  /** What the plugin asked for so far, in order. */
  readonly sent: readonly HttpRequest[]
  readonly issue: (request: IssueRequest) => ChannelAnswer
  readonly query: (key: { readonly serial: string, readonly sellerTaxNo: string }) => ChannelAnswer
}

type Scripted = Pick<HttpAnswer, 'status' | 'body'> & Partial<HttpAnswer>

/**
 * Plays a channel to its plugin.
 *
 * In:     the plugin, the answers of the other side in order, and settings of the channel where they matter.
 * Errors: PL_TESTING where it is asked more often than there are answers.
 */
export function fakeChannel (plugin: ChannelPlugin, answers: readonly Scripted[], given: Partial<ChannelContext> = {}): FakeChannel {
  const context: ChannelContext = { now: usualTime, params: {}, ...given }
  const sent: HttpRequest[] = []
  const answerTo = (request: HttpRequest): HttpAnswer => {
    const answer = answers[sent.push(request) - 1]
    if (answer === undefined) throw new PL_TESTING(`The channel was asked ${sent.length} times and the test wrote ${answers.length} answers. Add one for ${request.method} ${request.path}.`)
    return { headers: {}, ...answer }
  }
  return {
    sent,
    issue: request => plugin.readIssue(answerTo(plugin.issue(request, context)), context),
    query: key => plugin.readQuery(answerTo(plugin.query(key, context)), context)
  }
}
