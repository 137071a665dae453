import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 600px)')
const subscribe = (listener: () => void): (() => void) => { query.addEventListener('change', listener); return () => query.removeEventListener('change', listener) }

/** True on phones: the menu is a drawer and a list shows cards. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
