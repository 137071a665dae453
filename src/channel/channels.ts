/** The room that talks to the outside: protocols from plugins, HTTP with time limits, a breaker and a limit for each organisation and channel. */
import type { ChannelModel, Model } from '../metadata/model.ts'
import type { PluginRegistry } from '../plugin/registry.ts'
import type { ChannelAnswer, ChannelContext, ChannelPlugin, HttpAnswer, HttpRequest, IssueRequest } from '../sdk/types.ts'
import { PL_METADATA_INVALID } from '../errors.ts'
import { makeBreaker, type Breaker } from './breaker.ts'
import { exchange, fetchFile } from './exchange.ts'

export interface ChannelFile { readonly contentType: string, readonly body: Buffer }
export type Admission = { readonly admitted: true, readonly release: () => void } | { readonly admitted: false, readonly retryAt: Date | null }

export interface Channels {
  settings (channel: string): ChannelModel
  /** Asks for one place of an organisation on a channel; null as `retryAt` means that a place frees itself when something under way ends. */
  admit (channel: string, org: string, now: Date, purpose: 'issue' | 'query'): Admission
  issue (channel: string, org: string, request: IssueRequest, now: Date): Promise<ChannelAnswer>
  query (channel: string, org: string, key: { readonly serial: string, readonly sellerTaxNo: string }, now: Date): Promise<ChannelAnswer>
  file (channel: string, url: string, now: Date): Promise<ChannelFile | null>
  /** For health pages: which breakers are open. */
  health (now: Date): readonly { readonly channel: string, readonly org: string, readonly open: boolean, readonly busy: number }[]
}

interface Line { readonly breaker: Breaker, busy: number }

/**
 * Opens the channels of a Model.
 *
 * In:     the Model now in force, the plugins, the configured addresses by placeholder; a change of the settings, e.g. shorter pauses.
 * Errors: PL_METADATA_INVALID where a channel's plugin is not there.
 */
export function openChannels (model: () => Model, plugins: () => PluginRegistry, addresses: Readonly<Record<string, string>>, tune: (channel: ChannelModel) => ChannelModel = channel => channel): Channels {
  const lines = new Map<string, Line>()
  const settings = (key: string): ChannelModel => {
    const channel = model().channels.get(key)
    if (channel === undefined) throw new PL_METADATA_INVALID(`metadata/channels.json has no channel '${key}'. Name one of: ${[...model().channels.keys()].join(', ')}.`)
    return tune(channel)
  }
  const protocol = (channel: ChannelModel): ChannelPlugin => {
    const plugin = plugins().channel(channel.plugin)
    if (plugin === undefined) throw new PL_METADATA_INVALID(`metadata/channels.json, ${channel.key}: there is no plugin plugins/${channel.plugin}.channel.ts.`)
    return plugin
  }
  const line = (channel: ChannelModel, org: string): Line => {
    const key = `${channel.key}/${org}`
    const found = lines.get(key) ?? { breaker: makeBreaker(channel.breaker), busy: 0 }
    lines.set(key, found)
    return found
  }
  const base = (channel: ChannelModel): string => channel.baseUrl.replace(/\$\{(\w+)\}/g, (_all, name: string) => addresses[name] ?? '')

  const speak = async (key: string, org: string, now: Date, say: (plugin: ChannelPlugin, context: ChannelContext) => HttpRequest, read: (plugin: ChannelPlugin, answer: HttpAnswer, context: ChannelContext) => ChannelAnswer): Promise<ChannelAnswer> => {
    const channel = settings(key)
    const plugin = protocol(channel)
    const context = { now, params: channel.params }
    const heard = await exchange(base(channel), say(plugin, context), channel.timeoutMs)
    const answer: ChannelAnswer = heard.heard ? understood(() => read(plugin, heard.answer, context)) : { state: 'unknown', reason: heard.reason }
    line(channel, org).breaker.note(answer.state !== 'unknown', now)
    return answer
  }

  return {
    settings,
    admit (key, org, now, purpose) {
      // A channel that the metadata no longer has limits nothing: whoever carries the attempt on finds out and tells.
      if (!model().channels.has(key)) return { admitted: true, release: () => {} }
      const channel = settings(key)
      const at = line(channel, org)
      const openUntil = at.breaker.openUntil(now)
      if (openUntil !== null) return { admitted: false, retryAt: openUntil }
      // A question is cheap and frees rows: it has as many places again as sending has.
      const places = purpose === 'query' ? channel.concurrency * 2 : channel.concurrency
      if (at.busy >= places) return { admitted: false, retryAt: null }
      at.busy++
      let held = true
      return { admitted: true, release: () => { if (held) { held = false; at.busy-- } } }
    },
    issue: async (key, org, request, now) => await speak(key, org, now, (plugin, context) => plugin.issue(request, context), (plugin, answer, context) => plugin.readIssue(answer, context)),
    query: async (key, org, asked, now) => await speak(key, org, now, (plugin, context) => plugin.query(asked, context), (plugin, answer, context) => plugin.readQuery(answer, context)),
    async file (key, url, now) {
      const channel = settings(key)
      return await fetchFile(base(channel), protocol(channel).file(url, { now, params: channel.params }), channel.timeoutMs)
    },
    health: now => [...lines].map(([key, at]) => {
      const [channel, org] = key.split('/') as [string, string]
      return { channel, org, open: at.breaker.openUntil(now) !== null, busy: at.busy }
    })
  }
}

/** An answer that breaks its reader tells nothing: what was asked for may have happened all the same. */
function understood (read: () => ChannelAnswer): ChannelAnswer {
  try { return read() } catch { return { state: 'unknown', reason: '通道应答无法识别' } }
}
