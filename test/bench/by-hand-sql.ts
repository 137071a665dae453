/** What a programmer would write for these three routes alone: SQL with its columns named one by one, and answers put together member by member. */

/** How a database's raw values become those of the answer. */
export interface Read {
  money (raw: unknown): string | null
  rate (raw: unknown): string | null
  price (raw: unknown): string | null
  instant (raw: unknown): string | null
}
export type Raw = Record<string, unknown>
export interface Page { readonly rows: readonly unknown[], readonly next: string | null }
/** Decimals as whole numbers: cents, millionths, 10^-13. */
export interface Line { readonly name: string, readonly code: string, readonly unit: string, readonly num: bigint, readonly price: bigint, readonly cents: bigint, readonly rate: bigint, readonly taxCents: bigint, readonly sourceId: string }
export interface Incoming {
  readonly serial: string, readonly contentHash: string, readonly seller: string, readonly buyer: string, readonly buyerTaxNo: string, readonly drawer: string, readonly remark: string,
  readonly appId: string, readonly system: string, readonly lines: readonly Line[], readonly cents: bigint, readonly taxCents: bigint, readonly commandId: string
}
export interface Author { readonly userId: string, readonly name: string }
/** What is known of the seller. */
export interface Seller { readonly org: unknown, readonly name: string, readonly addr: string, readonly bank: string, readonly channel: string }
/** How whole numbers and instants are bound. */
export interface Write { cents (value: bigint): unknown, rate (value: bigint): unknown, price (value: bigint): unknown, instant (at: Date): string }

/** The three routes' work on one database. `orgs` are those that the person may see. */
export interface ByHand {
  page (orgs: readonly string[], status: string, from: Date, to: Date): Promise<Page>
  invoice (id: string, orgs: readonly string[]): Promise<unknown>
  /** Out: false where the serial was there already. */
  accept (invoice: Incoming, by: Author, now: Date): Promise<boolean>
}

const NAMES = 'o.fnumber AS orgNumber, o.fname AS orgName, c.fnumber AS creatorNumber, c.fname AS creatorName, m.fnumber AS modifierNumber, m.fname AS modifierName'
const JOINS = 'LEFT JOIN t_bos_org o ON o.fid = t.forg LEFT JOIN t_bos_user c ON c.fid = t.fcreator LEFT JOIN t_bos_user m ON m.fid = t.fmodifier'

export const PAGE = `SELECT t.fid AS id, t.fversion AS version, t.fbillno AS billno, t.fissuestatus AS issuestatus, t.fbuyername AS buyername, t.ftotalamount AS totalamount, t.ftotaltax AS totaltax, t.fbuyertype AS buyertype,
  t.fresult AS result, t.forg AS org, t.finvoicetype AS invoicetype, t.forderno AS orderno, t.fissuetime AS issuetime, t.finvoiceno AS invoiceno,
  t.fcreatetime AS createtime, t.finvoiceamount AS invoiceamount, t.fthirdserialno AS thirdserialno, t.fspecialtype AS specialtype, t.fbuyertaxno AS buyertaxno,
  t.fsalername AS salername, t.fsalertaxno AS salertaxno, t.fchannelstate AS channelstate, t.fchannel AS channel, t.fissuebillstatus AS issuebillstatus,
  t.ffailcode AS failcode, t.fsystemsource AS systemsource, t.fdrawer AS drawer, t.fremark AS remark, t.fcreator AS creator, t.fmodifier AS modifier,
  t.fsubmittime AS submittime, t.fmodifytime AS modifytime, ${NAMES}
  FROM t_sim_vatinvoice t ${JOINS}
  WHERE t.falive = 1 AND t.forg IN (?, ?) AND t.fissuestatus = ? AND t.fcreatetime >= ? AND t.fcreatetime < ? ORDER BY t.fcreatetime DESC, t.fid DESC LIMIT 51`

export const INVOICE = `SELECT t.fid AS id, t.fversion AS version, t.fbillno AS billno, t.forderno AS orderno, t.fthirdserialno AS thirdserialno, t.forg AS org, t.fbilldate AS billdate, t.fissuetype AS issuetype,
  t.finvoicetype AS invoicetype, t.fspecialtype AS specialtype, t.ftaxedtype AS taxedtype, t.fhsbz AS hsbz, t.fbuyertype AS buyertype, t.fsystemsource AS systemsource,
  t.fapiapp AS apiapp, t.fbuyerproperty AS buyerproperty, t.fbuyername AS buyername, t.fbuyertaxno AS buyertaxno, t.fbuyeraddr AS buyeraddr, t.fbuyerbank AS buyerbank,
  t.fbuyerphone AS buyerphone, t.fbuyeremail AS buyeremail, t.fsalername AS salername, t.fsalertaxno AS salertaxno, t.fsaleraddr AS saleraddr, t.fsalerbank AS salerbank,
  t.fdrawer AS drawer, t.fpayee AS payee, t.freviewer AS reviewer, t.fremark AS remark, t.fdeduction AS deduction, t.fdeductiontype AS deductiontype,
  t.fpurchasetype AS purchasetype, t.fexportationtype AS exportationtype, t.fvattaxrefundtype AS vattaxrefundtype, t.foperator AS operator,
  t.fagentcardtype AS agentcardtype, t.fagentcardno AS agentcardno, t.fagentcountry AS agentcountry, t.fagenttaxno AS agenttaxno, t.finvoiceamount AS invoiceamount,
  t.ftotaltax AS totaltax, t.ftotalamount AS totalamount, t.fissuestatus AS issuestatus, t.fissuebillstatus AS issuebillstatus, t.fchannelstate AS channelstate,
  t.fchannel AS channel, t.fresult AS result, t.ffailcode AS failcode, t.finvoicestatus AS invoicestatus, t.freissuestatus AS reissuestatus, t.finvoicecode AS invoicecode,
  t.finvoiceno AS invoiceno, t.fsubmittime AS submittime, t.fissuetime AS issuetime, t.fgovorderno AS govorderno, t.ffileurl AS fileurl, t.fpdffileurl AS pdffileurl, t.fxmlfileurl AS xmlfileurl,
  t.fcreator AS creator, t.fcreatetime AS createtime, t.fmodifier AS modifier, t.fmodifytime AS modifytime, ${NAMES}
  FROM t_sim_vatinvoice t ${JOINS} WHERE t.fid = ? AND t.falive = 1 AND t.forg IN (?, ?)`

export const LINES = `SELECT l.frowtype AS rowtype, l.fspbm AS spbm, l.fzxbm AS zxbm, l.fgoodsname AS goodsname, l.fgoodscode AS goodscode, l.fsimplegoodsname AS simplegoodsname,
  l.fspecification AS specification, l.funit AS unit, l.fnum AS num, l.funitprice AS unitprice, l.ftaxunitprice AS taxunitprice, l.famount AS amount, l.ftaxrate AS taxrate,
  l.ftax AS tax, l.ftaxamount AS taxamount, l.fdiscountrate AS discountrate, l.fdiscountamount AS discountamount, l.ftaxpremark AS taxpremark, l.fzzstsgl AS zzstsgl,
  l.fzerotaxmark AS zerotaxmark, l.fbillsourceid AS billsourceid, g.fgoodscode AS spbmNumber, g.fgoodsname AS spbmName
  FROM t_sim_vatinvoice_item l LEFT JOIN t_bdm_goods_info g ON g.fid = l.fspbm WHERE l.fparentid = ? ORDER BY l.fseq`

const named = (id: unknown, number: unknown, name: unknown): unknown => id === null ? null : { id: String(id), number, name }

export const pageRow = (r: Raw, read: Read): unknown => ({
  id: String(r.id), version: r.version,
  billno: r.billno, issuestatus: r.issuestatus, buyername: r.buyername, totalamount: read.money(r.totalamount), totaltax: read.money(r.totaltax), buyertype: r.buyertype,
  result: r.result, org: named(r.org, r.orgNumber, r.orgName), invoicetype: r.invoicetype, orderno: r.orderno, issuetime: read.instant(r.issuetime), invoiceno: r.invoiceno,
  createtime: read.instant(r.createtime), invoiceamount: read.money(r.invoiceamount), thirdserialno: r.thirdserialno, specialtype: r.specialtype, buyertaxno: r.buyertaxno,
  salername: r.salername, salertaxno: r.salertaxno, channelstate: r.channelstate, channel: r.channel, issuebillstatus: r.issuebillstatus, failcode: r.failcode,
  systemsource: r.systemsource, drawer: r.drawer, remark: r.remark, creator: named(r.creator, r.creatorNumber, r.creatorName),
  modifier: named(r.modifier, r.modifierNumber, r.modifierName), submittime: read.instant(r.submittime), modifytime: read.instant(r.modifytime)
})

export const pageOf = (raw: readonly Raw[], read: Read): Page => {
  const rows = raw.slice(0, 50)
  const last = rows.at(-1)
  return { rows: rows.map(row => pageRow(row, read)), next: raw.length <= 50 ? null : Buffer.from(JSON.stringify([read.instant(last!.createtime), String(last!.id)])).toString('base64url') }
}

const WHY = { zh_CN: '当前状态不能编辑。', en_US: 'It cannot be edited in its present state.' }

export const invoiceOf = (r: Raw, lines: readonly Raw[], read: Read): unknown => {
  const canEdit = r.issuestatus === '2' || r.issuestatus === '3'
  const row = {
    billno: r.billno, orderno: r.orderno, thirdserialno: r.thirdserialno, org: named(r.org, r.orgNumber, r.orgName), billdate: r.billdate, issuetype: r.issuetype,
    invoicetype: r.invoicetype, specialtype: r.specialtype, taxedtype: r.taxedtype, hsbz: r.hsbz, buyertype: r.buyertype, systemsource: r.systemsource, apiapp: r.apiapp,
    buyerproperty: r.buyerproperty, buyername: r.buyername, buyertaxno: r.buyertaxno, buyeraddr: r.buyeraddr, buyerbank: r.buyerbank, buyerphone: r.buyerphone,
    buyeremail: r.buyeremail, salername: r.salername, salertaxno: r.salertaxno, saleraddr: r.saleraddr, salerbank: r.salerbank, drawer: r.drawer, payee: r.payee,
    reviewer: r.reviewer, remark: r.remark, deduction: read.money(r.deduction), deductiontype: r.deductiontype, purchasetype: r.purchasetype,
    exportationtype: r.exportationtype, vattaxrefundtype: r.vattaxrefundtype, operator: r.operator, agentcardtype: r.agentcardtype, agentcardno: r.agentcardno,
    agentcountry: r.agentcountry, agenttaxno: r.agenttaxno, invoiceamount: read.money(r.invoiceamount), totaltax: read.money(r.totaltax),
    totalamount: read.money(r.totalamount), issuestatus: r.issuestatus, issuebillstatus: r.issuebillstatus, channelstate: r.channelstate, channel: r.channel,
    result: r.result, failcode: r.failcode, invoicestatus: r.invoicestatus, reissuestatus: r.reissuestatus, invoicecode: r.invoicecode, invoiceno: r.invoiceno,
    submittime: read.instant(r.submittime), issuetime: read.instant(r.issuetime), govorderno: r.govorderno, fileurl: r.fileurl, pdffileurl: r.pdffileurl, xmlfileurl: r.xmlfileurl,
    creator: named(r.creator, r.creatorNumber, r.creatorName), createtime: read.instant(r.createtime), modifier: named(r.modifier, r.modifierNumber, r.modifierName),
    modifytime: read.instant(r.modifytime),
    id: String(r.id), version: r.version,
    items: lines.map(line => lineOf(line, read)), freight: [], build: [], estatelease: [], estatesale: [], travelers: []
  }
  const files = [['pdf', r.pdffileurl], ['ofd', r.fileurl], ['xml', r.xmlfileurl]].filter(([, url]) => url !== '').map(([kind]) => ({ kind, url: `/api/files/sim_vatinvoice/${String(r.id)}/${String(kind)}` }))
  return { row, state: 'view', canEdit, why: canEdit ? null : WHY, files }
}

const lineOf = (r: Raw, read: Read): unknown => ({
  rowtype: r.rowtype, spbm: named(r.spbm, r.spbmNumber, r.spbmName), zxbm: r.zxbm, goodsname: r.goodsname, goodscode: r.goodscode, simplegoodsname: r.simplegoodsname,
  specification: r.specification, unit: r.unit, num: read.price(r.num), unitprice: read.price(r.unitprice), taxunitprice: read.price(r.taxunitprice),
  amount: read.money(r.amount), taxrate: read.rate(r.taxrate), tax: read.money(r.tax), taxamount: read.money(r.taxamount), discountrate: read.rate(r.discountrate),
  discountamount: read.money(r.discountamount), taxpremark: r.taxpremark, zzstsgl: r.zzstsgl, zerotaxmark: r.zerotaxmark, billsourceid: r.billsourceid
})

export const HEADER = `INSERT INTO t_sim_vatinvoice (fid, fversion, falive, fbillno, forderno, fthirdserialno, forg, fbilldate, fissuetype, finvoicetype, fspecialtype, ftaxedtype, fhsbz, fbuyertype, fsystemsource, fapiapp, fbuyerproperty,
  fbuyername, fbuyertaxno, fbuyeraddr, fbuyerbank, fbuyerphone, fbuyeremail, fsalername, fsalertaxno, fsaleraddr, fsalerbank, fdrawer, fpayee, freviewer, fremark,
  fdeduction, fdeductiontype, fpurchasetype, fexportationtype, fvattaxrefundtype, foperator, fagentcardtype, fagentcardno, fagentcountry, fagenttaxno, finvoiceamount,
  ftotaltax, ftotalamount, fissuestatus, fissuebillstatus, fchannelstate, fchannel, fresult, ffailcode, finvoicestatus, freissuestatus, finvoicecode, finvoiceno,
  fissuetime, fgovorderno, ffileurl, fpdffileurl, fxmlfileurl, fcreator, fcreatetime, fmodifier, fmodifytime,
  fn_items, fn_freight, fn_build, fn_estatelease, fn_estatesale, fn_travelers) VALUES (?, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)`

export const LINE = `INSERT INTO t_sim_vatinvoice_item (fparentid, fseq, frowtype, fspbm, fzxbm, fgoodsname, fgoodscode, fsimplegoodsname, fspecification, funit, fnum, funitprice, ftaxunitprice, famount, ftaxrate, ftax, ftaxamount,
  fdiscountrate, fdiscountamount, ftaxpremark, fzzstsgl, fzerotaxmark, fbillsourceid)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const SELLER = 'SELECT forg AS org, fname AS name, finvoiceaddr AS addr, fopenuserbank AS bank, fchannel AS channel FROM t_bdm_enterprise_baseinfo WHERE falive = 1 AND fnumber = ?'
export const NUMBER = 'SELECT flast FROM t_pl_number WHERE fkey = ?'
export const ONCE = 'INSERT INTO t_pl_once (fid, fscope, fkey, fcontenthash, fentity, frowid, fat) VALUES (?, ?, ?, ?, ?, ?, ?)'
export const JOURNAL = 'INSERT INTO t_pl_journal (fentity, frowid, foperation, fevent, fby, fbyname, ffrom, fat, fcommandid, fstatusto, fchanges, fhost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
export const ATTEMPT = `INSERT INTO t_pl_attempt (fid, fentity, frowid, foperation, fcommandid, fby, fbyname, forg, fchannel, fno, fstate, fopen, fqueuedat, fsends, fasks, fabsents, fnextat)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'queued', 1, ?, 0, 0, 0, ?)`

const ENTITY = 'sim_vatinvoice'
export const numberKey = (now: Date): string => `${ENTITY} ${prefixOf(now)}`
const prefixOf = (now: Date): string => `FP-${china(now).slice(0, 4)}${china(now).slice(5, 7)}-`
const china = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString()

export const onceValues = (id: bigint, rowId: bigint, { appId, serial, contentHash }: Incoming, at: string): unknown[] => [id, appId, serial, contentHash, ENTITY, rowId, at]
export const journalValues = (rowId: bigint, { appId, commandId }: Incoming, { userId, name }: Author, at: string): unknown[] =>
  [ENTITY, rowId, 'issue', 'created', BigInt(userId), name, `api:${appId}`, at, commandId, '4', '{}', 'by hand']
export const attemptValues = (id: bigint, rowId: bigint, { commandId }: Incoming, { userId, name }: Author, seller: Seller, at: string): unknown[] =>
  [id, ENTITY, rowId, 'issue', commandId, BigInt(userId), name, String(seller.org), seller.channel, at, at]

export function headerValues (id: bigint, serial: number, orderno: string, i: Incoming, { userId }: Author, seller: Seller, now: Date, write: Write): unknown[] {
  const at = write.instant(now)
  const billno = `${prefixOf(now)}${String(serial).padStart(6, '0')}`
  return [
    id, billno, orderno, i.serial, seller.org, china(now).slice(0, 10), '0', '10xdp', '00', '0', '0', '3', i.system, i.appId, '0',
    i.buyer, i.buyerTaxNo, '', '', '', '', seller.name, i.seller, seller.addr, seller.bank, i.drawer, '', '', i.remark,
    null, '', '', '', '', '', '', '', '', '', write.cents(i.cents), write.cents(i.taxCents), write.cents(i.cents + i.taxCents), '4', 'D', 'UNKNOWN', '', '', '', '0', '0', '', '',
    null, '', '', '', '', BigInt(userId), at, BigInt(userId), at, i.lines.length
  ]
}

export function lineValues (id: bigint, seq: number, line: Line, write: Write): unknown[] {
  const taxPrice = line.price + line.price * line.rate / 1_000_000n
  return [
    id, seq, '0', null, '', line.name, line.code, '软件', '', line.unit, write.price(line.num), write.price(line.price), write.price(taxPrice),
    write.cents(line.cents), write.rate(line.rate), write.cents(line.taxCents), write.cents(line.cents + line.taxCents), null, null, '0', '', '', line.sourceId
  ]
}
