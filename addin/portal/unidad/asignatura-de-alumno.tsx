import { CIFRAS_DE_ASIGNATURA } from '../../../shared/explicacion/cifras-ut';
import { type FilaDeAlumnoAsignatura, type RemedialDeFila } from '../../../shared/modelo/reporte-de-unidad';
import { decimal } from '../../../shared/nucleo/decimal';
import { cifra as enCifra } from '../../../shared/riesgo/en-palabras';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { motivosDeAsignatura } from '../../../shared/riesgo/motivos-de-unidad';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { CifraExplicable, useExplicables } from '../../ui/explicacion/cifra-explicable';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { ListaDeMotivos } from '../reporte/lista-de-motivos';
import { type CifraDeUnidadExplicada, ExplicacionDeUnidad } from './explicacion-de-unidad';
import { useUnidad } from './lectura-de-unidad';
import { UnidadDeAlumno } from './unidad-de-alumno';

const SIN_BANDERAS = CIFRAS_DE_ASIGNATURA.options.filter((cifra) => !cifra.startsWith('R'));

/** One asignatura of an alumno: unit by unit, and what comes of them together. */
export function AsignaturaDeAlumno({ fila }: { readonly fila: FilaDeAlumnoAsignatura }) {
  const publicada = useUnidad();
  const nombre = publicada.porAsignatura.find(({ asignatura }) => asignatura === fila.asignatura)?.nombre;
  const explicables = useExplicables<CifraDeUnidadExplicada>();
  const { matricula, grupo, asignatura } = fila;
  const sujeto = { matricula, grupo, asignatura };
  const motivos = motivosDeAsignatura(fila, publicada);
  return (
    <section className="hoja modulo" aria-label={`Asignatura ${fila.asignatura}`}>
      <header>
        <h3>
          {nombre ?? asignatura} <span className="tenue">{nombre && asignatura}</span>
        </h3>
        <CifraExplicable
          cifra="semaforo"
          titulo={`Semáforo ${NOMBRE_DE_NIVEL[fila.nivel].toLowerCase()}`}
          explicables={explicables}
        >
          <Semaforo nivel={fila.nivel} />
        </CifraExplicable>
        <p className="tenue">{fila.docente}</p>
      </header>
      <dl className="modulo-cifras">
        {cifrasDe(fila).map(([cifra, titulo, valor]) => (
          <div key={cifra}>
            <dt>{titulo}</dt>
            <dd>
              <CifraExplicable cifra={cifra} titulo={`${titulo}: ${valor}`} explicables={explicables}>
                {valor}
              </CifraExplicable>
            </dd>
          </div>
        ))}
      </dl>
      <ExplicacionDeUnidad sujeto={sujeto} explicables={explicables} cifras={SIN_BANDERAS} />
      <ul className="unidades-de-alumno">
        {fila.unidades.map((unidad) => (
          <UnidadDeAlumno key={unidad.unidad} sujeto={sujeto} unidad={unidad} />
        ))}
      </ul>
      {fila.remediales.length > 0 && <Remediales remediales={fila.remediales} />}
      {motivos.length > 0 && (
        <ListaDeMotivos
          motivos={motivos}
          explicables={explicables}
          cifraDe={(clave) => CIFRAS_DE_ASIGNATURA.safeParse(clave).data ?? null}
          explicacion={(cifra) => (
            <ExplicacionDeUnidad sujeto={sujeto} explicables={explicables} cifras={[cifra]} />
          )}
        />
      )}
    </section>
  );
}

const FINAL = { APROBADA: '', NO_ACREDITADA: 'No acreditada', INCOMPLETA: 'Incompleta' } as const;

function cifrasDe(
  fila: FilaDeAlumnoAsignatura,
): readonly (readonly [CifraDeUnidadExplicada, string, string])[] {
  const { final, remedialesUsadas, asesoria, diasSinAsistir } = fila;
  return [
    [
      'final',
      'Final',
      final.estado === 'APROBADA' ? `${final.letra} (${final.numero ?? ''})` : FINAL[final.estado],
    ],
    [
      'promedio',
      'Promedio de niveles',
      final.promedio === null ? 'Sin dato' : enCifra(decimal(final.promedio)),
    ],
    ['remedialesUsadas', 'Remediales usadas', String(remedialesUsadas)],
    ['asesoria', 'Asesoría', asesoria ? 'La requiere' : 'No la requiere'],
    ['diasSinAsistir', 'Días sin asistir', diasSinAsistir === null ? 'Sin dato' : String(diasSinAsistir)],
  ];
}

const RESULTADO: Readonly<Record<RemedialDeFila['resultado'], string>> = {
  APLICADA: 'aplicada',
  REQUIERE_CONFIRMACION: 'no se aplicó: bajaría la unidad a NA y falta que el alumno lo confirme',
  LIMITE_REMEDIALES: 'no se aplicó: ya había usado sus remediales',
  PENDIENTE: 'no se aplicó: la unidad todavía no tiene nivel',
};

function Remediales({ remediales }: { readonly remediales: readonly RemedialDeFila[] }) {
  return (
    <div>
      <h4>Remediales</h4>
      <ul className="remediales-de-alumno">
        {remediales.map(({ unidad, fecha, calificacion, tipo, resultado, letra }) => (
          <li key={`${unidad}/${fecha}`}>
            Unidad {unidad}, {fechaLarga(fecha)}: {enCifra(decimal(calificacion))}
            {tipo && ` de ${tipo === 'mejora' ? 'mejora' : 'recuperación'}`}, {RESULTADO[resultado]}
            {letra && `, queda en ${letra}`}.
          </li>
        ))}
      </ul>
    </div>
  );
}
