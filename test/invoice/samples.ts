/** Invoices as the rules read them: one that keeps every rule, and what a test changes of it. */
import type { Invoice, Line } from '../../plugins/invoice/invoice.ts'

/** 3 notebooks of 33.33, 13 %. */
export const line = (more: Partial<Line> = {}): Line => ({
  rowtype: '0', goodsname: '笔记本电脑', goodscode: '1090509010000000000', simplegoodsname: '电子计算机', specification: '', unit: '台', num: '3', unitprice: '33.33', taxunitprice: '37.6633333333333',
  amount: '99.99', taxrate: '0.13', tax: '13.00', taxamount: '112.99', taxpremark: '0', zzstsgl: '', zerotaxmark: '', ...more
})

/** A discount of 10.00 on the line before it. */
export const discount = (more: Partial<Line> = {}): Line => line({ rowtype: '1', unit: '', num: null, unitprice: null, taxunitprice: null, amount: '-10.00', tax: '-1.30', taxamount: '-11.30', ...more })

export const invoice = (more: Partial<Invoice> = {}): Invoice => {
  const items = more.items ?? [line()]
  return {
    issuetype: '0', invoicetype: '10xdp', specialtype: '00', taxedtype: '0', hsbz: '0', buyerproperty: '0', buyername: '北京盛新贸易有限公司', buyertaxno: '91310115MA1KDEM06N', buyeraddr: '', buyerbank: '',
    salername: '上海晨星软件有限公司', salertaxno: '91310115MA1KDEM06N', saleraddr: '', salerbank: '', drawer: '李伟', payee: '', reviewer: '', remark: '', deduction: null,
    invoiceamount: null, totaltax: null, totalamount: null, freight: [], build: [], estatelease: [], estatesale: [], travelers: [], ...more, items
  }
}
