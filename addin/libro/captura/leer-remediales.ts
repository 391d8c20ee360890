import { type Celdas, valorDe } from '../../../shared/captura/celdas';
import { leerColumna, nombreDeColumna } from '../../../shared/captura/columna';
import { unidadesDeAsistencia } from '../../../shared/captura/plan-de-captura';
import { leerNumeroDeUnidad } from '../../../shared/importacion/asignatura/lectores-de-asignatura';
import { leerMatricula } from '../../../shared/importacion/leer-clave';
import { leerFechaCapturada } from '../../../shared/importacion/leer-fecha-capturada';
import { type Lectura } from '../../../shared/importacion/lectura';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Hallazgo } from './hallazgo';
import { alumnoDesconocido, columnaAusente, renglonRepetido } from './hallazgos-de-tabla';
import { type DatoLeido, enCelda, leerCelda } from './leer-celda';
import { type TablaLeida } from './tabla-leida';
import { DE_REMEDIALES, lugarDeTitulo, MATRICULA } from './tablas-de-captura';

const DATOS = [
  { dato: 'calificacion', titulo: 'Calificación' },
  { dato: 'confirmada', titulo: 'Confirmada' },
] as const;

/**
 * One row for each remedial, named by its alumno, unit and date. Those the workbook remembers and whose row is no longer
 * there are read as taken away.
 */
export function leerRemediales(
  tabla: TablaLeida,
  plan: PlanDeCaptura,
  esperadas: Celdas,
  hallazgos: Hallazgo[],
): DatoLeido[] {
  const ausentes = DE_REMEDIALES.filter((titulo) => lugarDeTitulo(tabla, titulo) < 0);
  if (ausentes.length > 0) {
    hallazgos.push(...ausentes.map((titulo) => columnaAusente(tabla, null, titulo)));
    return [];
  }
  const vistas = new Set<string>();
  const leidos = [...tabla.valores.keys()].flatMap((fila) => {
    const llave = llaveDe(tabla, fila, plan, hallazgos);
    if (!llave) return [];
    const { matricula, unidad, fecha } = llave;
    const donde = { fila, lugar: lugarDeTitulo(tabla, MATRICULA) };
    if (valorDe(esperadas, { matricula, columna: 'nombre' }) === null) {
      hallazgos.push(alumnoDesconocido(tabla, donde, matricula));
      return [];
    }
    const vista = `${matricula}/${unidad}/${fecha}`;
    if (vistas.has(vista)) {
      hallazgos.push(renglonRepetido(tabla, donde, matricula));
      return [];
    }
    vistas.add(vista);
    return DATOS.flatMap(({ dato, titulo }): DatoLeido[] => {
      const columna = { que: 'remedial', unidad, fecha, dato } as const;
      const clave = { matricula, columna: nombreDeColumna(columna) };
      const lugar = lugarDeTitulo(tabla, titulo);
      const leido = leerCelda(tabla, { fila, lugar }, columna, clave, esperadas, hallazgos);
      return leido ? [{ ...clave, ...leido }] : [];
    });
  });
  return [...leidos, ...quitadas(esperadas, vistas)];
}

interface LlaveDeRemedial {
  readonly matricula: string;
  readonly unidad: number;
  readonly fecha: string;
}

/** Null for a blank row, and for one that does not say of whom, which unit and when. */
function llaveDe(
  tabla: TablaLeida,
  fila: number,
  plan: PlanDeCaptura,
  hallazgos: Hallazgo[],
): LlaveDeRemedial | null {
  const valores = tabla.valores[fila] ?? [];
  if (valores.every((valor) => valor === '')) return null;
  const leer = <T>(titulo: string, lector: (texto: string) => Lectura<T>): T | null => {
    const lugar = lugarDeTitulo(tabla, titulo);
    const texto = String(valores[lugar] ?? '').trim();
    const leido = lector(texto);
    if ('valor' in leido) return leido.valor;
    hallazgos.push({ ...enCelda(tabla, { fila, lugar }), clase: 'ilegible', dice: texto, ...leido });
    return null;
  };
  const matricula = leer(MATRICULA, leerMatricula);
  const unidad = leer('Unidad', (texto) => unidadDelPlan(texto, plan));
  const fecha = leer('Fecha', (texto) => leerFechaCapturada(texto, 1900));
  return matricula === null || unidad === null || fecha === null ? null : { matricula, unidad, fecha };
}

function unidadDelPlan(texto: string, plan: PlanDeCaptura): Lectura<number> {
  const leida = leerNumeroDeUnidad(texto);
  if (!('valor' in leida) || unidadesDeAsistencia(plan).includes(leida.valor)) return leida;
  return { motivo: `El plan no tiene la unidad ${texto}.`, remedio: 'Corrija el número de la unidad.' };
}

function quitadas(esperadas: Celdas, vistas: ReadonlySet<string>): DatoLeido[] {
  return [...esperadas].flatMap(([matricula, suyas]) =>
    [...suyas.keys()].flatMap((nombre): DatoLeido[] => {
      const columna = leerColumna(nombre);
      if (columna?.que !== 'remedial' || vistas.has(`${matricula}/${columna.unidad}/${columna.fecha}`))
        return [];
      return [{ matricula, columna: nombre, valor: null, lugar: null }];
    }),
  );
}
