// The policy the site lives under: its own files only, no evaluated code, no inline script. Monaco needs inline styles.
// Our server sends it as a header; index.html repeats it, so that it holds on any static host. A test holds the two together.

const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** For the `<meta>` element, where browsers refuse `frame-ancestors` with an error on the console. */
export const metaPolicy = directives.join('; ')

/** For the response header. */
export const headerPolicy = `${metaPolicy}; frame-ancestors 'none'`
