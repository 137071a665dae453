/** Placeholder until `npm run generate` has run. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface EntityTypes {}
