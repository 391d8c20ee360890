import { datosDe, type Grafica } from './anfitrion/grafica';

/** What the charts of a sheet say, drawn as bars. Excel draws them its own way. */
export function GraficasDeLaHoja({ graficas }: { readonly graficas: readonly Grafica[] }) {
  if (graficas.length === 0) return null;
  return (
    <section className="banco-graficas" aria-label="Gráficas de la hoja">
      <p>El banco dibuja las gráficas a su manera y no las lleva al archivo que se descarga.</p>
      {graficas.map((grafica) => (
        <figure key={grafica.id}>
          <figcaption>{grafica.titulo || grafica.nombre}</figcaption>
          {grafica.series.map((serie, i) => (
            <Barras key={i} {...datosDe(serie)} />
          ))}
        </figure>
      ))}
    </section>
  );
}

function Barras({ nombre, valores, categorias }: ReturnType<typeof datosDe>) {
  const numeros = valores.map((valor) => (typeof valor === 'number' ? valor : 0));
  const mayor = Math.max(1, ...numeros);
  return (
    <table>
      <caption>{nombre}</caption>
      <tbody>
        {numeros.map((numero, i) => (
          <tr key={i}>
            <th scope="row">{String(categorias[i] ?? i + 1)}</th>
            <td>
              <meter min={0} max={mayor} value={Math.max(0, numero)} aria-hidden="true" /> {numero}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
