/** Texts as they stand on the face of an invoice. */
import { Decimal } from '../decimal.ts'
import { CATALOGUE } from '../rules/catalogue.ts'
import type { IssueBody, IssueLine } from '../types.ts'

export const isSpecialInvoice = ({ invoiceType }: IssueBody): boolean => invoiceType === '08xdp'

/** `*软件*系统软件`; without stars where no short name is known. */
export function printedName (line: IssueLine): string {
  const shortName = line.shortName || (CATALOGUE[line.taxCode]?.shortName ?? '')
  return shortName === '' || line.goodsName.startsWith('*') ? line.goodsName : `*${shortName}*${line.goodsName}`
}

/** `13%`, `免税`, `不征税`. */
export function printedRate ({ taxRate, zeroTaxFlag }: IssueLine): string {
  if (zeroTaxFlag === '1') return '免税'
  if (zeroTaxFlag === '2') return '不征税'
  return `${new Decimal(taxRate).times(100).toFixed()}%`
}

const SPECIAL_TITLES: Readonly<Record<string, string>> = { E01: '成品油', E03: '建筑服务', E04: '货物运输服务', E05: '不动产销售', E06: '不动产经营租赁服务', E07: '代收车船税', E09: '旅客运输服务', E12: '自产农产品销售', E14: '机动车', E18: '卷烟' }
/** The tag in the top left corner; empty for an ordinary business. */
export const specialTitle = ({ specialType }: IssueBody): string => SPECIAL_TITLES[specialType] ?? ''

export const printedTitle = (body: IssueBody): string => `电子发票（${isSpecialInvoice(body) ? '增值税专用发票' : '普通发票'}）`

const MEMBER_NAMES: Readonly<Record<string, string>> = {
  startPlace: '起运地', endPlace: '到达地', transportType: '运输工具种类', licensePlate: '运输工具牌号', transportGoods: '运输货物名称',
  simpleAddress: '地址', detailAddress: '详细地址', provinceAdress: '省', cityAdreess: '市', crossCitySign: '跨地（市）标志', buildingName: '建筑项目名称', landTaxNo: '土地增值税项目编号',
  crossCityTaxVerifyNo: '跨区域涉税事项报验管理编号', areaunit: '面积单位', startLeaseDate: '租赁期起', endLeaseDate: '租赁期止', estateId: '产权证书号', estateCode: '不动产单元代码', carBrandNo: '车牌号',
  approvedPrice: '核定计税价格', actualTurnover: '实际成交含税金额', traveler: '出行人', cardType: '证件类型', cardNo: '证件号码', travelDate: '出行日期', seatClass: '等级'
}
const YES_NO: Readonly<Record<string, string>> = { 0: '否', 1: '是' }
const TRAVELLER_NAMES: Readonly<Record<string, string>> = { startPlace: '出发地', endPlace: '到达地', transportType: '交通工具类型' }

/** One text for each row of special elements. */
export const printedSpecials = ({ special }: IssueBody): readonly string[] => (special?.rows ?? []).map(row => Object.entries(row)
  .filter(([key, value]) => value !== '' && MEMBER_NAMES[key] !== undefined)
  .map(([key, value]) => `${(special!.kind === 'travelers' ? TRAVELLER_NAMES[key] : undefined) ?? MEMBER_NAMES[key]!}：${key === 'crossCitySign' ? YES_NO[value] ?? value : value}`)
  .join('  '))
