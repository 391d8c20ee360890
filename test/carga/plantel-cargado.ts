import { type z } from 'zod';
import { type Persona } from '../../shared/modelo/configuracion';
import { paginaDe } from '../../shared/modelo/pagina';
import { ResumenDeCaptura } from '../../shared/modelo/resumen-de-captura';
import { type Pedir } from '../durabilidad/pedir';
import { configurarInstancia, PERSONAS, sobreLoVigente } from '../servicio/configuracion';
import { type Instancia } from '../servicio/instancias';
import { personaDePrueba } from '../servicio/persona-de-prueba';
import { EL_MAYOR, sabanaLarga, type Tamano } from './generador';
import { exigir } from './jornada-de-docente';

export const DONDE = { plantel: '252', periodo: 'AGODIC26' } as const;
const Lista = paginaDe(ResumenDeCaptura);

export const comoDireccion =
  ({ api }: Instancia): Pedir =>
  (ruta, pedido) =>
    api(personaDePrueba('dg'), ruta, pedido);

export const comoDocente =
  ({ api }: Instancia, { id, nombre }: Persona): Pedir =>
  (ruta, pedido) =>
    api({ id, nombre, rol: 'docente' }, ruta, pedido);

/** The largest plantel with its sábana of a corte loaded, and `registrados` people who may sign in, its docentes first. */
export async function cargarPlantel(
  instancia: Instancia,
  registrados: number,
  tamano: Tamano = EL_MAYOR,
): Promise<Persona[]> {
  const pedir = comoDireccion(instancia);
  const formulario = new FormData();
  formulario.append('archivos', new File([sabanaLarga(tamano)], 'sabana.csv', { type: 'text/csv' }));
  await configurarInstancia(instancia);
  const ruta = `periodos/${DONDE.periodo}/cortes/2/planteles/${DONDE.plantel}/sabana`;
  await exigir(pedir(ruta, { metodo: 'PUT', cuerpo: formulario }));
  const nombres = await docentesDe(pedir);
  const docentes = Array.from({ length: registrados }, (_, i): Persona => {
    const docente = nombres[i] ?? `DOCENTE DE OTRO PLANTEL ${i}`;
    return {
      ...{ id: `docente-${i}`, nombre: docente, planteles: [DONDE.plantel], docente },
      ...{ administra: false, baja: false },
    };
  });
  await exigir(sobreLoVigente(pedir, 'personas', [...PERSONAS, ...docentes]));
  return docentes.slice(0, nombres.length);
}

async function docentesDe(pedir: Pedir): Promise<string[]> {
  const nombres = new Set<string>();
  const ruta = `periodos/${DONDE.periodo}/planteles/${DONDE.plantel}/capturas`;
  let pagina: string | null = '';
  while (pagina !== null) {
    const consulta = pagina === '' ? '' : `?pagina=${encodeURIComponent(pagina)}`;
    const respuesta = await exigir(pedir(`${ruta}${consulta}`));
    const leida: z.infer<typeof Lista> = Lista.parse(await respuesta.json());
    for (const { docentes } of leida.elementos) for (const docente of docentes) nombres.add(docente);
    pagina = leida.siguiente;
  }
  return [...nombres];
}
