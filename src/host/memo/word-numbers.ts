/** Numbers for words, as they lie in memory, four bytes each. Two words may have the same: who finds a number looks whether the word is there. */
export function wordNumbers(words: readonly string[]): Uint8Array {
  const numbers = Uint32Array.from(words, wordNumber)
  return new Uint8Array(numbers.buffer)
}

/** The number of a word: FNV-1a (draft-eastlake-fnv, 32 bits) of its units of UTF-16. */
export function wordNumber(word: string): number {
  let number = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1) number = Math.imul(number ^ word.charCodeAt(index), 0x01000193)
  return number >>> 0
}
