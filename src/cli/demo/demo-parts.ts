/** What loading the demonstration needs: the way in, the database, time and chance. */
import type { Config } from '../../config.ts'
import type { Corridor } from '../../operation/corridor.ts'
import type { Store } from '../../store/store.ts'

export interface DemoParts {
  readonly store: Store
  readonly corridor: Corridor
  readonly now: Date
  /** Decides what the demonstration consists of; a seed repeats it. */
  readonly random: () => number
  readonly dataDir: string
  readonly config: Pick<Config, 'host' | 'port' | 'sandboxPort'>
}
