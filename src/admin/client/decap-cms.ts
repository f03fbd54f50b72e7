import type { FieldShape, FormData } from '../field-shape.ts'

/* What is used of Decap CMS: its bundle puts these into the window. */

export interface CmsConfig {
  readonly locale: string
  readonly i18n: { readonly locales: readonly string[] }
  readonly collections: readonly CmsCollection[]
}

export interface CmsCollection {
  readonly name: string
  readonly fields?: readonly FieldShape[]
}

export interface Cms {
  init(options: { readonly config: CmsConfig }): void
  registerCustomFormat(name: string, extension: string, format: { fromFile(text: string): FormData; toFile(data: FormData): string }): void
  registerWidget(name: string, control: unknown): void
}

/** What a control is given of its field. */
export interface ControlProps {
  readonly value: string | null | undefined
  readonly forID: string
  readonly classNameWrapper: string
  readonly field: { get(name: string): unknown }
  onChange(value: string): void
  setActiveStyle(): void
  setInactiveStyle(): void
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean
    readonly CMS?: Cms
    readonly h: (type: string, attributes: Readonly<Record<string, unknown>>, ...children: readonly unknown[]) => unknown
    readonly createClass: (definition: object) => unknown
  }
}
