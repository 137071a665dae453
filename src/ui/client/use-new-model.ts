import { useEffect, useRef } from 'react'
import { onLive } from './live-events.ts'

/** Does something when the host put another Model in force, so that a page shows what it is made of now. */
export function useNewModel (act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => onLive(event => { if (event.type === 'model') latest.current() }), [])
}
