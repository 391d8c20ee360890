import { type FilaDeAlumnoModulo } from '../../../shared/modelo/reporte';
import { decimal } from '../../../shared/nucleo/decimal';
import { type ModuloDelAlumno } from '../../../shared/publicacion/vista-del-alumno';
import { cifra } from '../../../shared/riesgo/en-palabras';
import { fechaLarga } from '../../ui/fecha-en-espanol';
import { proporcion } from '../../ui/proporcion';
import { Semaforo } from '../../ui/semaforo';
import { useLectura } from './lectura';
import { ListaDeMotivos } from './lista-de-motivos';

/** One módulo of an alumno: how far they are along its 100 points, their figures and why it is flagged. */
export function ModuloDeAlumno({ modulo }: { readonly modulo: ModuloDelAlumno }) {
  const { minimoAprobatorio } = useLectura().reporte.parametros;
  const { fila, nombreModulo, motivos } = modulo;
  const asistencia =
    fila.asistencias === null || fila.sesiones === null
      ? null
      : `${fila.asistencias} de ${fila.sesiones} sesiones`;
  return (
    <section className="hoja modulo" aria-label={`Módulo ${fila.modulo}`}>
      <header>
        <h3>
          {nombreModulo ?? fila.modulo} <span className="tenue">{nombreModulo && fila.modulo}</span>
        </h3>
        <Semaforo nivel={fila.semaforo} />
        <p className="tenue">{fila.docente}</p>
      </header>
      <Avance fila={fila} minimo={minimoAprobatorio} />
      <dl className="modulo-cifras">
        <Cifra nombre="Desempeño" valor={fila.desempeno2} />
        <Cifra nombre="Logrado" valor={fila.pesoLogrado2} />
        <Cifra
          nombre="Registrado"
          valor={`${cifra(decimal(fila.pesoRegistrado))} de ${cifra(decimal(fila.pesoEsperado))}`}
        />
        <Cifra nombre="Asistencia" valor={asistencia} />
        <Cifra
          nombre="Última asistencia"
          valor={fila.ultimaAsistencia && fechaLarga(fila.ultimaAsistencia)}
        />
      </dl>
      {fila.pendientes.length > 0 && (
        <p className="tenue">Sin registro del docente: {fila.pendientes.join(', ')}.</p>
      )}
      {motivos.length > 0 && <ListaDeMotivos motivos={motivos} />}
    </section>
  );
}

function Cifra({ nombre, valor }: { readonly nombre: string; readonly valor: string | null }) {
  return (
    <div>
      <dt>{nombre}</dt>
      <dd>{valor ?? <span className="tenue">Sin dato</span>}</dd>
    </div>
  );
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
