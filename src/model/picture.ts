/** What is seen of a picture when it is read; a flaw says in words why nothing can be made of it. */
export type PictureLook =
  | {
      readonly kind: 'seen'
      readonly format: PictureFormat
      /** True where it moves: then it is shown as it is, in one size. */
      readonly isAnimated: boolean
      /**
       * Its dominant colour: a digit from 0 to 7 for each of red, green and blue. Undefined where it lets the ground shine
       * through.
       */
      readonly tone: string | undefined
    }
  | { readonly kind: 'flawed'; readonly reason: string }

export type PictureFormat = 'avif' | 'gif' | 'jpeg' | 'png' | 'webp'
