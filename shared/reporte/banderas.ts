import { type Bandera, type ClaveBandera, type ConteoDeBanderas, type Nivel } from '../modelo/reporte';

/** The flags that are raised: amarillo and rojo, in the order given. */
export function banderasAlzadas(niveles: readonly (readonly [ClaveBandera, Nivel | null])[]): Bandera[] {
  return niveles.flatMap(([clave, nivel]) =>
    nivel === 'amarillo' || nivel === 'rojo' ? [{ clave, nivel }] : [],
  );
}

/** How many times each flag is raised; a clave nobody raised is absent. */
export function contarBanderas(listas: Iterable<readonly Bandera[]>): ConteoDeBanderas {
  const conteo: ConteoDeBanderas = {};
  for (const banderas of listas) {
    for (const { clave, nivel } of banderas) {
      const cuenta = (conteo[clave] ??= { amarillo: 0, rojo: 0 });
      cuenta[nivel] += 1;
    }
  }
  return conteo;
}
