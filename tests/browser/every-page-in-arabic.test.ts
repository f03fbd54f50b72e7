import { lookAtEveryKindOfPage } from './every-kind-of-page.ts'

lookAtEveryKindOfPage('ar')
