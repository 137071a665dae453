import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Filter } from '../../metadata/model.ts'
import type { WireButton } from '../../sdk/wire.ts'
import { RunningBar } from '../click/running-bar.tsx'
import { useClick } from '../click/use-click.ts'
import { api } from '../client/api.ts'
import { useNewModel } from '../client/use-new-model.ts'
import { ErrorState } from '../frame/error-state.tsx'
import { useTabs } from '../frame/tabs-context.tsx'
import { useNarrow } from '../frame/use-narrow.ts'
import { DataGrid } from '../grid/data-grid.tsx'
import { useSelection } from '../grid/use-selection.ts'
import { useText } from '../text/text-context.tsx'
import { showDecimal } from '../value/decimals.ts'
import { conditionOn, conditionsOf, filterOf, valuesOf, withCondition } from './conditions.ts'
import { EmptyList } from './empty-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ListCards } from './list-cards.tsx'
import { ListFooter } from './list-footer.tsx'
import { ListToolbar } from './list-toolbar.tsx'
import { StatusTabs } from './status-tabs.tsx'
import { useAsked } from './use-asked.ts'
import { chosenColumns, useGridColumns } from './use-columns.tsx'
import type { LoadedList } from './use-list-page.ts'
import { useLiveRows } from './use-live-rows.ts'
import { useRows, type ListRow } from './use-rows.ts'

const ROW_HEIGHTS = { compact: 28, default: 34 }

/** A list at work: what is asked, its rows, what is picked, and what can be done with it. */
export function ListView ({ loaded, filter, active }: { readonly loaded: LoadedList, readonly filter: Filter | null, readonly active: boolean }): ReactNode {
  const { page, options, keep } = loaded
  const { list } = page
  const { t, pick } = useText()
  const tabs = useTabs()
  const narrow = useNarrow()
  const { asked, change, reset } = useAsked(loaded, filter)
  const rows = useRows(list.number, asked)
  const selection = useSelection(rows.rows)
  const changed = useLiveRows(list.entity, active, rows, selection.renew)
  const whole = filterOf(asked.conditions)
  useNewModel(rows.reload)

  // Another question has another result: what was picked of the old one no longer means anything.
  const question = JSON.stringify([whole, asked.quick])
  const { clear } = selection
  useEffect(clear, [question, clear])

  const openRow = useCallback((row: ListRow) => { if (list.form !== null) tabs.open({ page: 'form', form: list.form, id: row.id }) }, [list.form, tabs])
  const [draftWidths, setDraftWidths] = useState<Readonly<Record<string, number>>>({})
  const chosen = useMemo(() => chosenColumns(page.columns, options.columns).map(one => ({ ...one, width: draftWidths[one.column.key] ?? one.width })), [page.columns, options.columns, draftWidths])
  const columns = useGridColumns(chosen, page.filterable, list.form, openRow)
  const keepColumns = (next: typeof chosen): void => keep({ columns: next.map(one => ({ key: one.column.key, width: one.width, hidden: one.hidden })) })
  const resize = (key: string, width: number, done: boolean): void => {
    setDraftWidths(now => ({ ...now, [key]: width }))
    if (done) keepColumns(chosen.map(one => one.column.key === key ? { ...one, width } : one))
  }

  const show = (ids: readonly string[]): void => { if (ids.length > 0) void rows.repaint(ids).then(selection.renew).catch(rows.reload) }
  const total = rows.summary?.count ?? rows.rows.length
  const picked = selection.isAll ? total : selection.rows.size
  const { press, busy } = useClick({
    number: list.number,
    form: list.form,
    post: request => api.clickInList(list.number, request),
    selection: () => selection.isAll ? { filter: whole, quick: asked.quick } : { ids: [...selection.rows.keys()] },
    count: () => picked,
    refreshRows: show,
    setValue: () => {},
    // Rows that were acted on stay where they are, with what became of them, even where they no longer fit the filter.
    after: (button, result) => {
      if (result === null) return
      if (button.operationType === 'delete') { selection.clear(); rows.reload(); return }
      const touched = new Set(result.outcomes.map(outcome => outcome.id))
      show(rows.rows.map(row => row.id).filter(id => touched.has(id)))
      rows.reloadSummary()
    }
  })
  const act = (button: WireButton): void => {
    if (button.operationType === 'refresh') return rows.reload()
    if (button.operationType === 'new' && list.form !== null) return tabs.open({ page: 'form', form: list.form, id: null })
    const [first] = selection.rows.keys()
    if ((button.operationType === 'view' || button.operationType === 'modify') && list.form !== null && first !== undefined) return tabs.open({ page: 'form', form: list.form, id: first })
    void press(button)
  }

  const status = page.statusField
  const statusValues = status === null ? [] : valuesOf(conditionOn(asked.conditions, status.key)).map(String)
  const totals = useMemo(() => Object.fromEntries(page.columns.filter(column => column.summary === 'sum').flatMap(column => {
    const sum = rows.summary?.sums[column.field] ?? rows.summary?.sums[column.key]
    return sum === undefined ? [] : [[column.key, showDecimal(sum, column.scale)]]
  })), [page.columns, rows.summary])
  const shown = columns.length > 0 && Object.keys(totals).length > 0 ? totals : null
  const empty = rows.loading ? t('loading') : <EmptyList page={page} isAsked={whole !== null || asked.quick !== ''} onReset={reset} onNew={act} />

  return (
    <div className="list-page">
      {status !== null && <StatusTabs field={status} groups={rows.summary?.groups ?? {}} value={statusValues.length === 1 ? statusValues[0]! : null} onChange={value => change({ conditions: withCondition(asked.conditions, status.key, value === null ? null : { field: status.key, op: 'in', value: [value] }) })} />}
      <FilterBar page={page} conditions={asked.conditions} quick={asked.quick} options={options} active={active} onConditions={conditions => change({ conditions })} onQuick={quick => change({ quick })} onQuery={() => { change({}); rows.reload() }} onReset={reset}
        onScheme={scheme => change({ conditions: conditionsOf(scheme.request.filter ?? null), quick: scheme.request.quick ?? '', ...(scheme.request.sort === undefined ? {} : { sort: scheme.request.sort }) })} onSchemes={schemes => keep({ schemes })} />
      <ListToolbar page={page} picked={selection} count={picked} busy={busy} loading={rows.loading} options={options} chosen={chosen} onPress={act} onReload={rows.reload} onColumns={next => { setDraftWidths({}); keepColumns(next) }} onResetColumns={() => { setDraftWidths({}); keep({ columns: [] }) }} onDensity={density => keep({ density })} />
      <RunningBar page={list.number} />
      {rows.error !== null && rows.rows.length === 0
        ? <ErrorState error={rows.error} onRetry={rows.reload} />
        : narrow
          ? <ListCards page={page} columns={chosen} rows={rows.rows} selection={selection} changed={changed} onOpen={openRow} empty={empty} />
          : <DataGrid label={pick(list.name)} columns={columns} rows={rows.rows} total={total} before={asked.offset} rowHeight={ROW_HEIGHTS[options.density ?? 'compact']} sort={asked.sort} onSort={sort => change({ sort: sort.length === 0 ? list.defaultOrder : sort })} onResize={resize} selection={selection} onOpen={openRow} changed={changed} totals={shown} totalsLabel={t('totals')} empty={empty} />}
      <ListFooter page={page} selection={selection} count={picked} total={total} asked={asked} onPage={(offset, limit) => { if (limit !== asked.limit) keep({ pageRows: limit }); change({ offset, limit }) }} onPickAll={selection.pickAll} totals={narrow ? shown : null} />
    </div>
  )
}
