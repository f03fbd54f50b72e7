import { readHouseStyle } from '../../src/compile/read-house-style.ts'
import type { HouseStyle } from '../../src/style/house-style.ts'
import { sourceFile } from '../source-file.ts'

/** The style of a house whose style.yaml says this, or that has none. */
export function houseStyle(text?: string): HouseStyle {
  const { value, diagnostics } = readHouseStyle(text === undefined ? [] : [sourceFile('style.yaml', text)], { countries: [], rules: {} })
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}
