/** JSON Schemas of metadata files to plain code. */
import standalone from 'ajv/dist/standalone/index.js'
import { KINDS, schemasHash, withSchemas } from './validators.ts'

/**
 * Writes the quick checks as a CommonJS module: a function for each kind, and the hash of the schemas they are made from.
 *
 * Out:    source text; the same schemas give the same text.
 */
export function generateChecks (): string {
  const code = standalone.default(withSchemas({ messages: false, inlineRefs: false, code: { source: true, lines: true } }), Object.fromEntries(KINDS.map(kind => [kind, `${kind}.schema.json`])))
  return `// Checks of metadata files, made from src/metadata/schema/ by \`npm run generate\`. Edit the schemas, not this file.\n${code}\nexports.schemas = '${schemasHash()}'\n`
}
