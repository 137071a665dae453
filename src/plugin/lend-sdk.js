// Lets what lies outside the repository import '#sdk' and '#sdk/testing', and get the same ones as the host.
// Plain JavaScript, and done by being imported: once, and before anything else with `node --import`.
import { register } from 'node:module'

const at = path => new URL(path, import.meta.url).href

register('./sdk-hook.js', import.meta.url, { data: { sdk: at('../sdk/index.ts'), testing: at('../sdk/testing/index.ts'), host: at('../app.ts') } })
