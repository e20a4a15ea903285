// Doing a command from a form, which shows a refusal where the input is.
import { useCallback } from 'react'
import type { Command } from '../../core/document/StudioDocument'
import { useStudio } from '../../studio/StudioContext'

/** Does a command on the present document; the sentence of the refusal, or null when it is done. */
export type Edit = <Args>(command: Command<Args>, args: Args) => string | null

export function useEdit(): Edit {
  const { document } = useStudio()
  return useCallback(
    (command, args) => {
      const { doc, dispatch } = document.getState()
      const planned = command(doc, args)
      if (!planned.ok) return planned.error.message
      const { edits, aside } = planned.value
      if (edits.length > 0 || aside) dispatch(planned.value)
      return null
    },
    [document],
  )
}
