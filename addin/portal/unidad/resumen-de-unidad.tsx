import {
  type ConteoDeLetras,
  ClaveBanderaUt,
  type TotalesDeUnidad,
} from '../../../shared/modelo/reporte-de-unidad';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { GraficaDeLetras } from '../../ui/graficas/grafica-de-letras';
import { conteo, cuantos } from '../../ui/numero-en-espanol';
import { Semaforo } from '../../ui/semaforo/semaforo';
import '../reporte/resumen.css';
import { lugarDeUnidad, useUnidad } from './lectura-de-unidad';

/** The unit at a glance: what levels there are, in which asignaturas, who needs help and why. */
export function ResumenDeUnidad() {
  return (
    <div className="resumen">
      <Niveles />
      <Banderas />
      <Asignaturas />
    </div>
  );
}

function Niveles() {
  const publicada = useUnidad();
  const { plantelTotales } = publicada;
  const { alumnos, asesorias, sinDerecho, remedialesAplicadas, alumnosAsignaturas } = plantelTotales;
  return (
    <section className="hoja a-lo-ancho" aria-labelledby="titulo-niveles">
      <h2 id="titulo-niveles">Niveles por unidad</h2>
      <p className="tenue">
        {cuantos(alumnos, 'alumno', 'alumnos')}, {cuantos(alumnosAsignaturas, 'caso', 'casos')} (alumno en una
        asignatura), después de remediales.
      </p>
      <GraficaDeLetras
        titulo="Niveles por unidad"
        sujeto="Unidad"
        barras={[
          ...Object.entries(plantelTotales.unidadFinal).map(([unidad, letras]) => ({
            etiqueta: `Unidad ${unidad}`,
            letras,
          })),
          { etiqueta: 'Final', letras: finalesComoLetras(plantelTotales) },
        ]}
      />
      <p>
        {cuantos(asesorias, 'caso requiere', 'casos requieren')} asesoría,{' '}
        {cuantos(sinDerecho, 'unidad quedó', 'unidades quedaron')} sin derecho a evaluación y se{' '}
        {remedialesAplicadas === 1 ? 'aplicó' : 'aplicaron'}{' '}
        {cuantos(remedialesAplicadas, 'remedial', 'remediales')}.
      </p>
      {plantelTotales.capturasAnticipadas > 0 && (
        <p className="tenue">
          Hay {cuantos(plantelTotales.capturasAnticipadas, 'resultado', 'resultados')} de unidades
          posteriores, que aquí no cuentan.
        </p>
      )}
    </section>
  );
}

/** A final that is still open is pending, as a unit is. */
export function finalesComoLetras({ final }: Pick<TotalesDeUnidad, 'final'>): ConteoDeLetras {
  const { INCOMPLETA: pendientes, ...letras } = final;
  return pendientes === undefined ? letras : { ...letras, PENDIENTE: pendientes };
}

function Banderas() {
  const publicada = useUnidad();
  const { banderas } = publicada.plantelTotales;
  return (
    <section className="hoja" aria-labelledby="titulo-banderas">
      <h2 id="titulo-banderas">Por qué</h2>
      <p className="tenue">Banderas alzadas; la inasistencia se cuenta por unidad.</p>
      <table className="grafica">
        <caption className="solo-lector">Banderas alzadas</caption>
        <thead>
          <tr>
            <th scope="col">Bandera</th>
            <th scope="col" className="cifra">
              <Semaforo nivel="rojo" />
            </th>
            <th scope="col" className="cifra">
              <Semaforo nivel="amarillo" />
            </th>
          </tr>
        </thead>
        <tbody>
          {ClaveBanderaUt.options.map((clave) => (
            <tr key={clave}>
              <th scope="row" className="bandera-nombre">
                <a href={lugarDeUnidad(publicada, { vista: 'alumnos' }, { bandera: clave })}>
                  {NOMBRE_DE_BANDERA[clave]}
                </a>{' '}
                <span className="tenue">{clave}</span>
              </th>
              <td className="cifra">{conteo(banderas[clave]?.rojo ?? 0)}</td>
              <td className="cifra">{conteo(banderas[clave]?.amarillo ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Asignaturas() {
  const publicada = useUnidad();
  return (
    <section className="hoja a-lo-ancho" aria-labelledby="titulo-asignaturas">
      <h2 id="titulo-asignaturas">Finales por asignatura</h2>
      <GraficaDeLetras
        titulo="Finales por asignatura"
        sujeto="Asignatura"
        barras={publicada.porAsignatura.map((una) => ({
          etiqueta: una.nombre === '' ? una.asignatura : una.nombre,
          letras: finalesComoLetras(una),
          enlace: lugarDeUnidad(publicada, { vista: 'alumnos' }, { q: una.asignatura }),
        }))}
      />
    </section>
  );
}
