/** Forty made-up buyers: companies all over the country, and a few people. */
import type { Dice } from './dice.ts'
import { makeTaxNumber } from './tax-number.ts'

export interface Customer {
  readonly number: string
  readonly name: string
  readonly isPerson: boolean
  readonly taxno: string
  readonly address: string
  readonly bank: string
  readonly phone: string
  readonly email: string
}

const CITIES = [
  ['北京', '110105', '朝阳区建国路'], ['上海', '310104', '徐汇区漕溪路'], ['广州', '440106', '天河区体育东路'], ['深圳', '440304', '福田区深南大道'], ['南京', '320106', '鼓楼区中山北路'],
  ['杭州', '330106', '西湖区文三路'], ['苏州', '320508', '姑苏区人民路'], ['成都', '510107', '武侯区科华路'], ['武汉', '420106', '武昌区中北路'], ['西安', '610113', '雁塔区长安路'],
  ['青岛', '370202', '市南区香港路'], ['长沙', '430102', '芙蓉区五一路'], ['合肥', '340104', '蜀山区长江路'], ['厦门', '350203', '思明区湖滨路'], ['天津', '120101', '和平区南京路']
] as const
const WORDS = ['盛新', '泰瑞', '宏远', '嘉禾', '启明', '华泽', '同创', '安捷', '瑞丰', '博雅', '金桥', '恒信', '天成', '海纳', '新程', '百川']
const TRADES = ['贸易', '科技', '物流', '建设', '餐饮管理', '医疗器械', '教育咨询', '食品', '文化传播', '机械制造']
const BANKS = ['中国工商银行', '中国建设银行', '招商银行', '中国银行', '交通银行']
const PEOPLE = ['张三', '李晓梅', '王建国', '陈思雨', '赵一鸣']
const COMPANIES = 35

/**
 * Makes the customers.
 *
 * Out:    35 companies with valid tax numbers and 5 people without; all names differ.
 */
export function makeCustomers (dice: Dice): readonly Customer[] {
  const companies = Array.from({ length: COMPANIES }, (_, at) => company(dice, at))
  return [...companies, ...PEOPLE.map((name, at) => person(dice, name, COMPANIES + at))]
}

function company (dice: Dice, at: number): Customer {
  const [city, region, street] = CITIES[at % CITIES.length]!
  const bank = dice.pick(BANKS)
  return {
    ...numbered(at), name: `${city}${WORDS[at % WORDS.length]!}${TRADES[at % TRADES.length]!}有限公司`, isPerson: false, taxno: makeTaxNumber(dice, region),
    address: `${city}市${street} ${dice.whole(1, 299)} 号 ${dice.whole(100, 999)}${dice.digits(8)}`, bank: `${bank}${city}分行 6222${dice.digits(12)}`, phone: `139${dice.digits(8)}`
  }
}

const person = (dice: Dice, name: string, at: number): Customer =>
  ({ ...numbered(at), name, isPerson: true, taxno: '', address: '', bank: '', phone: `138${dice.digits(8)}` })

const numbered = (at: number): { number: string, email: string } => {
  const number = `KH${String(at + 1).padStart(4, '0')}`
  return { number, email: `${number.toLowerCase()}@example.com` }
}

/** The row of a customer. */
export const customerRow = ({ isPerson, ...values }: Customer): Record<string, unknown> => ({ ...values, buyerproperty: isPerson ? '1' : '0' })
