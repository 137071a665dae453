/** What the benchmark uses of autocannon, which brings no types of its own. */
declare module 'autocannon' {
  namespace autocannon {
    interface Request {
      method?: 'GET' | 'POST'
      path?: string
      headers?: Record<string, string>
      body?: string
      setupRequest?: (request: Request, context: object) => Request
    }
    interface Options { url: string, connections: number, duration: number, requests: Request[] }
    interface Result { readonly duration: number, readonly errors: number, readonly non2xx: number, readonly mismatches: number, readonly requests: { readonly total: number } }
  }
  function autocannon (options: autocannon.Options): Promise<autocannon.Result>
  export default autocannon
}
