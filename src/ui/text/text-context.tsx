import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Locale } from '../../metadata/model.ts'
import { textsOf, type Texts } from './texts.ts'

const TextContext = createContext<Texts>(textsOf('zh_CN'))
export const useText = (): Texts => useContext(TextContext)

/** Gives every component below the texts of one language. */
export function TextProvider ({ locale, children }: { readonly locale: Locale, readonly children: ReactNode }): ReactNode {
  const texts = useMemo(() => textsOf(locale), [locale])
  return <TextContext value={texts}>{children}</TextContext>
}
