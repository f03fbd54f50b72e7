import type { Frame } from '../../src/model/view/frame.ts'
import { PressDesk } from './press-desk.tsx'

/** The press desk across the home page. */
export function PressStrip({ frame }: { readonly frame: Frame }) {
  if (!frame.pressDesk) return null
  return (
    <div class="press-strip">
      <div class="container">
        <PressDesk frame={frame} />
      </div>
    </div>
  )
}
