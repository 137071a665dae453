/** What one kind of field is: one file each beside this one, gathered in index.ts. A new kind is one file here and one control in the client. */
import type { FieldModel, FieldTypeName, Locale } from '../model.ts'

/** The column a database room makes of it, without naming a database. */
export type ColumnShape =
  | { readonly kind: 'text', readonly length: number }
  | { readonly kind: 'longText' }
  | { readonly kind: 'integer' }
  /** Exact: precision digits in all, scale of them after the point. */
  | { readonly kind: 'decimal', readonly precision: number, readonly scale: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'datetime' }
  /** A 53-bit identity, an id string in rows. */
  | { readonly kind: 'id' }
  | { readonly kind: 'flag' }
  /** Several values as `,a,b,` in one text. */
  | { readonly kind: 'textList', readonly length: number }

export type Parsed = { readonly ok: true, readonly value: unknown } | { readonly ok: false, readonly code: string, readonly values: Readonly<Record<string, string>> }

export interface FieldType {
  readonly type: FieldTypeName
  /** Members of a field's JSON that this type takes beyond the common ones. */
  readonly takes: readonly string[]
  /** What a field of this type is where its JSON says nothing. */
  readonly defaults: Partial<Pick<FieldModel, 'maxLength' | 'precision' | 'scale' | 'items' | 'refEntity' | 'readonly' | 'copyable'>>
  readonly column: (field: FieldModel) => ColumnShape
  /** JSON Schema of the value as it stands in rows; the generated TypeScript types come from it. */
  readonly schema: (field: FieldModel) => Record<string, unknown>
  /** The empty value of a row: '' for text and combos, null for numbers, dates and references, [] or false. */
  readonly empty: unknown
  /** A person's or program's input to the stored value, or a message code with values (PL_FIELD_…). Never throws, never rounds, never goes through a float. */
  readonly parse: (input: unknown, field: FieldModel) => Parsed
  readonly format: (value: unknown, field: FieldModel, locale: Locale) => string
  readonly control: 'text' | 'textarea' | 'integer' | 'decimal' | 'date' | 'datetime' | 'select' | 'multiSelect' | 'checkbox' | 'reference' | 'readonly'
}
