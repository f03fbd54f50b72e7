import { describe, expect, it } from 'vitest'
import { phoneNumber, telHref } from '../../src/language/phone.ts'

const NUMBERS: readonly (readonly [text: string, e164: string, extension: string | undefined])[] = [
  ['+51 1 221 76 98', '+5112217698', undefined],
  ['+5112217698', '+5112217698', undefined],
  ['+51\u00a01\u202f221\u202f76\u202f98', '+5112217698', undefined],
  ['+1 (202) 555-0143', '+12025550143', undefined],
  ['+33 1.40.44.06.91', '+33140440691', undefined],
  ['+221\u201133\u2011869\u201162\u201100', '+221338696200', undefined],
  ['+41 (0)22 717 91 11', '+41227179111', undefined],
  ['+1 202 555 0143 ext. 12', '+12025550143', '12'],
  ['+1 202 555 0143, Ext 12', '+12025550143', '12'],
  ['+41 22 717 91 11 poste 4410', '+41227179111', '4410'],
  ['+12025550143x7', '+12025550143', '7'],
  ['+1234567', '+1234567', undefined],
  ['+123456789012345', '+123456789012345', undefined],
]

const NOT_NUMBERS = [
  ...['', '+', '2217698', '01 221 76 98', '00 51 1 221 76 98', '+0 51 221 76 98', '+123456', '+1234567890123456'],
  ...['+51 1 221 76 98\n', '+51 1 221\r\n76 98', '+51 1 221 76 98;ext=12', '+51 1 221 76 98?x', '+51 1 CALL NOW', '++5112217698'],
  ...[
    '+51 1 221+76 98',
    '+1 (202 555-0143',
    '+1 202) 555-0143',
    '+1 )202( 555-0143',
    '+51 1 221 76 98 ext.',
    '+51 1 221 76 98 ext. 12345678',
  ],
  ...[
    '+51 1 221 76 98 / 99',
    '+51\t1 221 76 98',
    '+٥١ ١ ٢٢١ ٧٦ ٩٨',
    '+51 1 221 76 98 ext. 12 ext. 13',
    '+(0) 51 221',
    '+51 1 221 76 98\next. 12',
  ],
]

describe('phoneNumber', () => {
  it.each(NUMBERS)('reads %j as %s', (text, e164, extension) => {
    expect(phoneNumber(text)).toEqual({ e164, extension })
  })

  it.each(NOT_NUMBERS)('refuses %j', (text) => {
    expect(phoneNumber(text)).toBeUndefined()
  })
})

describe('telHref', () => {
  it.each<readonly [string | undefined, string]>([
    [undefined, 'tel:+5112217698'],
    ['12', 'tel:+5112217698;ext=12'],
  ])('with extension %s is %s', (extension, href) => {
    expect(telHref({ e164: '+5112217698', extension })).toBe(href)
  })
})
