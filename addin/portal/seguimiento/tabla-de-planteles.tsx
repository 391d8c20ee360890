interface Propiedades {
  /** What the table is of, for whoever hears it. */
  readonly de: string;
  /** After the plantel's. */
  readonly columnas: readonly string[];
  readonly renglones: readonly {
    readonly plantel: string;
    readonly nombre: string;
    readonly direccion: string;
    readonly celdas: readonly (number | string)[];
  }[];
}

/** One row for each plantel, which leads to what is counted of it. Too wide for its place, it scrolls by itself. */
export const TablaDePlanteles = ({ de, columnas, renglones }: Propiedades) => (
  <div className="tabla-de-planteles" role="region" aria-label={de} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {['Plantel', ...columnas].map((titulo) => (
            <th key={titulo} scope="col">
              {titulo}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {renglones.map(({ plantel, nombre, direccion, celdas }) => (
          <tr key={plantel}>
            <th scope="row">
              <a href={direccion}>{nombre}</a>
            </th>
            {celdas.map((celda, columna) => (
              <td key={columnas[columna]}>{celda}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
