/** Texts as the channels take them: lengths that depend on the channel, and no characters that nobody sees. */
import { invisibleCharacters } from '#sdk'
import { remarkSent } from './remark.ts'
import { eachLine, header, type Invoice, type Line, type RuleTable } from './invoice.ts'

const HEADER_TEXTS = ['buyername', 'buyertaxno', 'buyeraddr', 'buyerbank', 'salername', 'salertaxno', 'saleraddr', 'salerbank', 'drawer', 'payee', 'reviewer', 'remark'] as const satisfies readonly (keyof Invoice)[]
const LINE_TEXTS = ['goodsname', 'specification', 'unit'] as const satisfies readonly (keyof Line)[]
const LONGEST = { name: 100, quantity: 20, price: 16, pricePlaces: 13 }

const tooLong = (field: string, text: string, most: number): { field: string, values: Record<string, string> } | null => {
  const length = [...text].length
  return length > most ? { field, values: { length: String(length), most: String(most) } } : null
}

export const textRules: RuleTable = {
  SIM_INVISIBLE_CHARACTERS: (invoice, around) => [
    ...HEADER_TEXTS.flatMap(field => invisibleCharacters(invoice[field] ?? '').slice(0, 1).map(character => ({ field, values: { character } }))),
    ...eachLine(line => {
      const field = LINE_TEXTS.find(key => invisibleCharacters(line[key] ?? '').length > 0)
      return field === undefined ? null : { field, values: { character: invisibleCharacters(line[field])[0]! } }
    })(invoice, around)
  ],
  SIM_REMARK_TOO_LONG: header((invoice, around) => {
    const most = around.channel?.remarkMax ?? null
    return most === null ? null : tooLong('remark', remarkSent(invoice), most)
  }),
  SIM_NAME_TOO_LONG: eachLine(line => tooLong('goodsname', line.goodsname, LONGEST.name)),
  SIM_QUANTITY_TOO_LONG: eachLine(line => tooLong('num', line.num ?? '', LONGEST.quantity)),
  SIM_PRICE_TOO_LONG: eachLine((line, _at, invoice) => {
    const field = invoice.hsbz === '1' ? 'taxunitprice' : 'unitprice'
    return tooLong(field, line[field] ?? '', LONGEST.price)
  })
}
