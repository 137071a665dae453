import type { OutcomeMessage } from '../../sdk/types.ts'

/** What is wrong with a form, as the host said it. */
export type FormErrors = readonly OutcomeMessage[]

/** The words about one header field. */
export const errorsOn = (errors: FormErrors, field: string): readonly string[] => errors.filter(one => one.entry === undefined && one.field === field).map(one => one.text)
/** The words about one cell; lines count from 1. */
export const errorsAt = (errors: FormErrors, entry: string, line: number, field: string): readonly string[] => errors.filter(one => one.entry === entry && one.line === line && one.field === field).map(one => one.text)
