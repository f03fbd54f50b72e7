import { describe } from 'vitest'
import { type Case, same, testCases } from './cases.ts'

const APOSTROPHES: readonly Case[] = [
  ["It's the migrants' rights", 'It’s the migrants’ rights'],
  ["Côte d'Ivoire's coast", 'Côte d’Ivoire’s coast'],
  ["the 1990's, the '90s and 'tis", 'the 1990’s, the ’90s and ’tis'],
  ["goin' home", 'goin’ home'],
  same("5' high and 6'2 long"),
]

const QUOTATIONS: readonly Case[] = [
  ['She said "yes".', 'She said “yes”.'],
  ['"Yes," she said, "and no."', '“Yes,” she said, “and no.”'],
  ['"He said \'yes\'," she said', '“He said ‘yes’,” she said'],
  ["He said 'yes' and 'no'.", 'He said ‘yes’ and ‘no’.'],
  ["'The migrants' rights' is a book", '‘The migrants’ rights’ is a book'],
  ['(“a "b" c”)', '(“a ‘b’ c”)'],
  ['the word—"yes"—again', 'the word—“yes”—again'],
  same('"Yes'),
  same('5" by 6"'),
  same("an 'open one"),
  ["an 'open one, isn't it", "an 'open one, isn’t it"],
  same('lang="en"'),
  same('“Curled” and ‘curled’ already'),
]

const REST: readonly Case[] = [
  ['Wait... what', 'Wait… what'],
  ['12 km, 5 kg, 3 m, 20 °C', '12~km, 5~kg, 3~m, 20~°C'],
  ['12 million, 3.5 billion', '12~million, 3.5~billion'],
  ['58 % and 58%', '58~% and 58%'],
  ['at 5 p.m. and 9 a.m.', 'at 5~p.m. and 9~a.m.'],
  same('12 months, 5 millions-strong, 10:30, 3:1, std::vector'),
  ["https://iom.int/it's...b it's...", "https://iom.int/it's...b it’s…"],
  same("o'brien@iom.int and content/it's.md"),
  same('Really! Why? Yes; no: maybe'),
  same('12 500 people'),
]

describe('English', () => {
  describe('apostrophes', () => testCases('en', APOSTROPHES))
  describe('quotation marks', () => testCases('en', QUOTATIONS))
  describe('dots, numbers, addresses', () => testCases('en', REST))
})
