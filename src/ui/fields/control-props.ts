import type { WireField } from '../../sdk/wire.ts'

/** What every field control takes. `onCommit` says that the person is done with the value, so that what follows from it can be asked for. */
export interface ControlProps {
  readonly field: WireField
  readonly id: string
  readonly label: string
  readonly value: unknown
  readonly invalid: boolean
  readonly autoFocus: boolean
  readonly onChange: (value: unknown) => void
  readonly onCommit: () => void
}
