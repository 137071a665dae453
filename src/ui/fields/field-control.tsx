import type { ComponentType, ReactNode } from 'react'
import { CheckBoxControl } from './checkbox-control.tsx'
import type { ControlProps } from './control-props.ts'
import { DateControl } from './date-control.tsx'
import { DateTimeControl } from './datetime-control.tsx'
import { DecimalControl } from './decimal-control.tsx'
import { IntegerControl } from './integer-control.tsx'
import { kindOf, type ControlKind } from './kinds.ts'
import { MultiSelectControl } from './multi-select-control.tsx'
import { ReferenceControl } from './reference-control.tsx'
import { SelectControl } from './select-control.tsx'
import { TextAreaControl } from './textarea-control.tsx'
import { TextControl } from './text-control.tsx'

const CONTROLS: Readonly<Record<ControlKind, ComponentType<ControlProps>>> = {
  text: TextControl, textarea: TextAreaControl, integer: IntegerControl, decimal: DecimalControl, date: DateControl, datetime: DateTimeControl,
  select: SelectControl, multiSelect: MultiSelectControl, checkbox: CheckBoxControl, reference: ReferenceControl
}

/** The control that edits a field. */
export function FieldControl (props: ControlProps): ReactNode {
  const Control = CONTROLS[kindOf(props.field.type)]
  return <Control {...props} />
}
