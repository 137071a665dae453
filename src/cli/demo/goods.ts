/** What the four sellers sell. */
export interface Goods {
  readonly goodscode: string
  readonly goodsname: string
  /** The 19 digits of its tax classification code. */
  readonly taxCode: string
  readonly simplename: string
  readonly taxrate: string
  readonly specifications: string
  readonly unit: string
  /** Without tax, for one unit. */
  readonly price: string
  /** Code and text of the tax preference; null where none is used. */
  readonly privilege: { readonly code: string, readonly text: string } | null
  readonly seller: string
  readonly specialtype: string
}

const goods = (seller: string, goodscode: string, goodsname: string, [taxCode, simplename, taxrate]: readonly [string, string, string], specifications: string, unit: string, price: string, more: Partial<Goods> = {}): Goods =>
  ({ goodscode, goodsname, taxCode, simplename, taxrate, specifications, unit, price, privilege: null, seller, specialtype: '00', ...more })

const COMPUTER = ['1090509010000000000', '电子计算机', '0.13'] as const
const NETWORK = ['1090510990000000000', '计算机网络设备', '0.13'] as const
const PARTS = ['1090512990000000000', '计算机配套产品', '0.13'] as const
const SOFTWARE = ['1060301020100000000', '软件', '0.13'] as const
const TECHNICAL = ['3040105000000000000', '研发和技术服务', '0.06'] as const
const FITTING = ['3050200000000000000', '建筑服务', '0.09'] as const
const FREIGHT = ['3010102020100000000', '运输服务', '0.09'] as const
const COACH = ['3010101020101010000', '运输服务', '0.09'] as const
const DIESEL = ['1070101030100000000', '柴油', '0.13'] as const
const HIRE = ['3040502019900000000', '经营租赁', '0.13'] as const
const ROOMS = ['3070402000000000000', '住宿服务', '0.06'] as const
const MEALS = ['3070401000000000000', '餐饮服务', '0.06'] as const
const PREMISES = ['3040502020400000000', '经营租赁', '0.09'] as const
const KEEPING = ['3040801010000000000', '企业管理服务', '0.06'] as const
const CARD = ['6010000000000000000', '预付卡销售', '0'] as const

export const GOODS: readonly Goods[] = [
  goods('SHCX', 'RJ001', '进销存管理软件', SOFTWARE, 'V6.0 标准版', '套', '12800', { privilege: { code: '15', text: '超税负3%即征即退' } }),
  goods('SHCX', 'RJ002', '财务共享平台软件', SOFTWARE, 'V3.2 企业版', '套', '86000', { privilege: { code: '15', text: '超税负3%即征即退' } }),
  goods('SHCX', 'RJ003', '数据采集组件', SOFTWARE, '10 用户', '份', '3560.5'),
  goods('SHCX', 'FW001', '软件实施服务', TECHNICAL, '', '人天', '1886.79'),
  goods('SHCX', 'FW002', '年度运维服务', TECHNICAL, '7×24', '年', '42000'),
  goods('SHCX', 'GC001', '机房综合布线安装', FITTING, '', '项', '158000', { specialtype: 'E03' }),
  goods('SZYF', 'DN001', '笔记本电脑', COMPUTER, '14 寸 16G/512G', '台', '4867.2566'),
  goods('SZYF', 'DN002', '台式工作站', COMPUTER, 'W480', '台', '9292.0354'),
  goods('SZYF', 'WL001', '千兆交换机', NETWORK, '24 口', '台', '1238.94'),
  goods('SZYF', 'WL002', '无线接入点', NETWORK, 'AX3000', '台', '566.37'),
  goods('SZYF', 'PJ001', '内存条', PARTS, 'DDR5 16G', '条', '398.23'),
  goods('SZYF', 'PJ002', '彩色墨盒', PARTS, 'X-201', '盒', '168.1416'),
  goods('SZYF', 'ZL001', '服务器租赁', HIRE, '2U', '台月', '1150.44'),
  goods('NJCH', 'YS001', '公路货物运输', FREIGHT, '', '吨', '186.2385', { specialtype: 'E04' }),
  goods('NJCH', 'YS002', '整车干线运输', FREIGHT, '13 米车', '车次', '6422.0183', { specialtype: 'E04' }),
  goods('NJCH', 'KY001', '包车客运', COACH, '45 座', '趟', '2201.8349', { specialtype: 'E09' }),
  goods('NJCH', 'YP001', '0号柴油', DIESEL, '国VI', '升', '6.5487', { specialtype: 'E01' }),
  goods('NJCH', 'CK001', '叉车租赁', HIRE, '3 吨', '台月', '2654.87'),
  goods('NJCH', 'FW003', '物流方案咨询', TECHNICAL, '', '人天', '1415.09'),
  goods('HZYQ', 'ZS001', '豪华大床房', ROOMS, '', '间夜', '452.8302'),
  goods('HZYQ', 'ZS002', '行政套房', ROOMS, '', '间夜', '1037.7358'),
  goods('HZYQ', 'CY001', '会议用餐', MEALS, '', '位', '122.6415'),
  goods('HZYQ', 'CY002', '宴会厅餐饮', MEALS, '', '桌', '2830.1887'),
  goods('HZYQ', 'WY001', '物业管理费', KEEPING, '', '月', '8500'),
  goods('HZYQ', 'CZ001', '商铺租赁', PREMISES, '', '月', '25688.0734', { specialtype: 'E06' }),
  goods('HZYQ', 'YF001', '储值卡充值', CARD, '', '张', '1000', { privilege: { code: '04', text: '不征税' } })
]

/**
 * The row of a goods record.
 *
 * In:     the goods, and the id of its tax classification code.
 */
export const goodsRow = ({ goodscode, goodsname, taxrate, specifications, unit, price, privilege }: Goods, taxCodeId: string): Record<string, unknown> =>
  ({ goodscode, goodsname, taxcode: taxCodeId, taxrate, specifications, unit, price, privilegeflag: privilege === null ? '0' : '1', privilegetype: privilege?.code ?? '' })
