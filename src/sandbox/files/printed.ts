/** Texts as they stand on the face of an invoice. */
import { Decimal } from '../decimal.ts'
import { CATALOGUE } from '../rules/catalogue.ts'
import type { IssueBody, IssueLine, SpecialKind } from '../types.ts'

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

/** By member, in small letters: callers differ in where they write capitals. */
const MEMBER_NAMES: Readonly<Record<string, string>> = {
  startplace: '起运地', endplace: '到达地', transporttype: '运输工具种类', licenseplate: '运输工具牌号', transportgoods: '运输货物名称',
  simpleaddress: '地址', detailaddress: '详细地址', provinceadress: '省', cityadreess: '市', crosscitysign: '跨地（市）标志', buildingname: '建筑项目名称', landtaxno: '土地增值税项目编号',
  crosscitytaxverifyno: '跨区域涉税事项报验管理编号', areaunit: '面积单位', startleasedate: '租赁期起', endleasedate: '租赁期止', estateid: '产权证书号', estatecode: '不动产单元代码', carbrandno: '车牌号',
  approvedprice: '核定计税价格', actualturnover: '实际成交含税金额', traveler: '出行人', cardtype: '证件类型', cardno: '证件号码', traveldate: '出行日期', seatclass: '等级'
}
const YES_NO: Readonly<Record<string, string>> = { 0: '否', 1: '是' }
const TRAVELLER_NAMES: Readonly<Record<string, string>> = { startplace: '出发地', transporttype: '交通工具类型' }

const memberName = (kind: SpecialKind, key: string): string | undefined => (kind === 'travelers' ? TRAVELLER_NAMES[key.toLowerCase()] : undefined) ?? MEMBER_NAMES[key.toLowerCase()]
const memberText = (key: string, value: string): string => key.toLowerCase() === 'crosscitysign' ? YES_NO[value] ?? value : value

/** One text for each row of special elements. */
export const printedSpecials = ({ special }: IssueBody): readonly string[] => special === null ? [] : special.rows.map(row => Object.entries(row)
  .filter(([key, value]) => value !== '' && memberName(special.kind, key) !== undefined)
  .map(([key, value]) => `${memberName(special.kind, key)!}：${memberText(key, value)}`)
  .join('  '))
