/** Tax privileges of a line (增值税特殊管理): their codes in the open API, their texts in storage, and the rates they go with. */

export interface Privilege {
  /** privilegeType of the open API; empty where it has none. */
  readonly code: string
  /** What zzstsgl stores. */
  readonly text: string
  /** Rates allowed with it; null: the code's normal rate. */
  readonly rates: readonly string[] | null
  /** zerotaxmark that goes with it: 0 出口零税率, 1 免税, 2 不征税; empty where the rate is not zero. */
  readonly zeroMark: string
}

const privilege = (code: string, text: string, rates: readonly string[] | null = null, zeroMark = ''): Privilege => ({ code, text, rates, zeroMark })

export const PRIVILEGES: readonly Privilege[] = [
  privilege('01', '简易征收', ['0.03', '0.04', '0.05']),
  privilege('02', '稀土产品'),
  privilege('03', '免税', ['0'], '1'),
  privilege('04', '不征税', ['0'], '2'),
  privilege('05', '先征后退'),
  privilege('06', '100%先征后退'),
  privilege('07', '50%先征后退'),
  privilege('08', '按3%简易征收', ['0.03']),
  privilege('09', '按5%简易征收', ['0.05']),
  privilege('10', '按5%简易征收减按1.5%计征', ['0.015']),
  privilege('11', '即征即退30%'),
  privilege('12', '即征即退50%'),
  privilege('13', '即征即退70%'),
  privilege('14', '即征即退100%'),
  privilege('15', '超税负3%即征即退'),
  privilege('16', '超税负8%即征即退'),
  privilege('17', '超税负12%即征即退'),
  privilege('18', '超税负6%即征即退'),
  privilege('', '按2%简易征收', ['0.02']),
  privilege('', '出口零税', ['0'], '0')
]

export const REDUCED_LEVY = '按5%简易征收减按1.5%计征'
export const privilegeByCode = (code: string): Privilege | undefined => code === '' ? undefined : PRIVILEGES.find(each => each.code === code.padStart(2, '0'))
export const privilegeByText = (text: string): Privilege | undefined => PRIVILEGES.find(each => each.text === text)
