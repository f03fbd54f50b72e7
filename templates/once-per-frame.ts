import type { Component, Markup } from '../src/jsx/jsx-runtime.ts'
import type { Frame } from '../src/model/view/frame.ts'

interface Props {
  readonly frame: Frame
}

/** A part that shows nothing but the frame: it is made once for all pages of a language. */
export function oncePerFrame(Part: Component<Props>): Component<Props> {
  const made = new WeakMap<Frame, Markup | null>()
  return (props) => {
    const known = made.get(props.frame)
    if (known !== undefined) return known
    const markup = Part(props)
    // A text of many pieces is put together when somebody looks into it, and otherwise once for each page.
    markup?.html.charCodeAt(0)
    made.set(props.frame, markup)
    return markup
  }
}
