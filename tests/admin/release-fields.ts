import type { FieldShape } from '../../src/admin/field-shape.ts'
import { FORMS } from '../../src/compile/schema/forms.ts'
import { cmsConfig } from '../../src/plan/admin/cms-config.ts'

const SITE = { url: 'https://coast.example', languages: ['en', 'fr', 'ar'], defaultLanguage: 'en', timeZone: 'Europe/Paris' } as const

/** The configuration of the editor on this machine. */
export function configHere() {
  const countries = [{ id: 'PER', names: { en: 'Peru' }, place: { file: '', line: 1, column: 1 } }]
  return cmsConfig({ site: SITE, forms: FORMS, countries, storage: { proxy: '/admin/files' } })
}

/** The fields of a release in the editor. */
export function releaseFields(): readonly FieldShape[] {
  const [releases] = configHere()['collections'] as unknown as readonly { readonly fields: readonly FieldShape[] }[]
  return releases?.fields ?? []
}
