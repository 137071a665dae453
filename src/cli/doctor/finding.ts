/** What the doctor finds: one line a check. */

export interface Finding {
  /** `bad` keeps the host from working; `odd` is worth knowing. */
  readonly state: 'good' | 'odd' | 'bad'
  readonly what: string
  /** What to do about it. */
  readonly remedy?: string
}

export const good = (what: string): Finding => ({ state: 'good', what })
export const odd = (what: string, remedy: string): Finding => ({ state: 'odd', what, remedy })
export const bad = (what: string, remedy: string): Finding => ({ state: 'bad', what, remedy })

/** The message of anything that was thrown. */
export const reason = (fault: unknown): string => fault instanceof Error ? fault.message || ('code' in fault ? String(fault.code) : fault.name) : String(fault)
