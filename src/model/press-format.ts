/** The files beside the page of a release for those who publish it again, by what is in them. */
export const PRESS_FORMATS = ['text', 'markdown', 'json', 'ninjs', 'contacts'] as const

export type PressFormat = (typeof PRESS_FORMATS)[number]
