import { createContext, useContext } from 'react'
import type { AppInfo, SessionInfo } from '../../sdk/wire.ts'

/** Who is signed in, what the application offers, and the two things that change it. */
export interface AppState {
  readonly session: SessionInfo
  readonly app: AppInfo
  readonly setLocale: (locale: SessionInfo['locale']) => void
  readonly signOut: () => void
}

export const AppContext = createContext<AppState | null>(null)

export function useApp (): AppState {
  const state = useContext(AppContext)
  if (state === null) throw new Error('useApp is used outside AppContext')
  return state
}
