/** Codes the bureau knows, with the short name and the general rates of each. Codes it does not know it lets pass. */
export interface CatalogueEntry { readonly shortName: string, readonly rates: readonly string[] }

const entry = (shortName: string, ...rates: readonly string[]): CatalogueEntry => ({ shortName, rates })

export const CATALOGUE: Readonly<Record<string, CatalogueEntry>> = {
  '1090509010000000000': entry('电子计算机', '0.13'),
  '1090510990000000000': entry('计算机网络设备', '0.13'),
  '1090512990000000000': entry('计算机配套产品', '0.13'),
  '1060301020100000000': entry('软件', '0.13'),
  '1040201990000000000': entry('服装', '0.13'),
  '1080101020000000000': entry('非金属矿物制品', '0.13'),
  '1080205000000000000': entry('黑色金属冶炼压延品', '0.13'),
  '1070206020000000000': entry('农药', '0.09'),
  '1010118000000000000': entry('中草药材', '0.09'),
  '1010101010000000000': entry('谷物', '0.09'),
  '1060201020000000000': entry('印刷品', '0.09', '0.13'),
  '1100101020200000000': entry('供电', '0.13'),
  '1100102020100000000': entry('供热', '0.09'),
  '1070101010100000000': entry('汽油', '0.13'),
  '1070101030100000000': entry('柴油', '0.13'),
  '1070101020100000000': entry('航空煤油', '0.13'),
  '1070101040100000000': entry('燃料油', '0.13'),
  '1070101070100000000': entry('润滑油', '0.13'),
  '1070101060100000000': entry('溶剂油', '0.13'),
  '1070101050100000000': entry('石脑油', '0.13'),
  '3010102020100000000': entry('运输服务', '0.09'),
  '3010101010100000000': entry('运输服务', '0.09'),
  '3010101020101010000': entry('运输服务', '0.09'),
  '3040502020200000000': entry('经营租赁', '0.09'),
  '3040502020400000000': entry('经营租赁', '0.09'),
  '3040502020102000000': entry('经营租赁', '0.09'),
  '3040502020301000000': entry('经营租赁', '0.09'),
  '3040502019900000000': entry('经营租赁', '0.13'),
  '3050100000000000000': entry('建筑服务', '0.09'),
  '3050200000000000000': entry('建筑服务', '0.09'),
  '3050400000000000000': entry('建筑服务', '0.09'),
  '5010101000000000000': entry('不动产', '0.09'),
  '5010201000000000000': entry('不动产', '0.09'),
  '3040105000000000000': entry('研发和技术服务', '0.06'),
  '3040603060000000000': entry('会计咨询', '0.06'),
  '3040303010100000000': entry('广告服务', '0.06'),
  '3070402000000000000': entry('住宿服务', '0.06'),
  '3070401000000000000': entry('餐饮服务', '0.06'),
  '3040801010000000000': entry('企业管理服务', '0.06'),
  '4010100000000000000': entry('无形资产', '0.06'),
  '6010000000000000000': entry('预付卡销售', '0'),
  '6050000000000000000': entry('代收车船使用税', '0'),
  '6120000000000000000': entry('建筑服务预收款', '0')
}

/** Every rate an invoice may carry. */
export const RATES: readonly string[] = ['0', '0.01', '0.015', '0.02', '0.03', '0.04', '0.05', '0.06', '0.09', '0.1', '0.11', '0.13', '0.16', '0.17']
/** Rates that follow from the code; the lower ones follow from who sells, which the bureau's form does not question here. */
export const GENERAL_RATES: readonly string[] = ['0.06', '0.09', '0.13']
/** Rates of the past, for red invoices only. */
export const PAST_RATES: readonly string[] = ['0.1', '0.11', '0.16', '0.17']

/** A heading of the catalogue, which may not be invoiced. */
export const isHeading = (taxCode: string): boolean => /^[1-5]\d{2}0{16}$/.test(taxCode)
