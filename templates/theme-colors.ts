/** The colour that browsers give to their own bars. The same as --ground in styles/tokens.css. */
export const THEME_COLORS = { light: '#ffffff', dark: '#0e1524' } as const
