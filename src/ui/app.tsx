import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Locale } from '../metadata/model.ts'
import type { AppInfo, SessionInfo } from '../sdk/wire.ts'
import { api } from './client/api.ts'
import { ApiError } from './client/api-error.ts'
import { keepCsrfToken, whenSignedOut } from './client/http.ts'
import { useNewModel } from './client/use-new-model.ts'
import { closeLive, openLive } from './client/live-events.ts'
import { AppContext } from './frame/app-context.tsx'
import { Frame } from './frame/frame.tsx'
import { SignIn } from './frame/sign-in.tsx'
import { ErrorState } from './frame/error-state.tsx'
import { Loading } from './frame/loading.tsx'
import { TabsProvider } from './frame/tabs-context.tsx'
import { TextProvider } from './text/text-context.tsx'
import { ThemeProvider } from './theme/theme-context.tsx'

const KEPT_LOCALE = 'pl.locale'
type Signed = { readonly session: SessionInfo, readonly app: AppInfo }
type State = { readonly at: 'loading' } | { readonly at: 'signedOut' } | { readonly at: 'broken', readonly error: unknown } | ({ readonly at: 'signedIn' } & Signed)

/** The whole client: sign-in, then the frame with its page tabs. */
export function App (): ReactNode {
  const [state, setState] = useState<State>({ at: 'loading' })
  const [locale, setLocale] = useState<Locale>(() => localStorage.getItem(KEPT_LOCALE) === 'en_US' ? 'en_US' : 'zh_CN')

  const enter = useCallback(async (session: SessionInfo) => {
    keepCsrfToken(session.csrfToken)
    keepLocale(session.locale, setLocale)
    setState({ at: 'signedIn', session, app: await api.app() })
    openLive()
  }, [])
  const leave = useCallback(() => { closeLive(); setState({ at: 'signedOut' }) }, [])

  const begin = useCallback(() => {
    api.session().then(enter).catch((error: unknown) => {
      setState(error instanceof ApiError && error.status === 401 ? { at: 'signedOut' } : { at: 'broken', error })
    })
  }, [enter])
  useEffect(() => { whenSignedOut(leave); begin(); return closeLive }, [begin, leave])

  useNewModel(() => { void api.app().then(app => setState(now => now.at === 'signedIn' ? { ...now, app } : now)).catch(() => {}) })

  const change = useCallback((next: Locale) => {
    keepLocale(next, setLocale)
    if (state.at === 'signedIn') void api.setLocale(next).then(session => { keepCsrfToken(session.csrfToken) }).catch(() => {})
  }, [state.at])

  return (
    <TextProvider locale={locale}>
      <ThemeProvider locale={locale}>
        {state.at === 'loading' && <Loading />}
        {state.at === 'broken' && <ErrorState error={state.error} onRetry={begin} />}
        {state.at === 'signedOut' && <SignIn locale={locale} onLocale={change} onSignedIn={enter} />}
        {state.at === 'signedIn' && (
          <AppContext value={{ session: state.session, app: state.app, setLocale: change, signOut: () => { void api.signOut().catch(() => {}).then(leave) } }}>
            <TabsProvider><Frame /></TabsProvider>
          </AppContext>
        )}
      </ThemeProvider>
    </TextProvider>
  )
}

function keepLocale (locale: Locale, set: (locale: Locale) => void): void {
  localStorage.setItem(KEPT_LOCALE, locale)
  set(locale)
}
