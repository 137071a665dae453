import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'

const LEAST = 48
const STEP = 16

/** The edge of a column head that sets its width, by pointer or by arrow keys. */
export function ResizeHandle ({ name, width, onResize }: { readonly name: string, readonly width: number, readonly onResize: (width: number, done: boolean) => void }): ReactNode {
  const { t } = useText()
  const from = useRef<{ x: number, width: number } | null>(null)
  const widthAt = (event: PointerEvent): number => Math.max(LEAST, Math.round((from.current?.width ?? width) + event.clientX - (from.current?.x ?? event.clientX)))
  const down = (event: PointerEvent): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width }
  }
  const move = (event: PointerEvent): void => { if (from.current !== null) onResize(widthAt(event), false) }
  const up = (event: PointerEvent): void => {
    if (from.current === null) return
    onResize(widthAt(event), true)
    from.current = null
  }
  const key = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    onResize(Math.max(LEAST, width + step), true)
  }
  return <span role="separator" tabIndex={-1} aria-orientation="vertical" aria-label={t('grid.resize', { name })} aria-valuenow={width} className="grid-resize" onPointerDown={down} onPointerMove={move} onPointerUp={up} onKeyDown={key} />
}
