import { type LoteCalificado, recalificarAsignatura } from '../../shared/lote/calificar-lote';
import { anotar, type AsignaturaPorCalificar } from '../../shared/lote/columnas-de';
import { normasEn } from '../../shared/norma/normas';
import { azar } from './azar';
import { exigirLasMismasCifras, medirCamino } from './camino';
import { caminosDeModulos } from './caminos-de-modulos';
import {
  caminoDeHojaDeCalculo,
  caminosDeUnidades,
  capturasDe,
  columnasLeidas,
  loteDe,
} from './caminos-de-unidades';
import { corteDelEstado, EL_ESTADO_EN_CORTE } from './corte-del-estado';
import { imprimirCaminos, imprimirMetasDelLote } from './imprimir-calificaciones';
import { EL_ESTADO, semestreDelEstado } from './semestre-del-estado';

const NORMAS = normasEn('2026-10-30');
const EDICIONES = 5_000;

/** A state's semester and a state's corte, computed in several ways that must agree before anything is timed. */
export function medirCalificaciones(): void {
  const unidades = medirUnidades();
  const modulos = medirModulos();
  imprimirMetasDelLote({ ...unidades, modulos });
}

function medirUnidades() {
  const semestre = semestreDelEstado(EL_ESTADO);
  const capturas = capturasDe(semestre);
  const antes = memoria();
  const lote = loteDe(columnasLeidas(capturas), NORMAS);
  const unidades = lote.nivel.length;
  const bytes = (memoria() - antes) / unidades;

  const caminos = caminosDeUnidades(semestre, capturas, NORMAS);
  const hoja = caminoDeHojaDeCalculo(semestre);
  exigirLasMismasCifras([...Object.values(caminos), hoja]);
  const medidos = {
    arreglos: medirCamino(caminos.arreglos),
    lote: medirCamino(caminos.lote),
    objetos: medirCamino(caminos.objetos),
    reglas: medirCamino(caminos.reglas),
    hoja: medirCamino(hoja),
  };
  const { alumnos, asignaturas, unidades: porAsignatura } = EL_ESTADO;
  imprimirCaminos(
    `${alumnos} alumnos × ${asignaturas} asignaturas × ${porAsignatura} unidades`,
    'por unidad',
    Object.values(medidos),
  );
  return {
    lote: medidos.lote.ns,
    arreglos: medidos.arreglos.ns,
    reglas: medidos.reglas.ns,
    bytes,
    edicionMs: medirEdiciones(lote, capturas),
  };
}

/** How many times the bare loop the batch takes. */
function medirModulos(): number {
  const corte = corteDelEstado(EL_ESTADO_EN_CORTE);
  const caminos = caminosDeModulos(corte, NORMAS);
  exigirLasMismasCifras(Object.values(caminos));
  const { alumnos, modulos } = EL_ESTADO_EN_CORTE;
  const medidos = {
    arreglos: medirCamino(caminos.arreglos),
    lote: medirCamino(caminos.lote),
    objetos: medirCamino(caminos.objetos),
    reglas: medirCamino(caminos.reglas),
  };
  imprimirCaminos(`${alumnos} alumnos × ${modulos} módulos × 7 R.A.`, 'por R.A.', Object.values(medidos));
  return medidos.lote.ns / medidos.arreglos.ns;
}

/** Milliseconds from one score typed again to the final of its asignatura, in a batch already computed. */
function medirEdiciones(lote: LoteCalificado, capturas: readonly AsignaturaPorCalificar[]): number {
  const siguiente = azar(EL_ESTADO.semilla);
  const inicio = performance.now();
  for (let i = 0; i < EDICIONES; i += 1) {
    const asignatura = Math.floor(siguiente() * capturas.length);
    const [unidad] = capturas[asignatura]?.unidades ?? [];
    const fila = lote.columnas.desde[asignatura];
    if (!unidad || fila === undefined) throw new Error('an asignatura without units was generated');
    anotar(lote.columnas, fila, { ...unidad, sumativa: unidad.continua });
    recalificarAsignatura(lote, asignatura);
  }
  return (performance.now() - inicio) / EDICIONES;
}

/** What the process keeps, in bytes. */
function memoria(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
