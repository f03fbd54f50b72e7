import type { InEveryLanguage, Language } from '../../model/locale.ts'

/** The words of the toolbar. What is told of problems is in English everywhere. */
export interface Words {
  readonly toolbar: string
  readonly preview: string
  readonly asReaders: string
  /** `{moment}` */
  readonly asOn: string
  /** `{count}` */
  readonly errors: string
  readonly warnings: string
  readonly problems: string
  /** Above the errors: what becomes of files that have some. */
  readonly behind: string
  readonly shown: string
  readonly everything: string
  readonly public: string
  /** `{zone}` */
  readonly moment: string
  readonly show: string
  readonly present: string
  readonly lifts: string
  readonly noLifts: string
  readonly thisPage: string
  readonly noSource: string
  readonly copy: string
  readonly copied: string
  readonly desk: string
  readonly close: string
  readonly disconnected: string
}

const en: Words = {
  toolbar: 'Dateline toolbar',
  preview: 'Preview: what is not out is marked',
  asReaders: 'As readers see it now',
  asOn: 'As readers will see it: {moment}',
  errors: 'Errors: {count}',
  warnings: 'Warnings: {count}',
  problems: 'Problems',
  behind: 'Files with errors are shown as they were before.',
  shown: 'What is shown',
  everything: 'Everything; what is not out is marked',
  public: 'What readers see',
  moment: 'At this moment ({zone})',
  show: 'Show',
  present: 'Back to now',
  lifts: 'Goes out by itself',
  noLifts: 'Nothing is waiting for its moment.',
  thisPage: 'Source of this page',
  noSource: 'This page is made from several files.',
  copy: 'Copy path',
  copied: 'Copied',
  desk: 'The desk',
  close: 'Close',
  disconnected: 'The development server does not answer.',
}

const fr: Words = {
  toolbar: 'Barre d’outils Dateline',
  preview: 'Aperçu : ce qui n’est pas publié est signalé',
  asReaders: 'Ce que le public voit maintenant',
  asOn: 'Ce que le public verra : {moment}',
  errors: 'Erreurs : {count}',
  warnings: 'Avertissements : {count}',
  problems: 'Problèmes',
  behind: 'Les fichiers qui ont des erreurs s’affichent tels qu’ils étaient avant.',
  shown: 'Ce qui est affiché',
  everything: 'Tout ; ce qui n’est pas publié est signalé',
  public: 'Ce que le public voit',
  moment: 'À ce moment ({zone})',
  show: 'Afficher',
  present: 'Revenir à maintenant',
  lifts: 'Publications à venir',
  noLifts: 'Rien n’attend son heure.',
  thisPage: 'Source de cette page',
  noSource: 'Cette page est faite de plusieurs fichiers.',
  copy: 'Copier le chemin',
  copied: 'Copié',
  desk: 'Le desk',
  close: 'Fermer',
  disconnected: 'Le serveur de développement ne répond pas.',
}

const es: Words = {
  toolbar: 'Barra de herramientas de Dateline',
  preview: 'Vista previa: lo no publicado está señalado',
  asReaders: 'Lo que el público ve ahora',
  asOn: 'Lo que el público verá: {moment}',
  errors: 'Errores: {count}',
  warnings: 'Advertencias: {count}',
  problems: 'Problemas',
  behind: 'Los archivos con errores se muestran como estaban antes.',
  shown: 'Qué se muestra',
  everything: 'Todo; lo no publicado está señalado',
  public: 'Lo que ve el público',
  moment: 'En este momento ({zone})',
  show: 'Mostrar',
  present: 'Volver al presente',
  lifts: 'Próximas publicaciones',
  noLifts: 'Nada espera su hora.',
  thisPage: 'Fuente de esta página',
  noSource: 'Esta página se compone de varios archivos.',
  copy: 'Copiar la ruta',
  copied: 'Copiada',
  desk: 'La mesa',
  close: 'Cerrar',
  disconnected: 'El servidor de desarrollo no responde.',
}

const ar: Words = {
  toolbar: 'شريط أدوات Dateline',
  preview: 'معاينة: ما لم يُنشر مُعلَّم',
  asReaders: 'ما يراه القراء الآن',
  asOn: 'ما سيراه القراء: {moment}',
  errors: 'الأخطاء: {count}',
  warnings: 'التحذيرات: {count}',
  problems: 'المشكلات',
  behind: 'تظهر الملفات التي فيها أخطاء كما كانت من قبل.',
  shown: 'ما يُعرض',
  everything: 'كل شيء؛ ما لم يُنشر مُعلَّم',
  public: 'ما يراه القراء',
  moment: 'في هذه اللحظة ({zone})',
  show: 'اعرض',
  present: 'العودة إلى الآن',
  lifts: 'ما سيُنشر تلقائيًا',
  noLifts: 'لا شيء ينتظر موعده.',
  thisPage: 'مصدر هذه الصفحة',
  noSource: 'هذه الصفحة مكوّنة من عدة ملفات.',
  copy: 'نسخ المسار',
  copied: 'نُسخ',
  desk: 'مكتب التحرير',
  close: 'إغلاق',
  disconnected: 'خادم التطوير لا يستجيب.',
}

const WORDS: InEveryLanguage<Words> = { en, fr, es, ar }

/** In the language of a page, and in English for one that is in none of them. */
export function wordsIn(language: string): Words {
  return Object.hasOwn(WORDS, language) ? WORDS[language as Language] : en
}
