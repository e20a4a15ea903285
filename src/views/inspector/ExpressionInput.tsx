// An input for what is evaluated in a run. A plain input until it has the focus; then the code editor and a live result come to it.
import { type ComponentType, type FocusEvent, useRef, useState } from 'react'
import { TextArea, type TextAreaProps } from '../../ui/TextArea'
import { TextInput, type TextInputProps } from '../../ui/TextInput'
import type { Draft } from '../../ui/useDraft'
import type { FieldOfExpression, LiveProps } from './expression/LiveProps'
import styles from './Inspector.module.css'

export type ExpressionProps = FieldOfExpression &
  (({ readonly multiline?: false } & TextInputProps) | ({ readonly multiline: true } & TextAreaProps))

export function ExpressionInput({ place, at = place.at, read, ...props }: ExpressionProps) {
  const box = useRef<HTMLDivElement>(null)
  const draft = useRef<Draft>(null)
  const watched = useRef(false)
  const [Live, setLive] = useState<ComponentType<LiveProps> | null>(null)
  const [text, setText] = useState<string | null>(null)
  const [isTaken, setTaken] = useState(false)
  const open = () => {
    if (place.state === null) return
    setText((now) => now ?? draft.current?.text ?? '')
    // Without it the plain input works as well; the next focus tries again.
    import('./expression/LiveExpression').then((part) => setLive(() => part.LiveExpression)).catch(() => undefined)
  }
  const common = {
    code: true,
    draft,
    onChange: (next: string) => {
      setText((now) => (now === null ? null : next))
      props.onChange?.(next)
    },
    // While the editor and the panel are there, leaving is noticed for all of them together.
    onBlur: (event: FocusEvent) => {
      if (watched.current) event.preventDefault()
      else setText(null)
    },
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches where the focus is
    <div ref={box} className={styles.expression} onFocus={open}>
      <div hidden={isTaken}>
        {props.multiline === true ? (
          <TextArea {...inputProps(props)} {...common} />
        ) : (
          <TextInput {...inputProps(props)} {...common} />
        )}
      </div>
      {Live && text !== null && (
        <Live
          {...{ box, draft, watched, place, at, read, text, value: props.value, multiline: props.multiline === true }}
          onTake={setTaken}
          onClose={() => setText(null)}
        />
      )}
    </div>
  )
}

function inputProps<Props extends { readonly multiline?: boolean }>({
  multiline: _,
  ...props
}: Props): Omit<Props, 'multiline'> {
  return props
}
