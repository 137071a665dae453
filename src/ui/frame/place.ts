import type { Filter } from '../../metadata/model.ts'

/** What a page tab is about; each has one address, so that a link can be sent. */
export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'list', readonly list: string, readonly filter?: Filter | null }
  | { readonly page: 'form', readonly form: string, readonly id: string | null }

/** The address of a place: /, /list/NUMBER, /form/NUMBER/ID, /form/NUMBER/new. */
export function addressOf (place: Place): string {
  if (place.page === 'home') return '/'
  if (place.page === 'form') return `/form/${encodeURIComponent(place.form)}/${place.id === null ? 'new' : encodeURIComponent(place.id)}`
  const filter = place.filter === null || place.filter === undefined ? '' : `?filter=${encodeURIComponent(JSON.stringify(place.filter))}`
  return `/list/${encodeURIComponent(place.list)}${filter}`
}

/** The place of an address; home for whatever is none of ours. */
export function placeOf (address: string): Place {
  const url = new URL(address, 'http://client')
  const [kind, number, id] = url.pathname.split('/').filter(part => part !== '').map(decodeURIComponent)
  if (kind === 'list' && number !== undefined) return { page: 'list', list: number, filter: filterOf(url.searchParams.get('filter')) }
  if (kind === 'form' && number !== undefined && id !== undefined) return { page: 'form', form: number, id: id === 'new' ? null : id }
  return { page: 'home' }
}

function filterOf (text: string | null): Filter | null {
  if (text === null) return null
  try { return JSON.parse(text) as Filter } catch { return null }
}
