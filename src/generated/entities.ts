/** Types of every entity, made from metadata/ by `npm run generate`. Edit the metadata, not this file. */

/**
 * Every entity by its number.
 */
export interface EntityTypes {
bd_customer: BdCustomer
bdm_enterprise_baseinfo: BdmEnterpriseBaseinfo
bdm_goods_info: BdmGoodsInfo
bos_org: BosOrg
bos_user: BosUser
er_taxclasscode: ErTaxclasscode
sim_auto_issue_config: SimAutoIssueConfig
sim_fail_auto_issue: SimFailAutoIssue
sim_fail_reason: SimFailReason
sim_vatinvoice: SimVatinvoice
}
/**
 * 客户 Customer
 */
export interface BdCustomer {
/**
 * 编码 Number
 */
number: string
/**
 * 名称 Name
 */
name: string
/**
 * 企业类型 Kind: 0 企业, 1 个人
 */
buyerproperty: ("0" | "1" | "")
/**
 * 税号 Tax No.
 */
taxno: string
/**
 * 地址电话 Address and phone
 */
address: string
/**
 * 开户行及账号 Bank and account
 */
bank: string
/**
 * 收票手机 Recipient phone
 */
phone: string
/**
 * 收票邮箱 Recipient e-mail
 */
email: string
/**
 * 使用状态 State: 1 可用, 0 禁用
 */
enable: ("1" | "0" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 企业信息 Enterprise
 */
export interface BdmEnterpriseBaseinfo {
/**
 * 组织 Organisation → bos_org
 */
org: (string | null)
/**
 * 税号 Tax No.
 */
number: string
/**
 * 名称 Name
 */
name: string
/**
 * 地址电话 Address and phone
 */
invoiceaddr: string
/**
 * 开户行及账号 Bank and account
 */
openuserbank: string
/**
 * 法人 Legal person
 */
publicperson: string
/**
 * 默认开票人 Default drawer
 */
drawer: string
/**
 * 开票通道 Channel: rpa RPA（电子税局）, leqi 乐企
 */
channel: ("rpa" | "leqi" | "")
/**
 * 税号校验位错误时禁止 Refuse a wrong check digit
 */
stricttaxno: boolean
/**
 * 单价超长处理 Price too long: prompt 提示, truncate 超长截取
 */
priceoverflow: ("prompt" | "truncate" | "")
/**
 * 成品油经销资格 Oil licence
 */
oillicence: boolean
/**
 * 状态 State: 1 启用, 2 停用
 */
status: ("1" | "2" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 开票项 Goods and services
 */
export interface BdmGoodsInfo {
/**
 * 商品编码 Goods code
 */
goodscode: string
/**
 * 商品名称 Name
 */
goodsname: string
/**
 * 税收分类编码 Tax class code → er_taxclasscode
 */
taxcode: (string | null)
/**
 * 税率 Tax rate
 */
taxrate: (string | null)
/**
 * 规格型号 Specification
 */
specifications: string
/**
 * 单位 Unit
 */
unit: string
/**
 * 单价 Price
 */
price: (string | null)
/**
 * 单价是否含税 Price with tax: 0 否, 1 是
 */
isinclusive: ("0" | "1" | "")
/**
 * 享受优惠政策 Tax preference: 0 否, 1 是
 */
privilegeflag: ("0" | "1" | "")
/**
 * 优惠政策类型 Preference: 01 简易征收, 02 稀土产品, 03 免税, 04 不征税, 05 先征后退, 06 100%先征后退, 07 50%先征后退, 08 按3%简易征收, 09 按5%简易征收, 10 按5%简易征收减按1.5%计征, 11 即征即退30%, 12 即征即退50%, 13 即征即退70%, 14 即征即退100%, 15 超税负3%即征即退, 16 超税负8%即征即退, 17 超税负12%即征即退, 18 超税负6%即征即退
 */
privilegetype: ("01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "")
/**
 * 优先级 Priority
 */
priority: (number | null)
/**
 * 使用状态 State: 1 可用, 0 禁用
 */
enable: ("1" | "0" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 组织 Organisation
 */
export interface BosOrg {
/**
 * 编码 Number
 */
number: string
/**
 * 名称 Name
 */
name: string
/**
 * 简称 Short name
 */
simplename: string
/**
 * 使用状态 State: 1 可用, 0 禁用
 */
enable: ("1" | "0" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 用户 User
 */
export interface BosUser {
/**
 * 用户名 User name
 */
number: string
/**
 * 姓名 Name
 */
name: string
/**
 * 手机 Mobile
 */
phone: string
/**
 * 邮箱 E-mail
 */
email: string
/**
 * 角色 Roles: administrator 系统管理员, invoice_clerk 开票员, viewer 查询员
 */
roles: ("administrator" | "invoice_clerk" | "viewer")[]
/**
 * 组织范围 Organisations
 */
orgs: string[]
/**
 * 语言 Language: zh_CN 中文, en_US 英文
 */
locale: ("zh_CN" | "en_US" | "")
/**
 * 使用状态 State: 1 可用, 0 禁用
 */
enable: ("1" | "0" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 税收分类编码 Tax class code
 */
export interface ErTaxclasscode {
/**
 * 编码 Code
 */
number: string
/**
 * 名称 Name
 */
name: string
/**
 * 简称 Short name
 */
simplename: string
/**
 * 可用税率 Rates allowed: 0 0%, 0.01 1%, 0.015 1.5%, 0.03 3%, 0.04 4%, 0.05 5%, 0.06 6%, 0.09 9%, 0.10 10%, 0.11 11%, 0.13 13%, 0.16 16%, 0.17 17%
 */
taxrates: ("0" | "0.01" | "0.015" | "0.03" | "0.04" | "0.05" | "0.06" | "0.09" | "0.10" | "0.11" | "0.13" | "0.16" | "0.17")[]
/**
 * 是否汇总项 Summary
 */
issummary: boolean
/**
 * 特殊票种 Special type: 00 非特殊票种, E01 成品油, E03 建筑服务, E04 货物运输服务, E05 不动产销售, E06 不动产经营租赁, E07 代收车船税, E09 旅客运输服务
 */
specialtype: ("00" | "E01" | "E03" | "E04" | "E05" | "E06" | "E07" | "E09" | "")
/**
 * 关键字 Keywords
 */
keywords: string
/**
 * 使用状态 State: 1 可用, 0 禁用
 */
enable: ("1" | "0" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 自动重开 Automatic reissue
 */
export interface SimAutoIssueConfig {
/**
 * 编码 Number
 */
number: string
/**
 * 适用组织 Organisation → bos_org
 */
useorg: (string | null)
/**
 * 可重开原因 Reasons
 */
reason: string[]
/**
 * 使用状态 State: 1 可用, 0 禁用
 */
enable: ("1" | "0" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 失败自动重开记录 Automatic reissue record
 */
export interface SimFailAutoIssue {
/**
 * 发票流水号 Invoice serial
 */
orderno: string
/**
 * 组织 Organisation → bos_org
 */
org: (string | null)
/**
 * 失败原因 Reason
 */
failreason: string
/**
 * 重开时间 Reissued at
 */
createdate: (string | null)
/**
 * 结果 Result
 */
result: string
}
/**
 * 失败原因 Failure reason
 */
export interface SimFailReason {
/**
 * 编码 Code
 */
number: string
/**
 * 名称 Name
 */
name: string
/**
 * 类别 Class: R 可直接重试, Q 先查询, F 先改数据, A 需人工处理, T 终止
 */
class: ("R" | "Q" | "F" | "A" | "T" | "")
/**
 * 匹配方式 Match: contains 包含, regex 正则表达式
 */
matchtype: ("contains" | "regex" | "")
/**
 * 匹配内容 Pattern
 */
pattern: string
/**
 * 优先级 Priority
 */
priority: (number | null)
/**
 * 由谁处理 Who acts: system 系统, clerk 开票员, taxofficer 办税员, administrator 系统管理员
 */
whoacts: ("system" | "clerk" | "taxofficer" | "administrator" | "")
/**
 * 处理建议 What to do
 */
advice: string
/**
 * 使用状态 State: 1 可用, 0 禁用
 */
enable: ("1" | "0" | "")
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
}
/**
 * 发票 Invoice
 */
export interface SimVatinvoice {
/**
 * 单据编号 Bill No.
 */
billno: string
/**
 * 发票流水号 Invoice serial
 */
orderno: string
/**
 * 第三方流水号 Third-party serial
 */
thirdserialno: string
/**
 * 组织 Organisation → bos_org
 */
org: (string | null)
/**
 * 单据日期 Bill date
 */
billdate: (string | null)
/**
 * 开票类型 Blue or red: 0 蓝票, 1 红票
 */
issuetype: ("0" | "1" | "")
/**
 * 发票种类 Invoice type: 08xdp 数电专票, 10xdp 数电普票, 028 增值税电子专用发票, 026 增值税电子普通发票, 004 增值税专用发票, 007 增值税普通发票, 025 增值税普通发票（卷票）
 */
invoicetype: ("08xdp" | "10xdp" | "028" | "026" | "004" | "007" | "025" | "")
/**
 * 特殊票种 Special type: 00 非特殊票种, E01 成品油, E03 建筑服务, E04 货物运输服务, E05 不动产销售, E06 不动产经营租赁, E07 代收车船税, E09 旅客运输服务, E12 自产农产品销售, E14 机动车, E18 卷烟, 02 收购, 06 通行费（可抵扣）, 07 通行费（不可抵扣）, 08 成品油（税控）, 11 卷烟（税控）, 18 机动车（税控）
 */
specialtype: ("00" | "E01" | "E03" | "E04" | "E05" | "E06" | "E07" | "E09" | "E12" | "E14" | "E18" | "02" | "06" | "07" | "08" | "11" | "18" | "")
/**
 * 征税方式 Taxation: 0 普通征税, 2 差额征税
 */
taxedtype: ("0" | "2" | "")
/**
 * 是否含税 Tax-inclusive: 0 否, 1 是
 */
hsbz: ("0" | "1" | "")
/**
 * 数据来源 Source: 0 单张开票, 1 批量导入, 3 直接开票接口, 4 单据拆合, 5 作废重开, 7 扫码开票, 11 手工新增红字信息表编号, 12 小票码开票
 */
buyertype: ("0" | "1" | "3" | "4" | "5" | "7" | "11" | "12" | "")
/**
 * 数据来源系统 Source system
 */
systemsource: string
/**
 * 接口应用 API application
 */
apiapp: string
/**
 * 购方企业类型 Buyer kind: 0 企业, 1 个人
 */
buyerproperty: ("0" | "1" | "")
/**
 * 购方名称 Buyer
 */
buyername: string
/**
 * 购方税号 Buyer tax No.
 */
buyertaxno: string
/**
 * 购方地址电话 Buyer address and phone
 */
buyeraddr: string
/**
 * 购方开户行及账号 Buyer bank and account
 */
buyerbank: string
/**
 * 购方收票手机 Recipient phone
 */
buyerphone: string
/**
 * 购方收票邮箱 Recipient e-mail
 */
buyeremail: string
/**
 * 销方名称 Seller
 */
salername: string
/**
 * 销方税号 Seller tax No.
 */
salertaxno: string
/**
 * 销方地址电话 Seller address and phone
 */
saleraddr: string
/**
 * 销方开户行及账号 Seller bank and account
 */
salerbank: string
/**
 * 开票人 Drawer
 */
drawer: string
/**
 * 收款人 Payee
 */
payee: string
/**
 * 复核人 Reviewer
 */
reviewer: string
/**
 * 备注 Remark
 */
remark: string
/**
 * 扣除额 Deduction
 */
deduction: (string | null)
/**
 * 差额征税类型 Deduction kind: 01 差额征税-全额开具, 02 差额征税-差额开具
 */
deductiontype: ("01" | "02" | "")
/**
 * 收购类型 Purchase kind
 */
purchasetype: string
/**
 * 出口类型 Export kind
 */
exportationtype: string
/**
 * 即征即退类型 VAT refund kind
 */
vattaxrefundtype: string
/**
 * 经办人 Handler
 */
operator: string
/**
 * 经办人证件类型 Handler ID type
 */
agentcardtype: string
/**
 * 经办人证件号码 Handler ID No.
 */
agentcardno: string
/**
 * 经办人国籍 Handler country
 */
agentcountry: string
/**
 * 经办人税号 Handler tax No.
 */
agenttaxno: string
/**
 * 合计金额(不含税) Net amount
 */
invoiceamount: (string | null)
/**
 * 合计税额 Tax amount
 */
totaltax: (string | null)
/**
 * 价税合计 Total with tax
 */
totalamount: (string | null)
/**
 * 开票状态 Issuing status: 2 未开票, 4 已提交, 1 开票中, 3 开票失败, 0 开票成功
 */
issuestatus: ("2" | "4" | "1" | "3" | "0" | "")
/**
 * 开票审批状态 Approval: A 暂存, B 已提交, C 已审核, D 无需审批
 */
issuebillstatus: ("A" | "B" | "C" | "D" | "")
/**
 * 通道状态 Channel state: UNKNOWN 未知, ISSUING 开票中, FAILED 失败, SUCCESS 成功
 */
channelstate: ("UNKNOWN" | "ISSUING" | "FAILED" | "SUCCESS" | "")
/**
 * 通道 Channel
 */
channel: string
/**
 * 开票结果 Result
 */
result: string
/**
 * 失败原因编码 Failure reason code
 */
failcode: string
/**
 * 发票状态 Invoice status: 0 正常, 3 红冲, 6 作废, 7 作废中
 */
invoicestatus: ("0" | "3" | "6" | "7" | "")
/**
 * 重开状态 Reissue status: 0 未重开, 1 已重开, 2 重开中
 */
reissuestatus: ("0" | "1" | "2" | "")
/**
 * 发票代码 Invoice code
 */
invoicecode: string
/**
 * 发票号码 Invoice No.
 */
invoiceno: string
/**
 * 提交开票时间 Submitted at
 */
submittime: (string | null)
/**
 * 开票日期 Issued at
 */
issuetime: (string | null)
/**
 * 税局返回流水号 Bureau serial
 */
govorderno: string
/**
 * 版式文件url OFD address
 */
fileurl: string
/**
 * PDF文件url PDF address
 */
pdffileurl: string
/**
 * XML文件url XML address
 */
xmlfileurl: string
/**
 * 创建人 Created by → bos_user
 */
creator: (string | null)
/**
 * 创建时间 Created at
 */
createtime: (string | null)
/**
 * 修改人 Modified by → bos_user
 */
modifier: (string | null)
/**
 * 修改时间 Modified at
 */
modifytime: (string | null)
/**
 * 明细 Lines
 */
items: readonly SimVatinvoiceItemsLine[]
/**
 * 货物运输 Freight
 */
freight: readonly SimVatinvoiceFreightLine[]
/**
 * 建筑服务 Construction
 */
build: readonly SimVatinvoiceBuildLine[]
/**
 * 不动产经营租赁 Estate lease
 */
estatelease: readonly SimVatinvoiceEstateleaseLine[]
/**
 * 不动产销售 Estate sale
 */
estatesale: readonly SimVatinvoiceEstatesaleLine[]
/**
 * 旅客运输 Passengers
 */
travelers: readonly SimVatinvoiceTravelersLine[]
}
/**
 * 明细 Lines
 */
export interface SimVatinvoiceItemsLine {
/**
 * 发票行性质 Line kind: 0 明细行, 1 折扣行, 2 被折扣行
 */
rowtype: ("0" | "1" | "2" | "")
/**
 * 开票项 Goods record → bdm_goods_info
 */
spbm: (string | null)
/**
 * 纳税人自行编码 Own goods code
 */
zxbm: string
/**
 * 商品名称 Goods or service
 */
goodsname: string
/**
 * 税收分类编码 Tax class code
 */
goodscode: string
/**
 * 分类编码简称 Short name of the code
 */
simplegoodsname: string
/**
 * 规格型号 Specification
 */
specification: string
/**
 * 单位 Unit
 */
unit: string
/**
 * 数量 Quantity
 */
num: (string | null)
/**
 * 单价 Price
 */
unitprice: (string | null)
/**
 * 含税单价 Price with tax
 */
taxunitprice: (string | null)
/**
 * 金额 Amount
 */
amount: (string | null)
/**
 * 税率 Tax rate
 */
taxrate: (string | null)
/**
 * 税额 Tax
 */
tax: (string | null)
/**
 * 价税合计 Amount with tax
 */
taxamount: (string | null)
/**
 * 折扣率 Discount rate
 */
discountrate: (string | null)
/**
 * 折扣金额 Discount amount
 */
discountamount: (string | null)
/**
 * 税收优惠政策标识 Tax preference used: 0 未使用, 1 使用
 */
taxpremark: ("0" | "1" | "")
/**
 * 增值税特殊管理 Special VAT treatment
 */
zzstsgl: string
/**
 * 零税率标识 Zero-rate mark: 0 出口零税率, 1 免税, 2 不征税, 3 普通零税率
 */
zerotaxmark: ("0" | "1" | "2" | "3" | "")
/**
 * 单据来源id Source line id
 */
billsourceid: string
}
/**
 * 货物运输 Freight
 */
export interface SimVatinvoiceFreightLine {
/**
 * 起运地 Origin
 */
startplace: string
/**
 * 到达地 Destination
 */
endplace: string
/**
 * 运输工具种类 Means of transport: 铁路运输 铁路运输, 公路运输 公路运输, 水路运输 水路运输, 航空运输 航空运输, 管道运输 管道运输, 其它运输工具 其它运输工具
 */
transporttype: ("铁路运输" | "公路运输" | "水路运输" | "航空运输" | "管道运输" | "其它运输工具" | "")
/**
 * 运输工具牌号 Plate or vessel No.
 */
licenseplate: string
/**
 * 运输货物名称 Goods carried
 */
transportgoods: string
}
/**
 * 建筑服务 Construction
 */
export interface SimVatinvoiceBuildLine {
/**
 * 建筑服务发生地 Place of the works
 */
simpleaddress: string
/**
 * 详细地址 Street and number
 */
detailaddress: string
/**
 * 跨地（市）标志 Across cities: 0 否, 1 是
 */
crosscitysign: ("0" | "1" | "")
/**
 * 建筑项目名称 Project
 */
buildingname: string
/**
 * 土地增值税项目编号 Land VAT project No.
 */
landtaxno: string
/**
 * 跨区域涉税事项报验管理编号 Cross-region filing No.
 */
crosscitytaxverifyno: string
/**
 * 特定业务档案编码 Record of the special business
 */
specialindustrynumber: string
}
/**
 * 不动产经营租赁 Estate lease
 */
export interface SimVatinvoiceEstateleaseLine {
/**
 * 省 Province
 */
provinceadress: string
/**
 * 市 City
 */
cityadreess: string
/**
 * 区县 District
 */
simpleaddress: string
/**
 * 详细地址 Street and number
 */
detailaddress: string
/**
 * 跨地（市）标志 Across cities: 0 否, 1 是
 */
crosscitysign: ("0" | "1" | "")
/**
 * 面积单位 Unit of area: 平方千米 平方千米, 平方米 平方米, 公顷 公顷, 亩 亩, h㎡ h㎡, k㎡ k㎡, ㎡ ㎡
 */
areaunit: ("平方千米" | "平方米" | "公顷" | "亩" | "h㎡" | "k㎡" | "㎡" | "")
/**
 * 租赁期起 Lease from
 */
startleasedate: (string | null)
/**
 * 租赁期止 Lease to
 */
endleasedate: (string | null)
/**
 * 不动产权证号 Title No.
 */
estateid: string
/**
 * 车牌号 Plate No.
 */
carbrandno: string
/**
 * 特定业务档案编码 Record of the special business
 */
specialindustrynumber: string
}
/**
 * 不动产销售 Estate sale
 */
export interface SimVatinvoiceEstatesaleLine {
/**
 * 不动产单元代码/网签合同备案编号 Estate or contract code
 */
estatecode: string
/**
 * 省 Province
 */
provinceadress: string
/**
 * 市 City
 */
cityadreess: string
/**
 * 区县 District
 */
simpleaddress: string
/**
 * 详细地址 Street and number
 */
detailaddress: string
/**
 * 跨地（市）标志 Across cities: 0 否, 1 是
 */
crosscitysign: ("0" | "1" | "")
/**
 * 土地增值税项目编号 Land VAT project No.
 */
landtaxno: string
/**
 * 核定计税价格 Approved price
 */
approvedprice: (string | null)
/**
 * 实际成交含税金额 Actual turnover with tax
 */
actualturnover: (string | null)
/**
 * 面积单位 Unit of area: 平方千米 平方千米, 平方米 平方米, 公顷 公顷, 亩 亩, h㎡ h㎡, k㎡ k㎡, ㎡ ㎡
 */
areaunit: ("平方千米" | "平方米" | "公顷" | "亩" | "h㎡" | "k㎡" | "㎡" | "")
/**
 * 不动产权证号 Title No.
 */
estateid: string
/**
 * 特定业务档案编码 Record of the special business
 */
specialindustrynumber: string
}
/**
 * 旅客运输 Passengers
 */
export interface SimVatinvoiceTravelersLine {
/**
 * 出行人 Traveller
 */
traveler: string
/**
 * 证件类型 ID type
 */
cardtype: ("101" | "102" | "103" | "199" | "201" | "202" | "203" | "204" | "205" | "206" | "207" | "208" | "210" | "212" | "213" | "214" | "215" | "216" | "217" | "218" | "219" | "220" | "221" | "222" | "224" | "225" | "226" | "227" | "228" | "229" | "230" | "231" | "232" | "233" | "234" | "235" | "236" | "237" | "238" | "239" | "240" | "241" | "291" | "299" | "")
/**
 * 证件号码 ID No.
 */
cardno: string
/**
 * 出行日期 Travel date
 */
traveldate: (string | null)
/**
 * 出发地 From
 */
startplace: string
/**
 * 到达地 To
 */
endplace: string
/**
 * 交通工具类型 Means of transport: 1 飞机, 2 火车, 3 长途汽车, 4 公共交通, 5 出租车, 6 汽车, 7 船舶, 9 其他
 */
transporttype: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "9" | "")
/**
 * 等级 Class
 */
seatclass: string
}
