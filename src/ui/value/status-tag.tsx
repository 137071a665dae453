import type { ReactNode } from 'react'
import type { ComboItem } from '../../metadata/model.ts'
import { useText } from '../text/text-context.tsx'

/** A status: colour, shape and word together, so that none of them alone carries the meaning. */
export function StatusTag ({ item }: { readonly item: ComboItem }): ReactNode {
  const { pick } = useText()
  return <span className={`tag tag-${item.tone}`}><ToneShape tone={item.tone} />{pick(item.name)}</span>
}

/** The shape of a tone: ring, diamond, half-filled turning ring, tick, triangle, cross. */
export function ToneShape ({ tone }: { readonly tone: ComboItem['tone'] }): ReactNode {
  return <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" className={tone === 'running' ? 'turning' : undefined}>{SHAPES[tone]}</svg>
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const SHAPES: Readonly<Record<ComboItem['tone'], ReactNode>> = {
  neutral: <circle cx="6" cy="6" r="4.5" {...stroke} strokeWidth={1.8} />,
  info: <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" />,
  running: <><circle cx="6" cy="6" r="4.6" {...stroke} strokeWidth={1.8} opacity=".45" /><path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" fill="currentColor" /></>,
  success: <><circle cx="6" cy="6" r="5.6" fill="currentColor" /><path d="m3.4 6.2 1.9 1.9 3.4-3.9" {...stroke} stroke="var(--surface)" strokeWidth={1.6} /></>,
  warning: <><path d="M6 .8 11.6 11H.4Z" fill="currentColor" /><path d="M6 4.4v3M6 9.2v.1" {...stroke} stroke="var(--surface)" strokeWidth={1.4} /></>,
  error: <><rect x=".6" y=".6" width="10.8" height="10.8" rx="2" fill="currentColor" /><path d="m3.8 3.8 4.4 4.4m0-4.4L3.8 8.2" {...stroke} stroke="var(--surface)" strokeWidth={1.6} /></>
}
