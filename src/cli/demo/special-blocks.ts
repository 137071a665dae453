/** Special elements of demonstration invoices, by the special type that needs them. */
import { chinaDate } from '../../sdk/dates.ts'
import type { Dice } from './dice.ts'

const PLACES = ['江苏省南京市栖霞区', '上海市浦东新区', '浙江省杭州市余杭区', '安徽省合肥市蜀山区', '山东省青岛市市南区', '湖北省武汉市江夏区']
const CARGO = ['电子元件', '办公家具', '日用百货', '食品饮料', '机械配件']
const PLATES = ['苏A8K21M', '苏A3F56Q', '沪B7D902', '浙A1Z88T', '皖A5H310']
const PEOPLE = ['周明', '吴倩', '郑浩', '冯雪']
const DAY_MS = 86_400_000
const LEASE_DAYS = 365

/**
 * Makes the block that a special type needs.
 *
 * In:     the special type, and the instant at which the invoice is made.
 * Out:    the entry with its rows; empty for types without one.
 */
export function specialBlock (dice: Dice, specialtype: string, at: Date): Record<string, readonly Record<string, unknown>[]> {
  switch (specialtype) {
    case 'E03': return { build: [works(dice)] }
    case 'E04': return { freight: several(dice, 1, 2, () => trip(dice)) }
    case 'E06': return { estatelease: [lease(dice, at)] }
    case 'E09': return { travelers: several(dice, 1, 3, () => traveler(dice, at)) }
    default: return {}
  }
}

const several = <T>(dice: Dice, least: number, most: number, make: () => T): readonly T[] => Array.from({ length: dice.whole(least, most) }, make)

function trip (dice: Dice): Record<string, unknown> {
  const startplace = dice.pick(PLACES)
  return { startplace, endplace: dice.pick(PLACES.filter(place => place !== startplace)), transporttype: '公路运输', licenseplate: dice.pick(PLATES), transportgoods: dice.pick(CARGO) }
}

const works = (dice: Dice): Record<string, unknown> =>
  ({ simpleaddress: '上海市浦东新区', detailaddress: `张江路 ${dice.whole(1, 200)} 号`, crosscitysign: '0', buildingname: dice.pick(['研发中心机房改造', '总部大楼弱电工程', '数据中心二期']) })

const lease = (dice: Dice, at: Date): Record<string, unknown> => ({
  provinceadress: '浙江省', cityadreess: '杭州市', simpleaddress: '西湖区', detailaddress: `云栖路 ${dice.whole(1, 30)} 号一层`, crosscitysign: '0', areaunit: '平方米',
  startleasedate: chinaDate(at), endleasedate: chinaDate(new Date(at.getTime() + LEASE_DAYS * DAY_MS)), estateid: `浙2020杭州市不动产权第${dice.digits(7)}号`
})

// Passport numbers of this form were never issued, so that nobody's is in the demonstration.
const traveler = (dice: Dice, at: Date): Record<string, unknown> => ({
  traveler: dice.pick(PEOPLE), cardtype: '227', cardno: `E0000${dice.digits(4)}`, traveldate: chinaDate(at),
  startplace: '江苏省南京市玄武区', endplace: dice.pick(['江苏省苏州市姑苏区', '安徽省黄山市屯溪区', '浙江省湖州市吴兴区']), transporttype: '3'
})
