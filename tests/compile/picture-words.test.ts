import { describe, expect, it } from 'vitest'
import { codesOf } from '../codes-of.ts'
import { compileText } from '../compile-text.ts'
import { releaseText } from '../release-text.ts'

describe('the words of a picture', () => {
  it.each<readonly [string, readonly string[]]>([
    ['alt: Two people in a boat, caption: The harbour at dawn, credit: Ana', []],
    ['alt: A photograph of a harbour, credit: Ana', []],
    ['alt: A boat', ['missing-credit 7:15']],
    ['alt: A boat, caption: A boat, credit: Ana', ['caption-repeats-alt 7:53']],
    ['alt: boat-1, credit: Ana', ['alt-says-nothing 7:36']],
    ['alt: boat-1.jpg, credit: Ana', ['alt-says-nothing 7:36']],
    ['alt: lima_2.JPG, credit: Ana', ['alt-says-nothing 7:36']],
    ['alt: IMG_2041, credit: Ana', ['alt-says-nothing 7:36']],
    ['alt: A photo., credit: Ana', ['alt-says-nothing 7:36']],
    ['alt: Une image, credit: Ana', ['alt-says-nothing 7:36']],
    ['alt: صورة 3, credit: Ana', ['alt-says-nothing 7:36']],
    ['alt: Photo, caption: Photo', ['alt-says-nothing 7:36', 'caption-repeats-alt 7:52', 'missing-credit 7:15']],
  ])('{ src: img/boat-1.jpg, %s }', (words, codes) => {
    const { diagnostics } = compileText(releaseText([`image: { src: img/boat-1.jpg, ${words} }`]))
    expect(codesOf(diagnostics).toSorted()).toEqual(codes)
    expect(diagnostics.map(({ severity }) => severity)).toEqual(codes.map(() => 'warning'))
  })
})
