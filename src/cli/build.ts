/** `piaoliu build`: builds the web client. */
import { buildClient } from './client.ts'
import { speaker } from './speak.ts'

export async function run (): Promise<number> {
  const say = speaker(process.env)
  const startedAt = performance.now()
  await buildClient()
  process.stdout.write(say('界面已构建', 'The client is built') + ` (dist/ui, ${Math.round(performance.now() - startedAt)} ms)\n`)
  return 0
}
