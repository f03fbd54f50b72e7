import type { InEveryLanguage } from '../../model/locale.ts'

/** The words around footnotes, which stand inside the body and so in its language. */
export const FOOTNOTE_WORDS: InEveryLanguage<{ readonly label: string; readonly back: string }> = {
  en: { label: 'Notes', back: 'Back to reference' },
  fr: { label: 'Notes', back: 'Retour à l’appel de note' },
  es: { label: 'Notas', back: 'Volver a la llamada' },
  ar: { label: 'الحواشي', back: 'العودة إلى الإشارة' },
}
