import { DownOutlined, LogoutOutlined, MoonOutlined, SearchOutlined, SunOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Dropdown, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import { useMode } from '../theme/theme-context.tsx'
import { useText } from '../text/text-context.tsx'
import { useApp } from './app-context.tsx'
import { Mark } from './mark.tsx'

/** The bar over everything: product, organisations, whether the bureau is pretended, language, colours, the user. */
export function TopBar ({ before, onSearch }: { readonly before: ReactNode, readonly onSearch: () => void }): ReactNode {
  const { t, pick, locale } = useText()
  const { session, app, setLocale, signOut } = useApp()
  const { mode, toggle } = useMode()
  const orgs = app.orgs.map(org => org.name)
  const theme = t(mode === 'light' ? 'theme.dark' : 'theme.light')

  return (
    <header className="top">
      {before}
      <span className="top-product"><Mark size={22} /><b>{pick(app.product.name)}</b></span>
      {app.pretended && <Tooltip title={t('pretended.why')}><span className="pretended" tabIndex={0}>{t('pretended')}</span></Tooltip>}
      <span className="grow" />
      <button type="button" className="bare top-search" onClick={onSearch}><SearchOutlined aria-hidden /><span>{t('menu.search')}</span><kbd>Ctrl K</kbd></button>
      {orgs.length > 0 && (
        <Tooltip title={orgs.join('、')}>
          <span className="top-org" tabIndex={0}><span className="muted">{t('org')}</span> {orgs[0]}{orgs.length > 1 && <span className="muted"> {t('org.more', { count: orgs.length })}</span>}</span>
        </Tooltip>
      )}
      <Button type="text" className="top-locale" onClick={() => setLocale(locale === 'zh_CN' ? 'en_US' : 'zh_CN')} aria-label={t('locale.switch')}>{locale === 'zh_CN' ? 'EN' : '中'}</Button>
      <Tooltip title={theme}><Button type="text" icon={mode === 'light' ? <MoonOutlined /> : <SunOutlined />} aria-label={theme} onClick={toggle} /></Tooltip>
      <Dropdown trigger={['click']} menu={{ items: [
        { key: 'who', label: `${session.user.name} (${session.user.number})`, icon: <UserOutlined />, disabled: true },
        { type: 'divider' },
        { key: 'out', label: t('signOut'), icon: <LogoutOutlined />, onClick: signOut }
      ] }}>
        <Button type="text" className="top-user" icon={<UserOutlined />} aria-label={t('user.menu', { name: session.user.name })}><span className="top-user-name">{session.user.name}</span><DownOutlined className="tiny" /></Button>
      </Dropdown>
    </header>
  )
}
