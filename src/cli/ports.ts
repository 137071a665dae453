/** Whether a port can be listened on. */
import { createServer } from 'node:net'
import { once } from 'node:events'

/**
 * Tries to listen on a port and lets go of it again.
 *
 * Out: null where it is free, else the system's code: EADDRINUSE, EACCES, EADDRNOTAVAIL.
 */
export async function portTrouble (host: string, port: number): Promise<string | null> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return null
  } catch (fault) {
    return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
  } finally {
    server.close()
  }
}
