/** The four sellers of the demonstration. All names and numbers are made up; the tax numbers pass the check digit. */
export interface Seller {
  readonly number: string
  readonly name: string
  readonly simplename: string
  readonly taxNo: string
  readonly channel: 'rpa' | 'leqi'
  readonly address: string
  readonly bank: string
  readonly legalPerson: string
  readonly drawer: string
  readonly hasOilLicence: boolean
}

export const SELLERS: readonly Seller[] = [
  { number: 'SHCX', name: '上海晨星软件有限公司', simplename: '上海晨星', taxNo: '91310115MA1KDEM06N', channel: 'rpa', address: '上海市浦东新区张江路 100 号 021-58880001', bank: '招商银行上海张江支行 121900000010801', legalPerson: '陈晓晨', drawer: '李伟', hasOilLicence: true },
  { number: 'SZYF', name: '深圳远帆科技有限公司', simplename: '深圳远帆', taxNo: '91440300MA5FAKE086', channel: 'leqi', address: '深圳市南山区科技园路 18 号 0755-26660002', bank: '中国银行深圳南山支行 745600000020802', legalPerson: '林远', drawer: '王芳', hasOilLicence: true },
  { number: 'NJCH', name: '南京长河物流有限公司', simplename: '南京长河', taxNo: '91320100MA2FAKE10J', channel: 'leqi', address: '南京市栖霞区物流大道 66 号 025-85550003', bank: '中国工商银行南京栖霞支行 430100000030803', legalPerson: '周长河', drawer: '赵静', hasOilLicence: true },
  { number: 'HZYQ', name: '杭州云栖酒店管理有限公司', simplename: '杭州云栖', taxNo: '91330100MA2DEM0175', channel: 'rpa', address: '杭州市西湖区云栖路 8 号 0571-87770004', bank: '浙江农信西湖支行 201000000040804', legalPerson: '沈云', drawer: '吴敏', hasOilLicence: true }
]

/** The row of an organisation. */
export const orgRow = ({ number, name, simplename }: Seller): Record<string, unknown> => ({ number, name, simplename })

/**
 * The taxpayer's data of a seller.
 *
 * In:     the seller and the id of its organisation.
 */
export const enterpriseRow = (seller: Seller, orgId: string): Record<string, unknown> => ({
  org: orgId, number: seller.taxNo, name: seller.name, invoiceaddr: seller.address, openuserbank: seller.bank, publicperson: seller.legalPerson,
  drawer: seller.drawer, channel: seller.channel, oillicence: seller.hasOilLicence
})
