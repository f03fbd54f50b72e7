import { lookAtEveryKindOfPage } from './every-kind-of-page.ts'

lookAtEveryKindOfPage('fr', [
  ['chooser', '/'],
  ['not found', '/404.html'],
])
