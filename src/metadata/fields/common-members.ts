/** Members that every field takes, whatever its type. */
export const COMMON_MEMBERS: ReadonlySet<string> = new Set([
  'key', 'type', 'name', 'description', 'column', 'mustInput', 'defaultValue', 'readonly', 'copyable', 'unit', 'api', 'apiValues'
])
