import { Alert, Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { Locale } from '../../metadata/model.ts'
import type { SessionInfo } from '../../sdk/wire.ts'
import { api } from '../client/api.ts'
import { wordsOf } from '../client/words-of.ts'
import { useText } from '../text/text-context.tsx'
import { Mark } from './mark.tsx'

/** The plain sign-in; wrong credentials say no more than that. */
export function SignIn ({ locale, onLocale, onSignedIn }: { readonly locale: Locale, readonly onLocale: (locale: Locale) => void, readonly onSignedIn: (session: SessionInfo) => Promise<void> }): ReactNode {
  const { t } = useText()
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    try { await onSignedIn(await api.signIn(user.trim(), password)) } catch (error) { setProblem(wordsOf(error)); setPassword('') } finally { setBusy(false) }
  }

  return (
    <main className="sign-in">
      <form className="sign-in-card" onSubmit={event => { void submit(event) }} aria-labelledby="sign-in-title">
        <header><Mark size={36} /><div><h1 id="sign-in-title">{t('product')}</h1><p>{t('product.line')}</p></div></header>
        {problem !== '' && <Alert type="error" showIcon title={problem} role="alert" />}
        <label>{t('signIn.user')}<Input size="large" name="user" autoComplete="username" autoFocus required value={user} onChange={event => setUser(event.target.value)} /></label>
        <label>{t('signIn.password')}<Input.Password size="large" name="password" autoComplete="current-password" required value={password} onChange={event => setPassword(event.target.value)} /></label>
        <Button type="primary" size="large" htmlType="submit" block loading={busy} disabled={user.trim() === '' || password === ''}>{t('signIn.go')}</Button>
        <footer>
          <button type="button" className="bare link" onClick={() => onLocale(locale === 'zh_CN' ? 'en_US' : 'zh_CN')} lang={locale === 'zh_CN' ? 'en' : 'zh-CN'}>{locale === 'zh_CN' ? 'English' : '中文'}</button>
        </footer>
      </form>
    </main>
  )
}
