/** The shapes of the protocol, for checking and for its OpenAPI document. */
const text = (maxLength: number, description?: string) => ({ type: ['string', 'null'], maxLength, ...(description === undefined ? {} : { description }) })
const money = { type: 'string', pattern: '^-?\\d{1,16}(\\.\\d{1,2})?$', description: 'Decimal as text, at most two places.' }
const moneyOrNone = { type: ['string', 'null'], pattern: '^(-?\\d{1,16}(\\.\\d{1,2})?)?$' }
const decimalOrNone = { type: ['string', 'null'], maxLength: 25, pattern: '^(-?\\d{1,16}(\\.\\d{1,13})?)?$', description: 'Decimal as text, or empty.' }
const one = (values: readonly string[], description: string) => ({ type: 'string', enum: values, description })
const range = { type: 'array', items: { type: 'integer', minimum: 0, maximum: 86_400_000 }, minItems: 2, maxItems: 2 }
const chance = { type: 'number', minimum: 0, maximum: 1 }
const serial = { type: 'string', minLength: 1, maxLength: 60, description: 'Key of the request, unique for the seller. The same again is recognised.' }
const sellerTaxNo = { type: 'string', minLength: 1, maxLength: 20 }

const line = {
  type: 'object',
  required: ['goodsName', 'taxCode', 'amount', 'taxRate', 'tax'],
  properties: {
    lineNo: { type: ['integer', 'string', 'null'], pattern: '^\\d{0,4}$' }, kind: { type: ['string', 'null'], enum: ['0', '1', '2', '', null], description: '0 ordinary, 1 discount line, 2 discounted line' },
    goodsName: { type: 'string', minLength: 1, maxLength: 600 }, shortName: text(100), taxCode: { type: 'string', pattern: '^\\d{19}$', description: '19 digits' },
    spec: text(150), unit: text(300), quantity: decimalOrNone, price: decimalOrNone, amount: money,
    taxRate: { type: 'string', pattern: '^0(\\.\\d{1,6})?$', description: 'Decimal as text: 0.13' }, tax: money,
    preferential: { type: ['string', 'null'], enum: ['0', '1', '', null] }, preferentialContent: text(50), zeroTaxFlag: { type: ['string', 'null'], enum: ['', '0', '1', '2', '3', null] }
  }
} as const

export const ISSUE_BODY = {
  type: 'object',
  required: ['serial', 'sellerTaxNo', 'invoiceType', 'buyerName', 'sellerName', 'amount', 'tax', 'total', 'lines'],
  properties: {
    serial, sellerTaxNo, channel: { type: ['string', 'null'], enum: ['rpa', 'leqi', '', null], description: 'The way it came; decides the fifth digit of the number.' },
    invoiceType: { type: 'string', minLength: 1, maxLength: 10, description: '08xdp special, 10xdp ordinary' }, issueType: { type: ['string', 'null'], enum: ['0', '1', '', null], description: '0 blue, 1 red' },
    specialType: text(3, 'E01, E03 … as the incumbent writes them; 00 for none'), taxedType: { type: ['string', 'null'], enum: ['0', '2', '', null], description: '0 ordinary, 2 on the difference' },
    buyerName: { type: 'string', minLength: 1, maxLength: 300 }, buyerTaxNo: text(20), buyerAddress: text(300), buyerBank: text(250), buyerPhone: text(60), buyerEmail: text(100),
    sellerName: { type: 'string', minLength: 1, maxLength: 300 }, sellerAddress: text(300), sellerBank: text(250),
    amount: money, tax: money, total: money, deduction: moneyOrNone, remark: text(450), drawer: text(300), payee: text(150), reviewer: text(75),
    lines: { type: 'array', minItems: 1, maxItems: 2000, items: line },
    special: {
      type: ['object', 'null'],
      required: ['kind', 'rows'],
      properties: { kind: one(['freight', 'build', 'estateLease', 'estateSale', 'travelers'], 'Which special elements'), rows: { type: 'array', maxItems: 2000, items: { type: 'object', additionalProperties: { type: ['string', 'integer', 'boolean', 'null'] } } } }
    }
  }
} as const

export const QUERY_BODY = { type: 'object', required: ['serial', 'sellerTaxNo'], properties: { serial, sellerTaxNo } } as const

export const VERIFY_BODY = {
  type: 'object',
  required: ['invoiceNo', 'issuedOn', 'total', 'taxNo'],
  properties: { invoiceNo: { type: 'string', pattern: '^\\d{20}$' }, issuedOn: { type: 'string', pattern: '^\\d{8}$' }, total: money, taxNo: sellerTaxNo }
} as const

export const CONTROL_BODY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    latencyMs: range,
    faults: { type: 'object', additionalProperties: false, properties: { dropBefore: chance, dropAfter: chance, error502: chance, refuse: chance, delayMs: range } },
    seed: { type: ['integer', 'null'] }, clockOffsetMs: { type: 'integer' }, reset: { type: 'boolean' }
  }
} as const

export const LEDGER_QUERY = {
  type: 'object',
  properties: { sellerTaxNo, after: { type: 'string', pattern: '^\\d{0,15}$' }, limit: { type: 'string', pattern: '^\\d{1,5}$' } }
} as const

const invoice = {
  type: 'object',
  properties: {
    invoiceNo: { type: 'string' }, invoiceCode: { type: 'string' }, issuedAt: { type: 'string', format: 'date-time' }, serial, buyerName: { type: 'string' }, buyerTaxNo: { type: 'string' },
    amount: money, tax: money, total: money,
    files: { type: 'object', properties: { pdf: { type: 'string' }, ofd: { type: 'null' }, xml: { type: 'string' } } }
  }
} as const

/** Every answer about a serial. */
export const STATE_ANSWER = {
  type: 'object',
  properties: { state: { type: 'string', enum: ['processing', 'issued', 'failed', 'absent'] }, code: { type: 'string' }, reason: { type: 'string' }, invoice }
} as const
