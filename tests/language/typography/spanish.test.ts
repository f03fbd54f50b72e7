import { describe } from 'vitest'
import { type Case, same, testCases } from './cases.ts'

const CASES: readonly Case[] = [
  ['Dijo "sí".', 'Dijo «sí».'],
  ['"Sí", dijo, "y no".', '«Sí», dijo, «y no».'],
  ['"¿Qué?" y ¿"qué"?', '«¿Qué?» y ¿«qué»?'],
  ['«Dijo "sí" ayer»', '«Dijo “sí” ayer»'],
  same('Dijo "sí'),
  same('lang="es"'),
  same('¿Qué? ¡Sí! Uno; dos: tres'),
  same('«sí» y “no”'),
  ["O'Higgins y Côte d'Ivoire", 'O’Higgins y Côte d’Ivoire'],
  ['Espere... ¿qué?', 'Espere… ¿qué?'],
  ['12 500 personas', '12_500 personas'],
  same('+51 1 221 76 98'),
  ['58 % y 58%', '58~% y 58%'],
  ['5 km, 3 kg, 20 °C', '5~km, 3~kg, 20~°C'],
  ['12 millones, 1 millón, 12 mil', '12~millones, 1~millón, 12~mil'],
  ['a las 10 a. m. y 5 p. m.', 'a las 10~a.~m. y 5~p.~m.'],
  same('12 meses, 3 milenios, 10:30, std::vector'),
  same("https://iom.int/l'a...b y o'higgins@iom.int"),
]

describe('Spanish', () => testCases('es', CASES))
