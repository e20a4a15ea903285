// Takes the focus when an action asks for it: F2 for the name, Enter for the form.
import { type RefObject, useEffect } from 'react'
import { useStudio, useView } from '../../studio/StudioContext'
import { firstControl } from './firstControl'
import styles from './Inspector.module.css'

/** A request is taken off the store once it is met, so that an inspector opened later does not meet it again. */
export function useFocusRequest(root: RefObject<HTMLElement | null>, name: RefObject<HTMLInputElement | null>): void {
  const { view } = useStudio()
  const target = useView(({ focusRequest }) => focusRequest?.target)
  useEffect(() => {
    if (target === 'name') {
      name.current?.focus()
      name.current?.select()
    } else if (target === 'inspector' && root.current) {
      const place = root.current.querySelector('[data-selected]') ?? root.current.querySelector(`.${styles.body}`)
      firstControl(place ?? root.current)?.focus()
    } else return
    view.getState().set({ focusRequest: null })
  }, [target, view, root, name])
}
