import {
  CapturaGuardada,
  type CambioDeCelda,
  type Envio,
  type LugarDeCaptura,
} from '../../shared/modelo/captura';
import { matriculasDe, enCeldas } from '../../shared/captura/celdas';
import { paginaDe } from '../../shared/modelo/pagina';
import { ResumenDeCaptura } from '../../shared/modelo/resumen-de-captura';
import { rutaDe } from '../durabilidad/docente-terco';
import { type Pedir } from '../durabilidad/pedir';

/** The steps of a docente on the days of capture. The first two once, the rest in each of their capturas. */
export const PASOS = ['entrar', 'listar', 'abrir', 'empezar', 'enviar resultados', 'corregir'] as const;
export type Paso = (typeof PASOS)[number];

/** How a step is run: whoever measures it wraps it. */
export type Medir = <T>(paso: Paso, hacer: () => Promise<T>) => Promise<T>;

const Lista = paginaDe(ResumenDeCaptura);
const CUANDO = '2026-11-29T15:00:00.000Z';
const COLUMNAS = ['ra/3.1', 'ra/3.2'] as const;

/** Signs in, sees what is theirs to capture, and captures it: begins it, sends a grupo's results, corrects one. */
export async function jornadaDeDocente(
  pedir: Pedir,
  donde: Pick<LugarDeCaptura, 'plantel' | 'periodo'>,
  medir: Medir,
): Promise<void> {
  await medir('entrar', () => exigir(pedir('sesion')));
  const { plantel, periodo } = donde;
  const { elementos } = await medir('listar', async () =>
    Lista.parse(await (await exigir(pedir(`periodos/${periodo}/planteles/${plantel}/capturas`))).json()),
  );
  for (const { lugar } of elementos) await capturar(pedir, lugar, medir);
}

async function capturar(pedir: Pedir, lugar: LugarDeCaptura, medir: Medir): Promise<void> {
  const ruta = rutaDe(lugar);
  const propuesta = await medir('abrir', async () =>
    CapturaGuardada.parse(await (await exigir(pedir(ruta))).json()),
  );
  const enviar = (paso: Paso, version: number, cambios: readonly CambioDeCelda[]): Promise<Response> => {
    const envio: Envio = { version, cambios: [...cambios], rectificacion: null };
    const encabezados = {
      'if-match': `"${version}"`,
      'idempotency-key': `${lugar.grupo}-${lugar.asignatura}-${paso}`,
    };
    return medir(paso, () =>
      exigir(pedir(ruta, { metodo: 'PUT', encabezados, cuerpo: JSON.stringify(envio) })),
    );
  };
  const { celdas } = propuesta;
  const nuevas = celdas.map(({ valor, ...clave }) => cambio(clave, null, valor));
  await enviar('empezar', 0, nuevas);
  const matriculas = matriculasDe(enCeldas(celdas));
  const resultados = matriculas.flatMap((matricula, i) =>
    COLUMNAS.map((columna) => cambio({ matricula, columna }, null, String(60 + (i % 40)))),
  );
  await enviar('enviar resultados', 1, resultados);
  const [matricula = ''] = matriculas;
  await enviar('corregir', 2, [cambio({ matricula, columna: COLUMNAS[0] }, '60', '95')]);
}

const cambio = (
  clave: Pick<CambioDeCelda, 'matricula' | 'columna'>,
  antes: string | null,
  despues: string,
): CambioDeCelda => ({ ...clave, antes, despues, cuando: CUANDO, motivo: null });

export async function exigir(pedida: Promise<Response>): Promise<Response> {
  const respuesta = await pedida;
  if (!respuesta.ok) throw new Error(`${respuesta.status} ${await respuesta.text()}`);
  return respuesta;
}
