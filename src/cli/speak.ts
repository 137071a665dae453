/** The two languages of the command line, Chinese unless the environment asks for English. */

export type Speak = (zh: string, en: string) => string

/**
 * Chooses the language that the command line speaks.
 *
 * In:  the environment: PL_LANG, else LC_ALL, else LANG.
 * Out: a function that takes a text in both languages and gives the one to print.
 */
export function speaker (env: NodeJS.ProcessEnv): Speak {
  const wanted = env.PL_LANG ?? env.LC_ALL ?? env.LANG ?? ''
  return wanted.toLowerCase().startsWith('en') ? (_zh, en) => en : zh => zh
}
