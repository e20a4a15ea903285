// The five digests of States.Hash and $hash, synchronous and without a platform's crypto.

import { md5 } from './md5'
import { sha1 } from './sha1'
import { sha256 } from './sha256'
import { sha384, sha512 } from './sha512'
import { utf8Bytes } from './utf8'

const ALGORITHMS = new Map<string, (bytes: Uint8Array) => string>([
  ['MD5', md5],
  ['SHA-1', sha1],
  ['SHA-256', sha256],
  ['SHA-384', sha384],
  ['SHA-512', sha512],
])

/** The digest of the text's UTF-8 bytes in lower-case hex; undefined for an algorithm AWS does not name (exact case). */
export function digest(text: string, algorithm: string): string | undefined {
  return ALGORITHMS.get(algorithm)?.(utf8Bytes(text))
}
