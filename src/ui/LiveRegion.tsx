// Speaks what `announce` is given. Mounted once, by UiProvider.
import { useEffect, useState } from 'react'
import { type Announcement, onAnnouncement } from './announce'

export function LiveRegion() {
  const [said, setSaid] = useState<Announcement & { readonly turn: number }>({ message: '', assertive: false, turn: 0 })
  useEffect(() => onAnnouncement((next) => setSaid((last) => ({ ...next, turn: last.turn + 1 }))), [])
  // The same words twice are a change only if the text differs: an invisible mark alternates.
  const text = said.message && said.turn % 2 ? `${said.message}\u00a0` : said.message
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {said.assertive ? '' : text}
      </div>
      <div className="visually-hidden" role="alert" aria-live="assertive">
        {said.assertive ? text : ''}
      </div>
    </>
  )
}
