// The objects kept with the workflow, and how they change; each change can be undone.
import { setAside } from '../../core/document/commands/setAside'
import { useDocument, useStudio } from '../../studio/StudioContext'
import { showToast } from '../../ui/showToast'
import { bucketOf, keyOf, type Objects } from './objectRows'

export interface ObjectEditing {
  readonly objects: Objects
  /** Adds or replaces objects by `bucket/key`. */
  put(more: Objects, label: string): void
  /** Removes an object; its bucket stays. */
  removeObject(name: string): void
  /** Removes a bucket with all that is in it. */
  removeBucket(bucket: string): void
}

export function useObjects(): ObjectEditing {
  const { document } = useStudio()
  const objects = useDocument(({ doc }) => doc.aside.objects)
  const set = (next: Objects, label: string) =>
    void document.getState().perform(setAside, { aside: { objects: next }, label })
  const offerUndo = (message: string) =>
    showToast({ message, action: { label: 'Undo', run: () => document.getState().undo() } })
  return {
    objects,
    put(more, label) {
      const present = document.getState().doc.aside.objects
      const filled = new Set(Object.keys(more).map(bucketOf))
      // A bucket that gets an object needs no entry of its own.
      const others = Object.entries(present).filter(([name]) => name.includes('/') || !filled.has(name))
      set({ ...Object.fromEntries(others), ...more }, label)
    },
    removeObject(name) {
      const bucket = bucketOf(name)
      const others = Object.entries(document.getState().doc.aside.objects).filter(([other]) => other !== name)
      const isLast = !others.some(([other]) => bucketOf(other) === bucket)
      set({ ...Object.fromEntries(others), ...(isLast && { [bucket]: '' }) }, `Delete ${name}`)
      offerUndo(`Deleted ${keyOf(name)}.`)
    },
    removeBucket(bucket) {
      const others = Object.entries(document.getState().doc.aside.objects).filter(([name]) => bucketOf(name) !== bucket)
      set(Object.fromEntries(others), `Delete the bucket ${bucket}`)
      offerUndo(`Deleted the bucket ${bucket}.`)
    },
  }
}
