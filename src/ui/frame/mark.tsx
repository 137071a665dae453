import type { ReactNode } from 'react'

/** The product's mark: two slips passing each other. */
export function Mark ({ size }: { readonly size: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#375cca" />
      <path d="M7 10h11l-3-3m10 15H14l3 3M7 16h18" fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
