import { oncePerFrame } from '../once-per-frame.ts'
import type { Frame } from '../../src/model/view/frame.ts'
import type { LanguageChoice } from '../../src/model/view/page-base.ts'
import { Brand } from './brand.tsx'
import { FooterMenu } from './footer-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PressDesk } from './press-desk.tsx'

interface Props {
  readonly languages: readonly LanguageChoice[]
  readonly frame: Frame
}

/** The end of every page: the menu again, the press desk, the feeds, the languages. */
export function SiteFooter({ languages, frame }: Props) {
  return (
    <footer class="site-footer">
      <FooterMain frame={frame} />
      <div class="site-footer-end container">
        <FooterWays frame={frame} />
        <LanguageSwitch choices={languages} label={frame.strings.followLanguages} />
      </div>
    </footer>
  )
}

const FooterMain = oncePerFrame(({ frame }) => (
  <div class="site-footer-main container">
    <FooterMenu items={frame.footer} label={frame.strings.footer} />
    <PressDesk frame={frame} />
  </div>
))

const FooterWays = oncePerFrame(({ frame }) => (
  <>
    <Brand frame={frame} />
    <div class="footer-ways">
      <a class="footer-follow" href={frame.follow}>
        {frame.strings.follow}
      </a>
      {frame.digests && (
        <a class="footer-follow" href={frame.digests}>
          {frame.strings.digest}
        </a>
      )}
    </div>
  </>
))
