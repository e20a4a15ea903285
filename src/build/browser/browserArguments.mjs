// How every Chromium of ours is started: quiet, without a GPU, and without a sandbox only where root leaves no choice.

const isRoot = process.getuid?.() === 0

export const browserArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
]
