/** What tax bureaus are known to say when they do not issue, sorted by what is to be done about it. The initial data of the reasons that automatic reissue chooses from. */
export interface FailReason {
  readonly number: string
  readonly name: string
  /** R retry as it is · Q ask first · F mend the data first · A needs a person · T final. */
  readonly class: 'R' | 'Q' | 'F' | 'A' | 'T'
  readonly matchtype: 'contains' | 'regex'
  readonly pattern: string
  /** Smaller ones are matched first. */
  readonly priority: string
  readonly whoacts: 'system' | 'clerk' | 'taxofficer' | 'administrator'
  readonly advice: string
}

type Who = FailReason['whoacts']
const reason = (kind: FailReason['class'], number: string, name: string, pattern: string, whoacts: Who, advice: string): Omit<FailReason, 'priority'> =>
  ({ number, name, class: kind, matchtype: /[|\\]|\.\*|\[/.test(pattern) ? 'regex' : 'contains', pattern, whoacts, advice })

const IN_ORDER = [
  // Those that may hide an issued invoice come first: asking is never wrong.
  reason('Q', 'MAYBE_ISSUED', '可能已开具', '有可能开具出来发票|系统检测到您已成功开具发票|不得跨月', 'system', '系统先向税局查询，确认未开具后再重开。'),
  reason('Q', 'SERIAL_EXISTS', '流水号已存在', '该订单已存在|流水号重复|3分钟内请勿重复开具', 'system', '用原流水号查询，不要重新提交。'),
  reason('Q', 'BUREAU_TIMEOUT', '税局请求超时', '税局请求超时|通道超时未返回', 'system', '系统会继续查询，有结果后更新。'),
  reason('Q', 'VERIFY_LATER', '查验暂不可用', '查验次数上限|当前税局网络不稳定', 'system', '明天或稍后再查验。'),
  reason('A', 'CREDIT_SHORT', '授信额度不足', '授信额度不足|发票额度已不够使用', 'taxofficer', '联系办税员在电子税局申请额度调整或下载额度后重开。'),
  reason('A', 'CREDIT_EXPIRED', '授信额度不在有效期', '授信额度不在有效期内', 'taxofficer', '联系办税员调整额度有效期后重开。'),
  reason('A', 'SIGN_IN_AGAIN', '税局账号需重新登录', '请您获取验证码重新登录|未登录或登录状态已失效|请重新进入开具页面', 'taxofficer', '用短信验证码重新登录电子税局账号后重开。'),
  reason('A', 'FACE_NEEDED', '需人脸或实名认证', '需要人脸确认身份|请进行实名认证后|当前认证等级无法访问该功能', 'taxofficer', '开票员用手机扫码完成人脸认证后重开。'),
  reason('A', 'OIL_STOCK', '成品油库存冻结失败', '成品油冻结库存失败', 'taxofficer', '检查成品油库存，下载库存后重开。'),
  reason('A', 'NOT_AUTHORISED', '使用单位未授权', '使用单位未授权此服务', 'administrator', '在乐企平台为使用单位授权此能力后重开。'),
  reason('A', 'CERTIFICATE', '证书或号码用尽', '企业的CA证书已过期|无可用发票代码号码', 'administrator', '更新证书或领用发票后重开。'),
  reason('A', 'ACCOUNT_MISSING', '未配置开票账号', '未配置全电开票账号|省级税务机关代码不能为空', 'administrator', '在企业信息中补全开票账号后重开。'),
  reason('R', 'CURBED', '云安全平台限流', '云安全平台检测到您当前的访问行为存在异常', 'system', '等待 15 至 30 分钟后自动重开。'),
  reason('R', 'FLOW_CONTROL', '自然人校验限流', '自然人姓名、证件.*校验不通过', 'system', '信息无误时等待 10 至 30 分钟后自动重开。'),
  reason('R', 'SERIAL_FAULT', '当前流水号开具异常', '当前流水号开具异常', 'system', '等待 10 分钟后自动重开。'),
  reason('R', 'BUREAU_BUSY', '税局系统繁忙', '发送请求出现异常|504 Gateway Time-out|局端内部异常|内部错误。请稍后再试|当前请求失败|电局返回数据异常|服务器开小差了', 'system', '税局系统恢复后自动重开；开具前先查询。'),
  reason('F', 'TAX_RATE', '税率不合法', '第\\d+行商品税率[:：].*不合法', 'clerk', '按提示改用编码允许的税率，保存后重开。'),
  reason('F', 'GOODS_CODE', '商品编码或名称有误', '该商品编码为汇总商品|商品编码未查询到所对应的项目信息|商品简称不合法|商品名称不正确|商品单位不合法|不支持开具非特定业务发票|不支持开具特定业务发票', 'clerk', '修改税收分类编码、简称或单位后重开。'),
  reason('F', 'BUYER_NUMBER', '购方税号或账号有误', '受票方纳税人识别号不合法|统一社会信用代码或纳税人识别号错误|购买方银行账号格式不正确', 'clerk', '与购方核对税号和银行账号，修改后重开。'),
  reason('F', 'SELLER_DATA', '销方信息有误', '开票方纳税人名称与销售方|销售方地址不允许为空', 'administrator', '在企业信息中修改销方名称或地址后重开。'),
  reason('F', 'SPECIAL_DATA', '特定要素有误', '未查询到该发生地信息|跨区域涉税事项报验管理编号未查询到|不动产租赁特定要素行数不一致|须填写特定要素', 'clerk', '修改特定业务信息后重开。'),
  reason('F', 'MONTH_CLOSED', '所属年月已对账', '已完成对账，不再允许上传此年月发票', 'clerk', '修改开票日期后重开。'),
  reason('F', 'WAIVE_REDUCTION', '须说明放弃减按1%', '小规模纳税人开具3%征收率发票', 'clerk', '选择放弃享受减按1%的原因后重开。'),
  reason('F', 'ILLEGAL_CHARACTERS', '含有非法字符', '含有非法字符', 'clerk', '删除看不见的字符或特殊符号后重开。'),
  reason('F', 'NEEDS_NEW_SERIAL', '12小时内未匹配', '6904', 'clerk', '换用新的流水号重开。'),
  reason('F', 'RED_MISMATCH', '红字信息不匹配', '红字行号不匹配|红字确认单状态有误', 'clerk', '核对红字确认单后重开。')
] as const

export const FAIL_REASONS: readonly FailReason[] = IN_ORDER.map((each, at) => ({ ...each, priority: String((at + 1) * 10) }))
