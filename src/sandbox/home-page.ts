import type { LedgerRow } from './ledger.ts'
import { chinaDateTime } from './china-time.ts'
import { FAULT_MARKS } from './fault-marks.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character]!)

const row = ({ invoiceNo, issuedAt, serial, buyerName, total }: LedgerRow): string =>
  `<tr><td><a href="/v1/files/${invoiceNo}.pdf">${invoiceNo}</a> <a href="/v1/files/${invoiceNo}.xml">XML</a></td><td>${chinaDateTime(issuedAt)}</td><td>${escape(serial)}</td><td>${escape(buyerName)}</td><td class="money">${escape(total)}</td></tr>`

/**
 * The page a person sees who opens the bureau's address.
 *
 * In:     how many invoices there are, and the newest.
 * Out:    an HTML document without scripts.
 */
export const homePage = ({ count, rows }: { readonly count: number, readonly rows: readonly LedgerRow[] }): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>模拟税局 · Pretended tax bureau</title>
<style>body{font:14px/1.6 system-ui,"Noto Sans SC",sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#212121;background:#fff}
.notice{border:2px solid #b42318;background:#fff4f2;padding:.6rem 1rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #d9d9d9;padding:.3rem .5rem;text-align:left}
.money{text-align:right;font-variant-numeric:tabular-nums}a{color:#0e5fd8}</style></head><body>
<h1>模拟税局</h1>
<p class="notice"><strong>这不是真实的税务系统。</strong>此处开具的全部是模拟发票，不具有任何法律效力，只用于演示和测试。<br>
<span lang="en"><strong>This is not a real tax system.</strong> Every invoice issued here is pretended, has no legal effect, and serves demonstration and tests only.</span></p>
<p>已开具 <strong>${count}</strong> 张模拟发票。接口说明 · Protocol: <a href="/docs">/docs</a></p>
<p>购方名称中的故障标记 · Fault marks in a buyer's name: ${Object.values(FAULT_MARKS).join(' ')}</p>
<table><thead><tr><th>发票号码</th><th>开票时间</th><th>流水号</th><th>购买方</th><th>价税合计</th></tr></thead><tbody>
${rows.length === 0 ? '<tr><td colspan="5">还没有发票。No invoices yet.</td></tr>' : rows.map(row).join('\n')}
</tbody></table></body></html>
`
