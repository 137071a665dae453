/** sim_FailAutoIssueTask_SKDP_S: hands failed invoices that the 自动重开 configuration names to the corridor again. */
import { defineTask, type Filter, type Outcome, type TaskContext } from '#sdk'
import { reissuable, type FailedInvoice, type FailReason, type ReissueConfig } from './reissuable.ts'

const MOST_CONFIGS = 1000
const MOST_REASONS = 1000
/** In one run; what is left over is due again at the next instant. */
const MOST_INVOICES = 5000
const BATCH = 200
const LONGEST_RESULT = 300

export default defineTask('reissue/fail-auto-issue', {
  run: async context => {
    const configs = await configured(context)
    if (configs.length === 0) return { done: 0, failed: 0, skipped: 0, note: '未配置失败原因，没有需要自动重开的发票' }
    const [reasons, failed] = await Promise.all([
      context.find('sim_fail_reason', enabled, MOST_REASONS) as unknown as Promise<readonly FailReason[]>,
      context.find('sim_vatinvoice', failedOf(configs), MOST_INVOICES) as unknown as Promise<readonly FailedInvoice[]>
    ])
    const ids = reissuable(failed, configs, reasons)
    const { accepted, refused } = await reissued(ids, new Map(failed.map(invoice => [invoice.id, invoice])), context)
    return { done: accepted, failed: refused, skipped: failed.length - accepted - refused, note: `失败 ${failed.length} 张，符合配置 ${ids.length} 张，已重新提交 ${accepted} 张` }
  }
})

const enabled: Filter = { field: 'enable', op: '=', value: '1' }

async function configured ({ find }: TaskContext): Promise<readonly ReissueConfig[]> {
  const rows = await find('sim_auto_issue_config', enabled, MOST_CONFIGS) as unknown as readonly ReissueConfig[]
  return rows.filter(row => row.reason.length > 0)
}

/** Failed, known to the channel as failed, and not waiting for an approval. */
const failedOf = (configs: readonly ReissueConfig[]): Filter => ({
  all: [
    { field: 'issuestatus', op: '=', value: '3' },
    { field: 'channelstate', op: '=', value: 'FAILED' },
    { field: 'issuebillstatus', op: 'in', value: ['C', 'D'] },
    { field: 'org', op: 'in', value: [...new Set(configs.map(config => config.useorg))] }
  ]
})

async function reissued (ids: readonly string[], invoices: ReadonlyMap<string, FailedInvoice>, context: TaskContext): Promise<{ readonly accepted: number, readonly refused: number }> {
  const counts = { accepted: 0, refused: 0 }
  for (const part of batches(ids, batchSize(context.params))) {
    if (context.stopped()) break
    const outcomes = await context.operate('sim_vatinvoice', 'issue', part)
    const accepted = outcomes.filter(outcome => outcome.outcome === 'accepted' || outcome.outcome === 'done').length
    counts.accepted += accepted
    counts.refused += outcomes.length - accepted
    await context.record('sim_fail_auto_issue', outcomes.map(outcome => recordOf(invoices.get(outcome.id)!, outcome, context)))
    context.progress(counts.accepted + counts.refused, ids.length, `已重新提交 ${counts.accepted} 张`)
  }
  return counts
}

/** 失败自动重开记录: which invoice was taken up again, why it had failed, and whether the corridor took it. */
const recordOf = ({ orderno, org, result }: FailedInvoice, { messages, outcome }: Outcome, { now }: TaskContext): Record<string, unknown> => ({
  orderno, org, failreason: result, createdate: now.toISOString(),
  result: outcome === 'accepted' || outcome === 'done' ? '已重新提交' : messages.map(message => message.text).join('；').slice(0, LONGEST_RESULT)
})

const batchSize = ({ batchSize: given }: Readonly<Record<string, unknown>>): number => typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : BATCH

const batches = (ids: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_none, at) => ids.slice(at * size, (at + 1) * size))
