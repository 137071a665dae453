/** The journal's line of what a Command does to a row. */
import type { JournalLine } from '../store/store.ts'
import type { Command } from './command.ts'

/**
 * Makes the journal line of a Command.
 *
 * In:     what happened, and what changed with it: status and values; nothing where it is left out.
 */
export const lineFrom = (command: Command, event: string, more: Partial<Pick<JournalLine, 'statusFrom' | 'statusTo' | 'changes'>> = {}): JournalLine =>
  ({ operation: command.operation, event, by: command.by.userId, byName: command.by.name, from: command.by.from, at: command.now, commandId: command.id, statusFrom: null, statusTo: null, changes: {}, ...more })
