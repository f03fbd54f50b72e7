import { SDGS } from '../../language/sdgs.ts'
import type { FieldKind, FormField } from '../../model/admin.ts'
import type { Json } from '../../model/json.ts'
import type { Language } from '../../model/locale.ts'
import type { Term } from '../../model/site.ts'

export interface FieldContext {
  /** In which names of countries and goals are shown. */
  readonly language: Language
  readonly timeZone: string
  readonly countries: readonly Term[]
}

/** A form as the fields of Decap CMS. */
export function cmsFields(form: readonly FormField[], context: FieldContext): readonly Json[] {
  return form.map((field) => cmsField(field, field.required, context))
}

function cmsField({ name, label, hint, kind, shared }: FormField, required: boolean, context: FieldContext): Json {
  const usual = { name, label, required, i18n: shared ? 'duplicate' : true, ...(hint === undefined ? {} : { hint }) }
  return { ...usual, ...widgetOf(kind, context) }
}

function widgetOf(kind: FieldKind, context: FieldContext): { readonly [key: string]: Json } {
  switch (kind.is) {
    case 'line':
      return { widget: 'string' }
    case 'text':
      return { widget: 'text' }
    case 'flag':
      return { widget: 'boolean', default: kind.begins }
    case 'picture':
      return { widget: 'image', choose_url: false }
    case 'date':
      return { widget: 'dateline-date', day: kind.day, time_zone: context.timeZone }
    case 'choice':
      return { widget: 'select', multiple: kind.many, options: kind.choices.map((value) => ({ value, label: value.replaceAll('-', ' ') })) }
    case 'ids':
      return { ...relationTo(kind.of), ...(kind.of === 'contacts' ? { required: false } : {}) }
    case 'countries':
      return { widget: 'select', multiple: true, options: countryOptions(context) }
    case 'goals':
      return { widget: 'select', multiple: true, options: goalOptions(context) }
    case 'lines':
      return { widget: 'list', field: { name: 'line', label: 'Line', widget: 'string' } }
    case 'group':
      // Nothing in it is asked for, since the whole need not be there; the check of the content asks for what is missing.
      return { widget: 'object', collapsed: true, fields: kind.fields.map((field) => cmsField(field, false, context)) }
    case 'groups':
      return { widget: 'list', collapsed: true, fields: kind.fields.map((field) => cmsField(field, field.required, context)) }
  }
}

/** Ids of a list, found by id or name. Contacts may be written in place as well, so that there may be no id of any. */
function relationTo(list: string): { readonly [key: string]: Json } {
  return {
    widget: 'relation',
    collection: 'lists',
    file: list,
    value_field: 'rows.*.id',
    display_fields: ['rows.*.label'],
    search_fields: ['rows.*.id', 'rows.*.label'],
    multiple: true,
    options_length: 500,
  }
}

function countryOptions({ countries, language }: FieldContext): Json {
  return countries
    .map(({ id, names }) => ({ value: id, label: `${names[language] ?? names.en ?? id} (${id})` }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
}

function goalOptions({ language }: FieldContext): Json {
  return SDGS.map((title, index) => ({ value: String(index + 1), label: `${index + 1}. ${title[language]}` }))
}
