/** What the corridor offers the doors. Built once by app.ts with the Model, the store, the channels and the plugins. */
import type { Command, CommandResult } from './command.ts'
import type { Attempt } from '../store/store.ts'
import type { Outcome } from '../sdk/types.ts'
import type { ChannelFile } from '../channel/channels.ts'
import type { FileKind } from './files.ts'

export interface Corridor {
  /** Carries out a Command and says for each row what came of it. A channel operation answers when its rows are queued. */
  run (command: Command): Promise<CommandResult>
  /** How far a channel command has come. */
  progress (commandId: string): Promise<{ readonly total: number, readonly done: number, readonly failed: number, readonly left: number, readonly outcomes: readonly Outcome[] }>
  /** Sends what is queued and asks about what is due, once; out: how many attempts were touched. */
  pump (now: Date): Promise<number>
  /** Asks about everything unsettled and due, for the scheduled task. */
  askUnsettled (now: Date): Promise<{ readonly asked: number, readonly settled: number }>
  /** Starts and stops the loop that pumps. Stopping waits for what is under way. */
  start (): void
  stop (): Promise<void>
  /** Waits until nothing is queued or under way here; for tests and for stopping. */
  idle (): Promise<void>
  /** A file of a row through the channel that issued it; null where there is none. */
  file (entity: string, id: string, kind: FileKind): Promise<ChannelFile | null>
  readonly events: CorridorEvents
}

/** Told after the commit; listeners may not throw. */
export interface CorridorEvents {
  on (listener: (event: CorridorEvent) => void): () => void
}
export type CorridorEvent =
  | { readonly type: 'rows', readonly entity: string, readonly ids: readonly string[] }
  | { readonly type: 'attempt', readonly attempt: Attempt }
