import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Locale } from '../../metadata/model.ts'
import { antTheme, type Mode } from './tokens.ts'

const KEPT = 'pl.mode'
const ModeContext = createContext<{ readonly mode: Mode, readonly toggle: () => void }>({ mode: 'light', toggle: () => {} })
export const useMode = (): { readonly mode: Mode, readonly toggle: () => void } => useContext(ModeContext)

/** Gives every component below colours (light or dark) and the language of the control library. */
export function ThemeProvider ({ locale, children }: { readonly locale: Locale, readonly children: ReactNode }): ReactNode {
  const [mode, setMode] = useState<Mode>(firstMode)
  useEffect(() => { document.documentElement.dataset['theme'] = mode; localStorage.setItem(KEPT, mode) }, [mode])
  useEffect(() => { document.documentElement.lang = locale === 'zh_CN' ? 'zh-CN' : 'en'; dayjs.locale(locale === 'zh_CN' ? 'zh-cn' : 'en') }, [locale])
  const value = useMemo(() => ({ mode, toggle: () => setMode(now => now === 'light' ? 'dark' : 'light') }), [mode])
  return (
    <ModeContext value={value}>
      <ConfigProvider locale={locale === 'zh_CN' ? zhCN : enUS} theme={antTheme(mode)} componentSize="small" button={{ autoInsertSpace: false }}>
        <AntApp component={false} message={{ top: 50, maxCount: 3 }}>{children}</AntApp>
      </ConfigProvider>
    </ModeContext>
  )
}

function firstMode (): Mode {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'light' || kept === 'dark') return kept
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
