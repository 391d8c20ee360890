import { archivosYFormularios, cuerposMutados } from '../hostiles/asediar';
import { Asedio, type Respuesta } from '../hostiles/asedio';
import { type Comprobado } from './parte';

const CUERPOS = 10_000;
const MEMORIA_MB = 512;
const PLAZO_MS = 5_000;
const CADA_AVISO = 1_000;

/** Every hostile file and form, and ten thousand spoiled bodies, against the genuine service; gives what did not hold. */
export async function resistirHostiles(decir: (linea: string) => void): Promise<Comprobado> {
  const asedio = await Asedio.empezar();
  try {
    const antes = await asedio.parte();
    const archivos = await recorrer(
      'Archivos y formularios hostiles',
      archivosYFormularios(asedio, 1),
      decir,
    );
    const cuerpos = await recorrer('Cuerpos estropeados al azar', cuerposMutados(asedio, CUERPOS), decir);
    const { prototipo, picoMb } = await asedio.parte();
    decir(`Memoria del servicio: ${Math.round(picoMb)} MB como máximo, de ${MEMORIA_MB}.`);
    return {
      comprobadas: archivos.cuantas + cuerpos.cuantas,
      fallas: [
        ...archivos.fallas,
        ...cuerpos.fallas,
        ...(picoMb < MEMORIA_MB ? [] : [`el servicio ocupó ${Math.round(picoMb)} MB`]),
        ...(String(prototipo) === String(antes.prototipo) ? [] : ['Object.prototype ya no es el que era']),
      ],
    };
  } finally {
    await asedio.servicio.detener();
  }
}

async function recorrer(
  nombre: string,
  respuestas: AsyncIterable<Respuesta>,
  decir: (linea: string) => void,
): Promise<{ readonly cuantas: number; readonly fallas: string[] }> {
  const fallas: string[] = [];
  const estados = new Map<number, number>();
  let cuantas = 0;
  let lenta = { que: '', ms: 0 };
  for await (const { que, ms, estado, falla } of respuestas) {
    cuantas += 1;
    estados.set(estado, (estados.get(estado) ?? 0) + 1);
    if (ms > lenta.ms) lenta = { que, ms };
    if (falla !== null) fallas.push(`${que}: ${falla}`);
    if (ms > PLAZO_MS) fallas.push(`${que}: contestó en ${(ms / 1000).toFixed(1)} s`);
    if (cuantas % CADA_AVISO === 0) decir(`${nombre}: ${cuantas}`);
  }
  const porEstado = [...estados]
    .sort(([uno], [otro]) => uno - otro)
    .map(([estado, veces]) => `${estado} × ${veces}`);
  decir(
    `${nombre}: ${cuantas} (${porEstado.join(', ')}); la más lenta, ${(lenta.ms / 1000).toFixed(1)} s: ${lenta.que}`,
  );
  return { cuantas, fallas };
}
