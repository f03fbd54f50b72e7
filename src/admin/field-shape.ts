/** What the format has to know of a field of the configuration. */
export interface FieldShape {
  readonly name: string
  readonly widget: string
  readonly multiple?: boolean
  readonly default?: boolean
  readonly fields?: readonly FieldShape[]
}

/** A value as the forms hold it. */
export type FormValue = string | boolean | readonly FormValue[] | { readonly [key: string]: FormValue | undefined }

export type FormData = { readonly [key: string]: FormValue | undefined }

/** A value of YAML, of which every scalar is a text. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written } | null | undefined

export function isMapping(value: unknown): value is { readonly [key: string]: never } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A written value as its field shows it; undefined where there is none, or none that it could show. */
export function shownValue(written: Written, field: FieldShape): FormValue | undefined {
  if (written === undefined || written === null) return undefined
  switch (kindOf(field)) {
    case 'group':
      return isMapping(written) ? shownData(written, field.fields ?? []) : undefined
    case 'groups':
      return listOf(written).flatMap((item) => (isMapping(item) ? [shownData(item, field.fields ?? [])] : []))
    case 'texts':
      return listOf(written).filter((item) => typeof item === 'string')
    case 'flag':
      return written === 'true'
    case 'text':
      return typeof written === 'string' ? written : undefined
  }
}

export function shownData(written: { readonly [key: string]: Written }, fields: readonly FieldShape[]): FormData {
  const shown = fields.map((field) => [field.name, shownValue(written[field.name], field)] as const)
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined))
}

/** A value of a form as it is to be written; undefined where there is nothing to say. */
export function writtenValue(value: FormValue | null | undefined, field: FieldShape): Written {
  if (value === undefined || value === null || value === '' || value === false) return undefined
  if (value === true) return 'true'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    const item: FieldShape = field.fields ? { ...field, widget: 'object' } : { name: field.name, widget: 'string' }
    const items = value.map((one: FormValue) => writtenValue(one, item)).filter((one) => one !== undefined)
    return items.length > 0 ? items : undefined
  }
  const inner = (field.fields ?? []).map((one) => [one.name, writtenValue((value as FormData)[one.name], one)] as const)
  const said = inner.filter(([, one]) => one !== undefined)
  return said.length > 0 ? (Object.fromEntries(said) as Written) : undefined
}

export function kindOf({ widget, multiple, fields }: FieldShape): 'group' | 'groups' | 'texts' | 'flag' | 'text' {
  if (widget === 'object') return 'group'
  if (widget === 'list') return fields ? 'groups' : 'texts'
  if (widget === 'boolean') return 'flag'
  return multiple ? 'texts' : 'text'
}

function listOf(written: Written): readonly Written[] {
  return Array.isArray(written) ? (written as readonly Written[]) : [written]
}
