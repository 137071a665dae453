/** The invoice's form: a changed line is computed at once, and the sums with it. */
import { defineForm, type ClientAction } from '#sdk'
import { sumsOf } from './complete.ts'
import { recomputed } from './recompute.ts'

const COMPUTED_FROM = ['num', 'unitprice', 'taxunitprice', 'amount', 'taxamount', 'tax', 'taxrate', 'zzstsgl']

export default defineForm('sim_vatinvoice', {
  propertyChanged: ({ field, entry, line }, row) => {
    const changed = entry === 'items' && line !== undefined ? row.items[line - 1] : undefined
    if (changed === undefined || !COMPUTED_FROM.includes(field)) return []
    const patch = recomputed(row, changed, field)
    const sums = sumsOf(row.items.map((each, at) => at === line! - 1 ? { ...each, ...patch } : each))
    return [...Object.entries(patch), ...Object.entries(sums)].map(([key, value]): ClientAction => ({ action: 'setValue', field: key, value }))
  }
})
