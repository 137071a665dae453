import { FilePdfOutlined, FileTextOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import type { Form } from './use-form.ts'

/** The files of a row; each opens in a page of its own. */
export function FilesSection ({ form }: { readonly form: Form }): ReactNode {
  const { t } = useText()
  const { files } = form.data
  if (files.length === 0) return <p className="muted">{t('files.none')}</p>
  return (
    <ul className="files">{files.map(file => (
      <li key={file.kind}><a className="file" href={file.url} target="_blank" rel="noopener noreferrer">{file.kind === 'pdf' ? <FilePdfOutlined aria-hidden /> : <FileTextOutlined aria-hidden />}<b>{file.kind.toUpperCase()}</b><span className="muted">{t('files.open')}</span></a></li>
    ))}</ul>
  )
}
