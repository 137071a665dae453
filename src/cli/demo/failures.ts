/** Refusals that the demonstration's failed invoices carry: what the bureau said, and the reason it belongs to. */
export interface Failure { readonly failcode: string, readonly result: string }

const failure = (failcode: string, result: string): Failure => ({ failcode, result })

export const FAILURES: readonly Failure[] = [
  failure('CREDIT_SHORT', '授信额度不足：发票额度已不够使用，请登录电子税局申请发票额度调整'),
  failure('CREDIT_SHORT', '授信额度不足：发票额度已不够使用，请登录电子税局申请发票额度调整'),
  failure('SIGN_IN_AGAIN', '请您获取验证码重新登录'),
  failure('FACE_NEEDED', '需要人脸确认身份'),
  failure('BUREAU_BUSY', '局端内部异常，请稍后再试'),
  failure('BUREAU_BUSY', '服务器开小差了，请稍后再试'),
  failure('CURBED', '云安全平台检测到您当前的访问行为存在异常，请稍后再试'),
  failure('TAX_RATE', '第1行商品税率:0.09不合法,请使用如下税率：0.13'),
  failure('BUYER_NUMBER', '受票方纳税人识别号不合法，请重新输入'),
  failure('BUYER_NUMBER', '购买方银行账号格式不正确')
]
