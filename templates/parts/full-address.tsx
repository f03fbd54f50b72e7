/** An address to be copied. It may break where its parts meet. */
export function FullAddress({ address }: { readonly address: string }) {
  return (
    <p class="feed-address">
      <bdi dir="ltr">
        {address.split('/').map((part, index) => (
          <>
            {index > 0 && '/'}
            <wbr />
            {part}
          </>
        ))}
      </bdi>
    </p>
  )
}
