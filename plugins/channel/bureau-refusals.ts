/** Which refusals of a bureau leave no doubt that nothing was issued. Source: reasons seen at real bureaus, by their texts. */
export interface BureauRefusal { readonly code: string, readonly reason: string }

/** The invoice may exist all the same: ask before anything. */
const AMBIGUOUS_CODES: ReadonlySet<string> = new Set(['0002', '1108', '2116', '6655', '6783', '10127', '10400'])
const AMBIGUOUS_TEXTS: readonly RegExp[] = [
  /有可能开具出来发票/, /已成功开具发票/, /查询量过大/, /税局请求超时/, /发送请求出现异常/, /Gateway/i, /局端内部异常/, /内部错误/, /服务器开小差/, /当前请求失败/, /电局返回数据异常/,
  /订单已存在/, /流水号重复/, /正在开具中/, /当前流水号开具异常/, /网络不稳定/, /重复上传/
]

/** The request was turned away, or its content: nothing can have come of it. */
const DEFINITE_CODES: readonly RegExp[] = [/^R\d{1,2}$/, /^MALFORMED$/]
const DEFINITE_TEXTS: readonly RegExp[] = [
  // The account, or a person, has to act first.
  /额度/, /获取验证码重新登录/, /未登录或登录状态已失效/, /无效请求，请重新进入开具页面/, /人脸确认身份/, /请进行实名认证/, /认证等级无法访问/, /库存失败/, /未授权此服务/, /CA证书已过期/, /无可用发票代码号码/,
  /访问行为存在异常/, /已完成对账/,
  // The content has to be mended first.
  /商品税率[:：].*不合法/, /汇总商品/, /编码未查询到/, /商品(?:简称|单位)不合法/, /商品名称不正确/, /不支持开具/, /识别号(?:不合法|错误)/, /银行账号格式不正确/, /校验不通过/,
  /纳税人名称与销售方/, /未配置全电开票账号/, /(?:地址|代码)不(?:允许|能)为空/, /未查询到该发生地信息/, /报验管理编号未查询到/, /行数不一致/, /放弃享受减按1%/, /含有非法字符/,
  /特定(?:业务|要素)/, /货物运输服务/, /零税率/, /优惠政策/, /税率须为/, /税率为0/, /增值税特殊管理/, /只能为不征税/, /差额征税/
]

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some(pattern => pattern.test(text))

export const isAmbiguousRefusal = ({ code, reason }: BureauRefusal): boolean => AMBIGUOUS_CODES.has(code) || matches(AMBIGUOUS_TEXTS, reason)

export const isDefiniteRefusal = (refusal: BureauRefusal): boolean =>
  !isAmbiguousRefusal(refusal) && (matches(DEFINITE_CODES, refusal.code) || matches(DEFINITE_TEXTS, refusal.reason))
