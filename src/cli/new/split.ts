/**
 * Splits a name at its first separator; without one, both parts are the name.
 */
export function split (name: string, separator: '/' | '.'): readonly [string, string] {
  const at = name.indexOf(separator)
  return at < 0 ? [name, name] : [name.slice(0, at), name.slice(at + 1)]
}
