// A section of the inspector that remembers whether it is open.
import type { ReactNode } from 'react'
import { useStudio, useView } from '../../studio/StudioContext'
import { Badge } from '../../ui/Badge'
import { Section } from '../../ui/Section'

interface Props {
  readonly id: string
  readonly title: string
  readonly beginsOpen?: boolean
  /** Open whatever is remembered: what is selected stands in it. */
  readonly isForced?: boolean
  /** Problems inside. */
  readonly problems?: number
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function FormSection({
  id,
  title,
  beginsOpen = true,
  isForced = false,
  problems = 0,
  actions,
  children,
}: Props) {
  const { view } = useStudio()
  const remembered = useView(({ sections }) => (Object.hasOwn(sections, id) ? sections[id] : undefined))
  const remember = (open: boolean) => view.getState().set({ sections: { ...view.getState().sections, [id]: open } })
  const words = problems === 1 ? '1 problem' : `${problems} problems`
  return (
    <Section
      title={title}
      open={isForced || (remembered ?? beginsOpen)}
      onOpenChange={remember}
      badge={
        problems > 0 ? (
          <Badge tone="error" label={words}>
            {problems}
          </Badge>
        ) : undefined
      }
      actions={actions}
    >
      {children}
    </Section>
  )
}
