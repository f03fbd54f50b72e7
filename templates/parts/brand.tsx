import type { Frame } from '../../src/model/view/frame.ts'

/** Logo and name, the way home. */
export function Brand({ frame }: { readonly frame: Frame }) {
  return (
    <a class="brand" href={frame.home}>
      {frame.logo && <img class="brand-logo" src={frame.logo} alt="" />}
      <span class="brand-name">{frame.siteName}</span>
    </a>
  )
}
