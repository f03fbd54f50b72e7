/*
 * How e-mails look. Mail programs take no style sheets and few of them know custom properties, so that everything stands inline; the
 * colours are those of ../styles/tokens.css. Programs that darken mails by themselves do it right with dark text on white.
 */

/** Letters that mail programs find on every device, Arabic ones too. */
const FONT = "font-family:'Segoe UI',Tahoma,Arial,sans-serif"

export const GROUND = 'margin:0;padding:0;background-color:#f2f5fa'
export const SHEET = 'width:100%;max-width:600px;background-color:#ffffff'

/** Of the rows of the sheet: the first and all others. */
export const OPENING = 'padding:24px 24px 20px;border-top:4px solid #0033a0'
export const ROW = 'padding:20px 24px;border-top:1px solid #d3dbe8'

export const BRAND = `${FONT};margin:0 0 8px;font-size:14px;line-height:1.5;font-weight:bold`
export const TITLE = `${FONT};margin:0 0 8px;font-size:24px;line-height:1.35;color:#18202f`
export const SECTION = `${FONT};margin:0 0 16px;font-size:18px;line-height:1.4;color:#18202f`
export const HEADLINE = `${FONT};margin:0 0 6px;font-size:18px;line-height:1.4`
export const TEXT = `${FONT};margin:0 0 10px;font-size:16px;line-height:1.6;color:#18202f`
export const META = `${FONT};margin:0 0 6px;font-size:14px;line-height:1.5;color:#535f76`
export const LINK = 'color:#0033a0'

/** Read by mail programs beside the subject, and seen by nobody in the mail. */
export const PREHEADER = 'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#f2f5fa'

/** For programs that know of the dark and read what stands in the head. */
export const IN_THE_DARK = `@media (prefers-color-scheme: dark) {
.mail-ground { background-color: #0e1524 !important; }
.mail-sheet { background-color: #182237 !important; }
.mail-row { border-top-color: #2d3a55 !important; }
.mail-text { color: #e7ebf4 !important; }
.mail-muted { color: #abb6cc !important; }
.mail-link { color: #9bbcff !important; }
}`
