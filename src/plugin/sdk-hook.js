// Plain JavaScript: it runs on the loader's own thread, before anything could translate it.
// An extension lies in a folder of its own, whose package.json knows no #sdk: it is given the host's.
let sdk = ''
let testing = ''
let host = ''

export function initialize (data) {
  sdk = data.sdk
  testing = data.testing
  host = data.host
}

export async function resolve (specifier, context, next) {
  if (specifier === '#sdk') return await next(sdk, context)
  if (specifier === '#sdk/testing') return await next(testing, context)
  if (specifier === 'tap') return await next(specifier, context).catch(() => next(specifier, { ...context, parentURL: host }))
  return asFresh(await next(specifier, context), specifier, context.parentURL)
}

// What a freshly imported plugin imports from its own folder is as fresh as the plugin itself.
function asFresh (resolved, specifier, parentURL) {
  const stamp = /[?&]fresh=\w+/.exec(parentURL ?? '')?.[0].slice(1)
  if (stamp === undefined || !specifier.startsWith('.') || resolved.url.includes('fresh=')) return resolved
  return { ...resolved, url: `${resolved.url}${resolved.url.includes('?') ? '&' : '?'}${stamp}` }
}
