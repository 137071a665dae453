/** Provinces and cities with plans of their own, by the first digits of a district code. Source: GB/T 2260. */
const PROVINCES: Readonly<Record<string, string>> = {
  11: '北京市', 12: '天津市', 13: '河北省', 14: '山西省', 15: '内蒙古自治区', 21: '辽宁省', 22: '吉林省', 23: '黑龙江省', 31: '上海市', 32: '江苏省',
  33: '浙江省', 34: '安徽省', 35: '福建省', 36: '江西省', 37: '山东省', 41: '河南省', 42: '湖北省', 43: '湖南省', 44: '广东省', 45: '广西壮族自治区',
  46: '海南省', 50: '重庆市', 51: '四川省', 52: '贵州省', 53: '云南省', 54: '西藏自治区', 61: '陕西省', 62: '甘肃省', 63: '青海省', 64: '宁夏回族自治区', 65: '新疆维吾尔自治区'
}

/** The district digits of a tax number: the 3rd to 8th of an 18-digit one, the first six of the older kinds. */
const districtOf = (taxNo: string): string => taxNo.length === 18 ? taxNo.slice(2, 8) : taxNo.slice(0, 6)

/** Two digits of the seller's province; 00 where its number names none. */
export const provinceCode = (taxNo: string): string => { const code = districtOf(taxNo).slice(0, 2); return /^\d\d$/.test(code) ? code : '00' }

/** The name of the bureau that would have issued it. */
export const bureauName = (taxNo: string): string => `国家税务总局${PROVINCES[provinceCode(taxNo)] ?? ''}税务局`
