/** Made-up unified social credit codes that pass both check digits. */
import type { Dice } from './dice.ts'

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Makes a unified social credit code of a company.
 *
 * In:     the dice, and the six digits of an administrative region.
 * Source: GB 32100-2015 for the whole, GB 11714 for the organisation within it.
 */
export function makeTaxNumber (dice: Dice, region: string): string {
  const body = `MA${dice.digits(6)}`
  const first = `91${region}${body}${bodyCheck(body)}`
  // A code whose own check would be the tenth has an X there, which the whole allows as well.
  const weighed = WEIGHTS.reduce((total, weight, at) => total + CHARACTERS.indexOf(first[at]!) * weight, 0)
  return first + CHARACTERS[(31 - weighed % 31) % 31]!
}

function bodyCheck (body: string): string {
  const value = (character: string): number => /\d/.test(character) ? character.charCodeAt(0) - 48 : character.charCodeAt(0) - 55
  const rest = 11 - BODY_WEIGHTS.reduce((total, weight, at) => total + value(body[at]!) * weight, 0) % 11
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)
}
