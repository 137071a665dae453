/**
 * Values between rows and columns, for each shape of column in each database.
 *
 * Decimals where the database has none of its own: up to 18 digits a whole number scaled by 10^scale; wider ones a text of the scaled
 * number plus 10^precision, always precision + 1 digits, so that the order of the texts is the order of the numbers.
 */
import type { ColumnShape } from '../metadata/fields/field-type.ts'
import { Decimal, plain } from '../sdk/decimal.ts'
import { PL_STORE_FAULT } from '../errors.ts'
import type { Dialect } from './dialect.ts'
import type { Value } from './program.ts'

export interface Codec {
  readonly shape: ColumnShape
  /** The type as the database writes it back, and what follows it. */
  readonly sqlType: string
  readonly nullable: boolean
  /** SQL literal for rows that were there before the column. */
  readonly missing: string | null
  /** How a column is read, and how a value is bound. */
  readonly select: (column: string) => string
  readonly bind: string
  /** In: a row's value. Errors: PL_STORE_FAULT where it does not fit; nothing is cut or rounded. */
  readonly encode: (value: unknown, what: string) => Value
  readonly decode: (raw: unknown) => unknown
}

/** Decimals this wide still fit the whole numbers of an embedded database. */
export const WHOLE_DIGITS = 18

const misfit = (what: string, value: unknown, wanted: string): never => { throw new PL_STORE_FAULT(`${what}: ${JSON.stringify(value)} ${wanted}`) }
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === ''
const asIs = (column: string): string => column
const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/

/**
 * The codec of a column.
 *
 * In: `keepsPlaces` writes all places of a decimal (money: `30.00`), otherwise the shortest text (`30`); `isIndexed` keeps a text short enough for an index.
 */
export function codecOf (shape: ColumnShape, dialect: Dialect, { keepsPlaces = false, isIndexed = false } = {}): Codec {
  switch (shape.kind) {
    case 'text': return textCodec(shape, shape.length, dialect, isIndexed)
    case 'longText': return textCodec(shape, Infinity, dialect, false)
    case 'textList': return textListCodec(shape, shape.length, dialect, isIndexed)
    case 'integer': return { ...numberCodec(shape, dialect), encode: encodeInteger, decode: raw => raw === null ? null : Number(raw) }
    case 'id': return { ...numberCodec(shape, dialect), encode: encodeId, decode: raw => raw === null ? null : String(raw) }
    case 'flag': return { ...numberCodec(shape, dialect), sqlType: dialect.hasDecimals ? 'tinyint' : 'INTEGER', nullable: false, missing: '0', encode: value => value === true || value === 1 || value === 'true' ? 1 : 0, decode: raw => Number(raw) === 1 }
    case 'date': return { shape, sqlType: dialect.takesIsoInstants ? 'DATE_TEXT' : 'date', nullable: true, missing: null, select: asIs, bind: '?', encode: encodeDate, decode: raw => raw }
    case 'datetime': return instantCodec(shape, dialect)
    case 'decimal': return decimalCodec(shape, dialect, keepsPlaces)
  }
}

function textCodec (shape: ColumnShape, length: number, dialect: Dialect, isIndexed: boolean): Codec {
  const encode = (value: unknown, what: string): Value => {
    const text = value === null || value === undefined ? '' : String(value)
    // Surrogate pairs count once, as the databases count them.
    return text.length > length && [...text].length > length ? misfit(what, text.slice(0, 40) + '…', `is longer than ${length} characters.`) : text
  }
  const decode = (raw: unknown): unknown => raw ?? ''
  const isLong = length === Infinity || (!dialect.hasFreeTextLength && length > 255 && !isIndexed)
  const sqlType = length === Infinity ? (dialect.hasFreeTextLength ? 'TEXT' : 'longtext') : isLong ? 'text' : dialect.hasFreeTextLength ? `VARCHAR(${length})` : `varchar(${Math.max(length, MINIMUM_LENGTH)})`
  return { shape, sqlType, nullable: isLong, missing: isLong ? null : "''", select: asIs, bind: '?', encode, decode }
}
/** Shorter columns would have to lie within the page on InnoDB, and a wide entity would not fit; from 256 bytes on they may lie outside. */
const MINIMUM_LENGTH = 64

function textListCodec (shape: ColumnShape, length: number, dialect: Dialect, isIndexed: boolean): Codec {
  const text = textCodec(shape, length, dialect, isIndexed)
  return {
    ...text,
    encode: (value, what) => text.encode(Array.isArray(value) && value.length > 0 ? `,${value.join(',')},` : '', what),
    decode: raw => raw === null || raw === '' ? [] : String(raw).slice(1, -1).split(',')
  }
}

const numberCodec = (shape: ColumnShape, dialect: Dialect) =>
  ({ shape, sqlType: dialect.hasDecimals ? 'bigint' : 'INTEGER', nullable: true, missing: null, select: asIs, bind: '?' })

function encodeInteger (value: unknown, what: string): Value {
  if (isBlank(value)) return null
  const text = String(value)
  return /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? BigInt(text) : misfit(what, value, 'is no whole number of 53 bits.')
}

function encodeId (value: unknown, what: string): Value {
  if (isBlank(value)) return null
  const text = String(value)
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? BigInt(text) : misfit(what, value, 'is no identity: digits that fit 53 bits.')
}

function encodeDate (value: unknown, what: string): Value {
  if (isBlank(value)) return null
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : misfit(what, value, 'is no date YYYY-MM-DD.')
}

function instantCodec (shape: ColumnShape, dialect: Dialect): Codec {
  const encode = (value: unknown, what: string): Value => {
    if (isBlank(value)) return null
    const at = value instanceof Date ? value : new Date(String(value))
    if (Number.isNaN(at.getTime())) return misfit(what, value, 'is no instant YYYY-MM-DDTHH:mm:ss.sssZ.')
    return dialect.takesIsoInstants ? at.toISOString() : at.toISOString().slice(0, 23).replace('T', ' ')
  }
  const decode = dialect.takesIsoInstants
    ? (raw: unknown) => raw
    : (raw: unknown) => raw === null ? null : `${String(raw).replace(' ', 'T').padEnd(19, '0').padEnd(20, '.').padEnd(23, '0')}Z`
  return { shape, sqlType: dialect.takesIsoInstants ? 'DATETIME_TEXT' : 'datetime(3)', nullable: true, missing: null, select: asIs, bind: '?', encode, decode }
}

// ---- decimals

type DecimalShape = Extract<ColumnShape, { kind: 'decimal' }>

function decimalCodec (shape: DecimalShape, dialect: Dialect, keepsPlaces: boolean): Codec {
  const { precision, scale } = shape
  const written = (text: string): string => keepsPlaces ? text : plain(text)
  const common = { shape, nullable: true, missing: null }
  if (dialect.hasDecimals) {
    return {
      ...common, sqlType: `decimal(${precision},${scale})`, select: asIs, bind: `CAST(? AS DECIMAL(${precision},${scale}))`,
      encode: (value, what) => isBlank(value) ? null : unscaled(scaled(value, shape, what), scale),
      decode: raw => raw === null ? null : written(String(raw))
    }
  }
  if (precision <= WHOLE_DIGITS) {
    return {
      // The digits are read as text: as a number they would pass through a binary float.
      ...common, sqlType: `INTEGER_DECIMAL(${precision},${scale})`, select: column => `CAST(${column} AS TEXT)`, bind: '?',
      encode: (value, what) => isBlank(value) ? null : scaled(value, shape, what),
      decode: raw => raw === null ? null : written(unscaledText(String(raw), scale))
    }
  }
  return {
    ...common, sqlType: `TEXT_DECIMAL(${precision},${scale})`, select: asIs, bind: '?',
    encode: (value, what) => isBlank(value) ? null : sortable(scaled(value, shape, what), precision),
    decode: raw => raw === null ? null : written(unscaled(BigInt(String(raw)) - 10n ** BigInt(precision), scale))
  }
}

/** The whole number that is value × 10^scale. */
export function scaled (value: unknown, { precision, scale }: DecimalShape, what: string): bigint {
  const text = String(value)
  if (!PLAIN_DECIMAL.test(text)) return misfit(what, value, 'is no decimal number.')
  const [whole = '', fraction = ''] = text.split('.')
  const places = fraction.replace(/0+$/, '')
  if (places.length > scale) return misfit(what, value, `has more than ${scale} places; round before saving.`)
  const result = BigInt(whole + places.padEnd(scale, '0'))
  return abs(result) >= 10n ** BigInt(precision) ? misfit(what, value, `has more than ${precision} digits.`) : result
}

const abs = (value: bigint): bigint => value < 0n ? -value : value

/** The decimal text of a scaled whole number, all places written. */
export const unscaled = (value: bigint, scale: number): string => unscaledText(value.toString(), scale)

function unscaledText (digits: string, scale: number): string {
  if (scale === 0) return digits
  const isNegative = digits.startsWith('-')
  const padded = (isNegative ? digits.slice(1) : digits).padStart(scale + 1, '0')
  return `${isNegative ? '-' : ''}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}

const sortable = (value: bigint, precision: number): string => (value + 10n ** BigInt(precision)).toString().padStart(precision + 1, '0')

/**
 * SQL that adds up a column exactly, as one or more partial sums, and how they become one decimal text.
 *
 * Whole numbers are added in two halves, so that no sum of a column can overflow 64 bits; sortable texts in limbs of nine digits.
 */
export function sumOf (codec: Codec, column: string, keepsPlaces: boolean): { readonly sql: readonly string[], readonly text: (parts: readonly unknown[]) => string } {
  const { shape } = codec
  const written = (text: string): string => keepsPlaces ? text : plain(text)
  if (codec.sqlType.startsWith('INTEGER_DECIMAL') && shape.kind === 'decimal') {
    const half = 1_000_000_000n
    return {
      sql: [`CAST(SUM(${column} / ${half}) AS TEXT)`, `CAST(SUM(${column} % ${half}) AS TEXT)`],
      text: ([high, low]) => written(unscaled(BigInt(String(high ?? 0)) * half + BigInt(String(low ?? 0)), shape.scale))
    }
  }
  if (codec.sqlType.startsWith('TEXT_DECIMAL') && shape.kind === 'decimal') {
    const width = shape.precision + 1
    const limbs = Array.from({ length: Math.ceil(width / 9) }, (_, index) => ({ from: index * 9, digits: Math.min(9, width - index * 9) }))
    return {
      sql: [`CAST(COUNT(${column}) AS TEXT)`, ...limbs.map(limb => `CAST(SUM(CAST(SUBSTR(${column}, ${limb.from + 1}, ${limb.digits}) AS INTEGER)) AS TEXT)`)],
      text: ([count, ...parts]) => {
        const total = limbs.reduce((sum, limb, index) => sum + BigInt(String(parts[index] ?? 0)) * 10n ** BigInt(width - limb.from - limb.digits), 0n)
        return written(unscaled(total - BigInt(String(count)) * 10n ** BigInt(shape.precision), shape.scale))
      }
    }
  }
  return { sql: [`CAST(SUM(${column}) AS CHAR)`], text: ([sum]) => written(new Decimal(String(sum ?? 0)).toFixed(shape.kind === 'decimal' ? shape.scale : 0)) }
}
