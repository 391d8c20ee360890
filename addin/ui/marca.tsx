/** The mark of SISEAC: three cortes and the line that follows them. */
export function Marca({ tamano = 28 }: { readonly tamano?: number }) {
  return (
    <svg width={tamano} height={tamano} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0f5c6e" />
      <path d="M7 24V14h4v10Zm7 0V8h4v16Zm7 0v-7h4v7Z" fill="#fff" />
      <path
        d="M6 11.5 12.5 6l6 4.5L26 5"
        fill="none"
        stroke="#f0cb7a"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
