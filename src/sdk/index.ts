/** The one door of plugins to the host: everything a plugin may import. */
export * from './define.ts'
export * from './types.ts'
export * from './decimal.ts'
export * from './dates.ts'
export * from './gbk.ts'
export type { Filter } from '../metadata/model.ts'
export type * from '../generated/entities.ts'
