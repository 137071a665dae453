/** People of the demonstration, and the one under whose name the demonstration's API application works. */
export interface DemoUser {
  readonly number: string
  readonly name: string
  readonly roles: readonly string[]
  /** Numbers of the organisations this user sees. */
  readonly sellers: readonly string[]
}

export const ADMINISTRATOR: DemoUser = { number: 'admin', name: '系统管理员', roles: ['administrator'], sellers: ['SHCX', 'SZYF', 'NJCH', 'HZYQ'] }
export const INTERFACE: DemoUser = { number: 'erp', name: '接口用户', roles: ['invoice_clerk'], sellers: ['SHCX', 'SZYF', 'NJCH', 'HZYQ'] }
export const CLERKS: readonly DemoUser[] = [
  { number: 'zhangmin', name: '张敏', roles: ['invoice_clerk'], sellers: ['SHCX', 'HZYQ'] },
  { number: 'liqiang', name: '李强', roles: ['invoice_clerk'], sellers: ['SZYF', 'NJCH'] }
]
export const DEMO_USERS: readonly DemoUser[] = [ADMINISTRATOR, ...CLERKS, INTERFACE]

/**
 * The row of a user.
 *
 * In:     ids of organisations by number.
 */
export const userRow = ({ number, name, roles, sellers }: DemoUser, orgIds: ReadonlyMap<string, string>): Record<string, unknown> =>
  ({ number, name, roles, orgs: sellers.map(seller => orgIds.get(seller)!), email: `${number}@example.com` })
