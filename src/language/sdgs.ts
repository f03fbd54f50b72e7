import type { InEveryLanguage } from '../model/locale.ts'

/** The short titles of the 17 Sustainable Development Goals, as the United Nations writes them. Goal 1 is at index 0. */
// oxfmt-ignore
export const SDGS: readonly InEveryLanguage<string>[] = [
  { en: 'No Poverty', fr: 'Pas de pauvreté', es: 'Fin de la pobreza', ar: 'القضاء على الفقر' },
  { en: 'Zero Hunger', fr: 'Faim «\u202fzéro\u202f»', es: 'Hambre cero', ar: 'القضاء التام على الجوع' },
  { en: 'Good Health and Well-being', fr: 'Bonne santé et bien-être', es: 'Salud y bienestar', ar: 'الصحة الجيدة والرفاه' },
  { en: 'Quality Education', fr: 'Éducation de qualité', es: 'Educación de calidad', ar: 'التعليم الجيد' },
  { en: 'Gender Equality', fr: 'Égalité entre les sexes', es: 'Igualdad de género', ar: 'المساواة بين الجنسين' },
  { en: 'Clean Water and Sanitation', fr: 'Eau propre et assainissement', es: 'Agua limpia y saneamiento', ar: 'المياه النظيفة والنظافة الصحية' },
  { en: 'Affordable and Clean Energy', fr: 'Énergie propre et d’un coût abordable', es: 'Energía asequible y no contaminante', ar: 'طاقة نظيفة وبأسعار معقولة' },
  { en: 'Decent Work and Economic Growth', fr: 'Travail décent et croissance économique', es: 'Trabajo decente y crecimiento económico', ar: 'العمل اللائق ونمو الاقتصاد' },
  { en: 'Industry, Innovation and Infrastructure', fr: 'Industrie, innovation et infrastructure', es: 'Industria, innovación e infraestructura', ar: 'الصناعة والابتكار والهياكل الأساسية' },
  { en: 'Reduced Inequalities', fr: 'Inégalités réduites', es: 'Reducción de las desigualdades', ar: 'الحد من أوجه عدم المساواة' },
  { en: 'Sustainable Cities and Communities', fr: 'Villes et communautés durables', es: 'Ciudades y comunidades sostenibles', ar: 'مدن ومجتمعات محلية مستدامة' },
  { en: 'Responsible Consumption and Production', fr: 'Consommation et production responsables', es: 'Producción y consumo responsables', ar: 'الاستهلاك والإنتاج المسؤولان' },
  { en: 'Climate Action', fr: 'Mesures relatives à la lutte contre les changements climatiques', es: 'Acción por el clima', ar: 'العمل المناخي' },
  { en: 'Life Below Water', fr: 'Vie aquatique', es: 'Vida submarina', ar: 'الحياة تحت الماء' },
  { en: 'Life on Land', fr: 'Vie terrestre', es: 'Vida de ecosistemas terrestres', ar: 'الحياة في البر' },
  { en: 'Peace, Justice and Strong Institutions', fr: 'Paix, justice et institutions efficaces', es: 'Paz, justicia e instituciones sólidas', ar: 'السلام والعدل والمؤسسات القوية' },
  { en: 'Partnerships for the Goals', fr: 'Partenariats pour la réalisation des objectifs', es: 'Alianzas para lograr los objetivos', ar: 'عقد الشراكات لتحقيق الأهداف' },
]

/** The page of a goal, 1 to 17, at the United Nations. */
export function goalHref(number: number): string {
  return `https://sdgs.un.org/goals/goal${number}`
}
