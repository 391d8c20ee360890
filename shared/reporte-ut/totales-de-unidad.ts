import { type Nivel, type ConteoDeNiveles } from '../modelo/reporte';
import { type FilaDeAlumnoAsignatura, type TotalesDeUnidad } from '../modelo/reporte-de-unidad';

/** Counts of some rows: each is counted once, so the views add up to the same whichever way they are gathered. */
export function totalesDeUnidad(filas: readonly FilaDeAlumnoAsignatura[]): TotalesDeUnidad {
  const unidades = filas.flatMap((fila) => fila.unidades);
  return {
    alumnosAsignaturas: filas.length,
    unidadInicial: porUnidad(filas, ({ letraInicial }) => letraInicial ?? 'PENDIENTE'),
    unidadFinal: porUnidad(filas, ({ letraFinal }) => letraFinal ?? 'PENDIENTE'),
    final: contar(filas.map(({ final }) => (final.estado === 'INCOMPLETA' ? final.estado : final.letra))),
    remedialesAplicadas: filas.reduce((total, { remedialesUsadas }) => total + remedialesUsadas, 0),
    asesorias: filas.filter(({ asesoria }) => asesoria).length,
    sinDerecho: unidades.filter(({ motivo }) => motivo === 'SIN_DERECHO').length,
    banderas: contarBanderas([...unidades, ...filas].flatMap(({ banderas }) => banderas)),
    niveles: contarNiveles(filas.map(({ nivel }) => nivel)),
  };
}

export function contarNiveles(niveles: readonly Nivel[]): ConteoDeNiveles {
  const conteo: ConteoDeNiveles = { verde: 0, amarillo: 0, rojo: 0, gris: 0 };
  for (const nivel of niveles) conteo[nivel] += 1;
  return conteo;
}

function contar<L extends string>(letras: readonly L[]): Partial<Record<L, number>> {
  const conteo: Partial<Record<L, number>> = {};
  for (const letra of letras) conteo[letra] = (conteo[letra] ?? 0) + 1;
  return conteo;
}

type Unidad = FilaDeAlumnoAsignatura['unidades'][number];
type Letras = TotalesDeUnidad['unidadFinal'][string];

function porUnidad(
  filas: readonly FilaDeAlumnoAsignatura[],
  letra: (unidad: Unidad) => keyof Letras,
): Record<string, Letras> {
  const numeros = [...new Set(filas.flatMap(({ unidades }) => unidades.map(({ unidad }) => unidad)))];
  return Object.fromEntries(
    numeros
      .toSorted((a, b) => a - b)
      .map((numero) => {
        const deUnidad = filas.flatMap(({ unidades }) => unidades.filter(({ unidad }) => unidad === numero));
        return [String(numero), contar(deUnidad.map(letra))];
      }),
  );
}

function contarBanderas(
  banderas: readonly FilaDeAlumnoAsignatura['banderas'][number][],
): TotalesDeUnidad['banderas'] {
  const conteo: TotalesDeUnidad['banderas'] = {};
  for (const { clave, nivel } of banderas) {
    const cuenta = (conteo[clave] ??= { amarillo: 0, rojo: 0 });
    cuenta[nivel] += 1;
  }
  return conteo;
}
