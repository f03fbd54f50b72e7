import { describe } from 'vitest'
import { type Case, same, testCases } from './cases.ts'

const HIGH_MARKS: readonly Case[] = [
  ['Quoi ? Vraiment ! Oui ; non.', 'Quoi_? Vraiment_! Oui_; non.'],
  ['Quoi? Vraiment! Oui; non.', 'Quoi_? Vraiment_! Oui_; non.'],
  ['Quoi~? Vraiment  ! Oui\n; non.', 'Quoi_? Vraiment_! Oui_; non.'],
  ['Quoi ?! Comment?! Non!!!', 'Quoi_?! Comment_?! Non_!!!'],
  ['Il a dit (vraiment!) que non', 'Il a dit (vraiment_!) que non'],
  ['Vraiment (!) et (?)', 'Vraiment (!) et (?)'],
  ['À 58 %! À 5 €; voilà', 'À 58_%_! À 5~€_; voilà'],
  ['Eh bien...! Quoi…?', 'Eh bien…_! Quoi…_?'],
  ['“Quoi”? ’Oui’!', '“Quoi”_? ’Oui’_!'],
  same('page?query=1, a!b, x;y, x != y, !important, ?query=1, a ?b'),
  same('&amp; &nbsp; &#8239;'),
  same('! Début'),
]

const COLONS: readonly Case[] = [
  ['Voici : un, deux', 'Voici~: un, deux'],
  ['Voici: un, deux', 'Voici~: un, deux'],
  ['Voici_: un, deux', 'Voici~: un, deux'],
  ['Voici:', 'Voici~:'],
  ['En 2025 : 12 pays', 'En 2025~: 12 pays'],
  ['(voir l’annexe): oui', '(voir l’annexe)~: oui'],
  same('À 10:30, 3:1, 10: 30, std::vector, a :: b, un :-) deux'),
  same('http://iom.int, mailto:a@iom.int, a:b'),
]

const QUOTATIONS: readonly Case[] = [
  ['« mot »', '«_mot_»'],
  ['«mot»', '«_mot_»'],
  ['«~mot~»', '«_mot_»'],
  ['«\nmot\n»', '«_mot_»'],
  ['Il dit "mot".', 'Il dit «_mot_».'],
  ['"Mot", dit-il', '«_Mot_», dit-il'],
  ['L"un" et "deux', 'L"un" et "deux'],
  ['"un" et "deux"', '«_un_» et «_deux_»'],
  ['"un" et deux"', '"un" et deux"'],
  ['« Il dit "oui" hier »', '«_Il dit “oui” hier_»'],
  ['"Quoi?", dit-il', '«_Quoi_?_», dit-il'],
  ['«Quoi!»', '«_Quoi_!_»'],
  ['«mot»: suite', '«_mot_»~: suite'],
  ["l'\"avis\" d'11 pays, qu'« un »", 'l’«_avis_» d’11 pays, qu’«_un_»'],
  same('un écran de 15" et de 17"'),
  same('Un " seul " et ""'),
  same('lang="fr"'),
  ['une fin », puis « il dit "oui" »', 'une fin_», puis «_il dit “oui”_»'],
  ['« Un paragraphe sans fin', '«_Un paragraphe sans fin'],
  ['Une fin seule »', 'Une fin seule_»'],
  same('Incise – comme ici – et — là —'),
]

const LETTERS: readonly Case[] = [
  ["L'idée d'aujourd'hui", 'L’idée d’aujourd’hui'],
  ["'mot' 5' rock'n'roll", "'mot' 5' rock’n’roll"],
  ['Attendez...', 'Attendez…'],
  ['[...] et ..', '[…] et ..'],
  same('Quatre....'),
]

const NUMBERS: readonly Case[] = [
  ['12 500 personnes', '12_500 personnes'],
  ['1 234 567,89 €', '1_234_567,89~€'],
  ['12~500\n000', '12_500_000'],
  same('+51 1 221 76 98, +221 338 696 200, 01 40 44 06 91'),
  same('en 2026 500 personnes, 12 50, 12 5000, 012 500'),
  same('COVID-19 500 cas, A4 500 pages'),
  ['58 %, 58%, 3 ‰', '58_%, 58%, 3~‰'],
  ['12 millions, 1 million, 3,5 milliards d’euros', '12~millions, 1~million, 3,5~milliards d’euros'],
  ['5 km, 20 °C, 3 kg, 5 m², 90 km/h, 12 $', '5~km, 20~°C, 3~kg, 5~m², 90~km/h, 12~$'],
  ['12\nmillions', '12~millions'],
  ['12 500 km', '12_500~km'],
  ["les 3 m'ont, les 3 m’ont", 'les 3 m’ont, les 3 m’ont'],
  same('3 mois, 5 mots, 2 mètres-étalons'),
  ['à 10 h 30 et à 9 h', 'à 10~h~30 et à 9~h'],
  same('10h30'),
  ['n° 5, N° 12', 'n°~5, N°~12'],
  ['M. X, Mme Y, MM. Z, Dr W', 'M.~X, Mme~Y, MM.~Z, Dr~W'],
  same('Mme la ministre, RM. Oui'),
]

const ADDRESSES: readonly Case[] = [
  same("https://iom.int/l'eau?q=1;2:3"),
  ['https://iom.int/eau!', 'https://iom.int/eau_!'],
  ['Voir https://iom.int/fr?a=1&b=2 !', 'Voir https://iom.int/fr?a=1&b=2_!'],
  ['«https://iom.int»: oui', '«_https://iom.int_»~: oui'],
  ["www.iom.int/l'eau, l'eau", "www.iom.int/l'eau, l’eau"],
  ["d'o'brien@iom.int, l'eau", "d'o'brien@iom.int, l’eau"],
  same("content/l'eau...fr.md, /fr/l'eau, ../l'eau, C:\\l'eau"),
  same("iom.int?l'eau, iom.int/l'eau, iom.int:80/l'eau, content/eau.fr.md?l'eau"),
  ["l'un/l'autre et/ou km/h", 'l’un/l’autre et/ou km/h'],
]

describe('French', () => {
  describe('; ! ?', () => testCases('fr', HIGH_MARKS))
  describe('colons', () => testCases('fr', COLONS))
  describe('quotation marks', () => testCases('fr', QUOTATIONS))
  describe('apostrophes and dots', () => testCases('fr', LETTERS))
  describe('numbers and titles', () => testCases('fr', NUMBERS))
  describe('addresses and paths', () => testCases('fr', ADDRESSES))
})
