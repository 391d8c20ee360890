import { enLista } from '../../shared/captura/celdas';
import { celdasConalep, LUGAR_CONALEP, planConalep } from '../captura-de-prueba';
import { Convergencia } from '../convergencia/convergencia';
import { DISPUTADOS, jornadas, SEMILLA } from '../convergencia/jornada';
import { ServicioQueReinicia } from '../convergencia/servicio-que-reinicia';
import { configurar, PERSONAS } from '../servicio/configuracion';
import { type Comprobado } from './parte';

/** Each grupo begins anew; its last jornada has the history of all of them read whole. */
const POR_GRUPO = 25;

const JORNADAS = 500;

/** Two workbooks and the genuine service through many random days. */
export async function resistirConvergencia(decir: (avance: string) => void): Promise<Comprobado> {
  const servicio = await ServicioQueReinicia.iniciar();
  try {
    await configurar(servicio.actual);
    const docente = PERSONAS.find(({ id }) => id === 'docente')?.docente ?? '';
    const celdas = enLista(celdasConalep(undefined, planConalep({ docentes: [docente] })));
    const fallas: string[] = [];
    let convergencia: Convergencia | null = null;
    for (const [i, jornada] of jornadas(SEMILLA, JORNADAS).entries()) {
      if (!convergencia || i % POR_GRUPO === 0) {
        const lugar = { ...LUGAR_CONALEP, periodo: 'AGODIC30', grupo: `G${1 + i / POR_GRUPO}` };
        convergencia = new Convergencia(servicio, lugar, DISPUTADOS);
        await convergencia.empezar(celdas);
      }
      fallas.push(...(await convergencia.correr(jornada)).map((falla) => `jornada ${i + 1}: ${falla}`));
      if ((i + 1) % POR_GRUPO !== 0) continue;
      if (!(await convergencia.elPasadoSeCuentaIgual()))
        fallas.push(`jornada ${i + 1}: another past is told`);
      decir(`${i + 1} jornadas de ${JORNADAS}`);
    }
    return { comprobadas: JORNADAS, fallas };
  } finally {
    await servicio.detener();
  }
}
