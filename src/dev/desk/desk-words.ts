import type { SectionName } from './desk-view.ts'
import type { InEveryLanguage, Language } from '../../model/locale.ts'

/** The words of the desk. What is told of problems is in English everywhere. */
export interface DeskWords {
  readonly desk: string
  readonly contents: string
  readonly languages: string
  readonly toSite: string
  /** `{moment}` */
  readonly asOf: string
  readonly present: string
  /** `{zone}` */
  readonly zone: string
  readonly today: string
  /** `{month}` */
  readonly earlier: string
  readonly later: string
  /** `{count}`: other releases at the same moment; rows that are not shown. */
  readonly others: string
  readonly more: string
  readonly showAll: string
  readonly edit: string
  readonly openPage: string
  readonly openThen: string
  readonly openDraft: string
  readonly notIn: string
  /** `{day}` */
  readonly ended: string
  readonly ends: string
  /** `{contact}` */
  readonly follows: string
  readonly nobodyFollows: string
  readonly noPicture: string
  readonly error: string
  readonly warning: string
  readonly sections: Readonly<Record<SectionName, { readonly heading: string; readonly none: string }>>
  /** Monday first: short, and whole. */
  readonly weekdays: readonly (readonly [string, string])[]
}

const en: DeskWords = {
  desk: 'The desk',
  contents: 'On the desk',
  languages: 'Language of the desk',
  toSite: 'To the site',
  asOf: 'As of {moment}',
  present: 'Back to now',
  zone: 'Times are those of {zone}.',
  today: 'today',
  earlier: 'Earlier: {month}',
  later: 'Later: {month}',
  others: 'and {count} more',
  more: 'and {count} more',
  showAll: 'Show all',
  edit: 'Edit',
  openPage: 'Open the page',
  openThen: 'See it at that moment',
  openDraft: 'Preview',
  notIn: 'Missing in',
  ended: 'Ended on {day}',
  ends: 'Ends on {day}',
  follows: 'Followed by: {contact}',
  nobodyFollows: 'Followed by the press desk',
  noPicture: 'No picture',
  error: 'Error',
  warning: 'Warning',
  sections: {
    lifts: { heading: 'Goes out by itself', none: 'Nothing is waiting for its moment.' },
    drafts: { heading: 'Drafts', none: 'There are no drafts.' },
    missing: { heading: 'Missing translations', none: 'Every release is in every language.' },
    stale: { heading: 'Stale translations', none: 'No translation is known to be older than its original.' },
    contacts: { heading: 'Contacts that end', none: 'No contact has ended, or ends within 30 days.' },
    pictures: { heading: 'Pictures', none: 'Every release has a picture, and every picture says what it shows.' },
    links: { heading: 'Dead links', none: 'All links inside the site lead somewhere.' },
    problems: { heading: 'Problems by file', none: 'Nothing else is wrong.' },
  },
  weekdays: [
    ['Mon', 'Monday'],
    ['Tue', 'Tuesday'],
    ['Wed', 'Wednesday'],
    ['Thu', 'Thursday'],
    ['Fri', 'Friday'],
    ['Sat', 'Saturday'],
    ['Sun', 'Sunday'],
  ],
}

const fr: DeskWords = {
  desk: 'Le desk',
  contents: 'Sur le desk',
  languages: 'Langue du desk',
  toSite: 'Vers le site',
  asOf: 'État au {moment}',
  present: 'Revenir à maintenant',
  zone: 'Heures de {zone}.',
  today: 'aujourd’hui',
  earlier: 'Avant : {month}',
  later: 'Après : {month}',
  others: 'et {count} de plus',
  more: 'et {count} de plus',
  showAll: 'Tout afficher',
  edit: 'Modifier',
  openPage: 'Ouvrir la page',
  openThen: 'La voir à ce moment',
  openDraft: 'Aperçu',
  notIn: 'Manque en',
  ended: 'Terminé le {day}',
  ends: 'Se termine le {day}',
  follows: 'Suivi par : {contact}',
  nobodyFollows: 'Suivi par le service de presse',
  noPicture: 'Sans image',
  error: 'Erreur',
  warning: 'Avertissement',
  sections: {
    lifts: { heading: 'Publications à venir', none: 'Rien n’attend son heure.' },
    drafts: { heading: 'Brouillons', none: 'Il n’y a aucun brouillon.' },
    missing: { heading: 'Traductions manquantes', none: 'Chaque communiqué existe dans toutes les langues.' },
    stale: { heading: 'Traductions dépassées', none: 'Aucune traduction connue n’est plus ancienne que son original.' },
    contacts: { heading: 'Contacts qui se terminent', none: 'Aucun contact n’est terminé ni ne se termine dans les 30 jours.' },
    pictures: { heading: 'Images', none: 'Chaque communiqué a une image, et chaque image dit ce qu’elle montre.' },
    links: { heading: 'Liens morts', none: 'Tous les liens internes mènent quelque part.' },
    problems: { heading: 'Problèmes par fichier', none: 'Il n’y a pas d’autre problème.' },
  },
  weekdays: [
    ['lun.', 'lundi'],
    ['mar.', 'mardi'],
    ['mer.', 'mercredi'],
    ['jeu.', 'jeudi'],
    ['ven.', 'vendredi'],
    ['sam.', 'samedi'],
    ['dim.', 'dimanche'],
  ],
}

const es: DeskWords = {
  desk: 'La mesa',
  contents: 'En la mesa',
  languages: 'Idioma de la mesa',
  toSite: 'Ir al sitio',
  asOf: 'Situación: {moment}',
  present: 'Volver al presente',
  zone: 'Horas de {zone}.',
  today: 'hoy',
  earlier: 'Antes: {month}',
  later: 'Después: {month}',
  others: 'y {count} más',
  more: 'y {count} más',
  showAll: 'Mostrar todo',
  edit: 'Editar',
  openPage: 'Abrir la página',
  openThen: 'Verla en ese momento',
  openDraft: 'Vista previa',
  notIn: 'Falta en',
  ended: 'Terminó el {day}',
  ends: 'Termina el {day}',
  follows: 'Le sigue: {contact}',
  nobodyFollows: 'Le sigue la oficina de prensa',
  noPicture: 'Sin imagen',
  error: 'Error',
  warning: 'Advertencia',
  sections: {
    lifts: { heading: 'Próximas publicaciones', none: 'Nada espera su hora.' },
    drafts: { heading: 'Borradores', none: 'No hay borradores.' },
    missing: { heading: 'Traducciones que faltan', none: 'Todos los comunicados están en todos los idiomas.' },
    stale: { heading: 'Traducciones desfasadas', none: 'No consta ninguna traducción más antigua que su original.' },
    contacts: { heading: 'Contactos que terminan', none: 'Ningún contacto ha terminado ni termina en los próximos 30 días.' },
    pictures: { heading: 'Imágenes', none: 'Todos los comunicados tienen imagen, y todas las imágenes dicen lo que muestran.' },
    links: { heading: 'Enlaces rotos', none: 'Todos los enlaces internos llevan a alguna parte.' },
    problems: { heading: 'Problemas por archivo', none: 'No hay más problemas.' },
  },
  weekdays: [
    ['lun.', 'lunes'],
    ['mar.', 'martes'],
    ['mié.', 'miércoles'],
    ['jue.', 'jueves'],
    ['vie.', 'viernes'],
    ['sáb.', 'sábado'],
    ['dom.', 'domingo'],
  ],
}

const ar: DeskWords = {
  desk: 'مكتب التحرير',
  contents: 'على المكتب',
  languages: 'لغة المكتب',
  toSite: 'إلى الموقع',
  asOf: 'الحالة في {moment}',
  present: 'العودة إلى الآن',
  zone: 'الأوقات بتوقيت {zone}.',
  today: 'اليوم',
  earlier: 'قبل ذلك: {month}',
  later: 'بعد ذلك: {month}',
  others: 'و{count} غيرها',
  more: 'و{count} غيرها',
  showAll: 'عرض الكل',
  edit: 'تحرير',
  openPage: 'فتح الصفحة',
  openThen: 'عرضها في تلك اللحظة',
  openDraft: 'معاينة',
  notIn: 'غير متوفر باللغات',
  ended: 'انتهى في {day}',
  ends: 'ينتهي في {day}',
  follows: 'يخلفه: {contact}',
  nobodyFollows: 'يخلفه المكتب الصحفي',
  noPicture: 'بلا صورة',
  error: 'خطأ',
  warning: 'تحذير',
  sections: {
    lifts: { heading: 'ما سيُنشر تلقائيًا', none: 'لا شيء ينتظر موعده.' },
    drafts: { heading: 'المسودات', none: 'لا توجد مسودات.' },
    missing: { heading: 'ترجمات ناقصة', none: 'كل البيانات متوفرة بكل اللغات.' },
    stale: { heading: 'ترجمات متقادمة', none: 'لا تُعرف ترجمة أقدم من أصلها.' },
    contacts: { heading: 'جهات اتصال تنتهي', none: 'لم تنته أي جهة اتصال ولن تنتهي خلال 30 يومًا.' },
    pictures: { heading: 'الصور', none: 'لكل بيان صورة، ولكل صورة وصف.' },
    links: { heading: 'روابط معطلة', none: 'كل الروابط الداخلية تؤدي إلى صفحات.' },
    problems: { heading: 'المشكلات بحسب الملف', none: 'لا توجد مشكلات أخرى.' },
  },
  weekdays: [
    ['إث', 'الإثنين'],
    ['ثل', 'الثلاثاء'],
    ['أر', 'الأربعاء'],
    ['خم', 'الخميس'],
    ['جم', 'الجمعة'],
    ['سب', 'السبت'],
    ['أح', 'الأحد'],
  ],
}

const WORDS: InEveryLanguage<DeskWords> = { en, fr, es, ar }

export function wordsOf(language: Language): DeskWords {
  return WORDS[language]
}
