/** Taxpayer identification numbers: accepted lengths, and the check digit of the unified social credit code. */

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const LENGTHS = [15, 17, 18, 20]

/** `malformed` no bureau accepts; `doubtful` fails its check digit, though some real numbers do. */
export type TaxNumberVerdict = 'good' | 'doubtful' | 'malformed'

/** Names and tax numbers lose blanks around them; numbers are written in capitals. */
export const cleanTaxNumber = (text: string): string => text.trim().toUpperCase()

/**
 * Judges a taxpayer number that was cleaned.
 *
 * Source: GB 32100-2015 for 18 characters; 15 old number, 17 and 20 of individual businesses, 18 also an identity card.
 */
export function judgeTaxNumber (number: string): TaxNumberVerdict {
  if (!LENGTHS.includes(number.length) || !/^[0-9A-Z]+$/.test(number)) return 'malformed'
  if (number.length !== 18 || isIdentityCard(number)) return 'good'
  return hasCheckDigit(number) ? 'good' : 'doubtful'
}

/** Tells whether the 18th character follows from the others. */
export function hasCheckDigit (number: string): boolean {
  if (!SHAPE.test(number)) return false
  const weighed = WEIGHTS.reduce((total, weight, at) => total + CHARACTERS.indexOf(number[at]!) * weight, 0)
  return CHARACTERS[(31 - weighed % 31) % 31] === number[17]
}

const CARD_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
function isIdentityCard (number: string): boolean {
  if (!/^[1-8]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dX]$/.test(number)) return false
  const weighed = CARD_WEIGHTS.reduce((total, weight, at) => total + [...'0123456789'].indexOf(number[at]!) * weight, 0)
  return '10X98765432'[weighed % 11] === number[17]
}
