// Loaded into a process that the host started: ends it when the host is gone, even where the host was killed and could
// not say goodbye. Without this a pretended bureau would outlive its host and keep the port.
import process from 'node:process'

process.channel?.unref()
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
