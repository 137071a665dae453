import { ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ApiError } from '../client/api-error.ts'
import { useText } from '../text/text-context.tsx'

/** What happened, what to do, and the number to quote, where a page could not be had. */
export function ErrorState ({ error, onRetry }: { readonly error: unknown, readonly onRetry: () => void }): ReactNode {
  const { t } = useText()
  const known = error instanceof ApiError ? error : null
  return (
    <div className="page-state" role="alert">
      <h2>{t('error.title')}</h2>
      <p>{known?.message ?? (error instanceof Error ? error.message : String(error))}</p>
      {known !== null && known.problems.map(problem => <p key={problem}>{problem}</p>)}
      {known !== null && <p className="muted">{t('error.code')} {known.code}{known.traceId !== '' && <> · {t('error.trace')} <code>{known.traceId}</code></>}</p>}
      <Button icon={<ReloadOutlined />} onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
