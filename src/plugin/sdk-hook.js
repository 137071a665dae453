// Plain JavaScript: it runs on the loader's own thread, before anything could translate it.
// An extension lies in a folder of its own, whose package.json knows no #sdk: it is given the host's.
let sdk = ''
let testing = ''

export function initialize (data) {
  sdk = data.sdk
  testing = data.testing
}

export function resolve (specifier, context, next) {
  if (specifier === '#sdk') return next(sdk, context)
  return next(specifier === '#sdk/testing' ? testing : specifier, context)
}
