declare const safe: unique symbol

/** Markup that only the sanitizer makes: text becomes markup by that one door, or is escaped by the templates. */
export type SafeHtml = string & { readonly [safe]: true }
