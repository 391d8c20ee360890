import { type FilaDeAlumnoModulo, type ParametrosDelReporte } from '../../../shared/modelo/reporte';
import { decimal } from '../../../shared/nucleo/decimal';
import { type ModuloDelAlumno } from '../../../shared/publicacion/vista-del-alumno';
import { desempenoALaVista } from '../../../shared/reporte/desempeno-a-la-vista';
import { cifra } from '../../../shared/riesgo/en-palabras';
import { CifraExplicable, useExplicables } from '../../ui/explicacion/cifra-explicable';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { proporcion } from '../../ui/graficas/proporcion';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { type CifraExplicada, ExplicacionAqui } from './explicacion-aqui';
import { useLectura } from './lectura';
import { MotivosExplicados } from './motivos-explicados';
import { PosibleEnModulo } from './posible-en-modulo';

/** One módulo of an alumno: how far they are along its 100 points, their figures and why it is flagged. */
export function ModuloDeAlumno({ modulo }: { readonly modulo: ModuloDelAlumno }) {
  const { parametros } = useLectura().reporte;
  const { fila, nombreModulo, motivos } = modulo;
  const explicables = useExplicables<CifraExplicada>();
  const { matricula, grupo } = fila;
  const explicador = { sujeto: { matricula, grupo, modulo: fila.modulo }, explicables };
  return (
    <section className="hoja modulo" aria-label={`Módulo ${fila.modulo}`}>
      <header>
        <h3>
          {nombreModulo ?? fila.modulo} <span className="tenue">{nombreModulo && fila.modulo}</span>
        </h3>
        <CifraExplicable
          cifra="semaforo"
          titulo={`Semáforo ${NOMBRE_DE_NIVEL[fila.semaforo].toLowerCase()}`}
          explicables={explicables}
        >
          <Semaforo nivel={fila.semaforo} />
        </CifraExplicable>
        <p className="tenue">{fila.docente}</p>
      </header>
      <Avance fila={fila} minimo={parametros.minimoAprobatorio} />
      <dl className="modulo-cifras">
        {cifrasDe(fila, parametros).map(({ cifra: clave, nombre, valor }) => (
          <div key={nombre}>
            <dt>{nombre}</dt>
            <dd>
              {clave === null ? (
                (valor ?? <span className="tenue">Sin dato</span>)
              ) : (
                <CifraExplicable
                  cifra={clave}
                  titulo={`${nombre}: ${valor ?? 'sin dato'}`}
                  explicables={explicables}
                >
                  {valor ?? <span className="tenue">Sin dato</span>}
                </CifraExplicable>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <ExplicacionAqui {...explicador} cifras={CIFRAS} />
      <PosibleEnModulo grupo={grupo} modulo={fila.modulo} />
      {fila.pendientes.length > 0 && (
        <p className="tenue">Sin registro del docente: {fila.pendientes.join(', ')}.</p>
      )}
      {motivos.length > 0 && <MotivosExplicados motivos={motivos} explicador={explicador} />}
    </section>
  );
}

/** What is shown of a row; a datum as it was captured has no steps to explain. */
interface CifraDeFila {
  readonly cifra: CifraExplicada | null;
  readonly nombre: string;
  readonly valor: string | null;
}

const CIFRAS: readonly CifraExplicada[] = [
  'semaforo',
  'desempeno',
  'pesoLogrado',
  'pesoRegistrado',
  'pesoEsperado',
  'faltante',
  'tope',
  'requerido',
  'caida',
  'diasSinAsistir',
];

function cifrasDe(fila: FilaDeAlumnoModulo, parametros: ParametrosDelReporte): readonly CifraDeFila[] {
  const corta = (cociente: string | null): string | null =>
    cociente === null ? null : cifra(decimal(cociente));
  const { asistencias, sesiones } = fila;
  return [
    { cifra: 'desempeno', nombre: 'Desempeño', valor: desempenoALaVista(fila, parametros) },
    { cifra: 'pesoLogrado', nombre: 'Logrado', valor: fila.pesoLogrado2 },
    { cifra: 'pesoRegistrado', nombre: 'Registrado', valor: corta(fila.pesoRegistrado) },
    { cifra: 'pesoEsperado', nombre: 'Esperado', valor: corta(fila.pesoEsperado) },
    { cifra: 'tope', nombre: 'Tope', valor: corta(fila.tope) },
    { cifra: 'requerido', nombre: 'Requerido', valor: corta(fila.requerido) },
    { cifra: 'caida', nombre: 'Caída', valor: corta(fila.caida) },
    {
      cifra: null,
      nombre: 'Asistencia',
      valor: asistencias === null || sesiones === null ? null : `${asistencias} de ${sesiones} sesiones`,
    },
    {
      cifra: null,
      nombre: 'Última asistencia',
      valor: fila.ultimaAsistencia && fechaLarga(fila.ultimaAsistencia),
    },
    {
      cifra: 'diasSinAsistir',
      nombre: 'Días sin asistir',
      valor: fila.diasSinAsistir === null ? null : String(fila.diasSinAsistir),
    },
  ];
}

/** The 100 points of a módulo: achieved, registered without being achieved, due without registration, to come. */
function Avance({ fila, minimo }: { readonly fila: FilaDeAlumnoModulo; readonly minimo: string }) {
  const [logrado, registrado, esperado, umbral] = [
    proporcion(fila.pesoLogrado, '100'),
    proporcion(fila.pesoRegistrado, '100'),
    proporcion(fila.pesoEsperado, '100'),
    proporcion(minimo, '100'),
  ].map((parte) => `${(100 * parte).toFixed(2)}%`);
  const texto = `De 100 puntos: ${fila.pesoLogrado2} logrados, ${cifra(decimal(fila.pesoRegistrado))} registrados, ${cifra(decimal(fila.pesoEsperado))} esperados al corte. Mínimo aprobatorio ${minimo}.`;
  return (
    <svg className="modulo-avance" role="img">
      <title>{texto}</title>
      <rect className="por-venir" width="100%" y="6" height="12" rx="2" />
      <rect className="esperado" width={esperado} y="6" height="12" rx="2" />
      <rect className="registrado" width={registrado} y="6" height="12" rx="2" />
      <rect className="logrado" width={logrado} y="6" height="12" rx="2" />
      <line className="minimo" x1={umbral} x2={umbral} y1="1" y2="23" />
    </svg>
  );
}
