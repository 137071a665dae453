import { Spin } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'

/** A page that is on its way. */
export function Loading (): ReactNode {
  const { t } = useText()
  return <div className="page-state" role="status"><Spin /><span>{t('loading')}</span></div>
}
