/** A journal line's detail in words: where it is a record, its reason first and the other values after it. */
export function detailText (detail: string): string {
  const record = recordOf(detail)
  if (record === null) return detail
  const { reason, ...others } = record
  const rest = Object.entries(others).filter(([, value]) => value !== null && value !== '').map(([key, value]) => key === 'code' ? String(value) : `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(' · ')
  if (reason === undefined || reason === '') return rest
  return rest === '' ? String(reason) : `${String(reason)} (${rest})`
}

function recordOf (text: string): Record<string, unknown> | null {
  if (!text.startsWith('{')) return null
  try { return JSON.parse(text) as Record<string, unknown> } catch { return null }
}
