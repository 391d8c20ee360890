/** The shape of what is coming, while it comes. */
export function Espera({ que }: { readonly que: string }) {
  return (
    <div className="esqueleto" role="status">
      <span aria-hidden="true" />
      {Array.from({ length: 7 }, (_, lugar) => (
        <span key={lugar} aria-hidden="true" style={{ width: `${96 - ((lugar * 17) % 40)}%` }} />
      ))}
      <p className="solo-lector">Cargando {que}…</p>
    </div>
  );
}
