import { z } from 'zod';
import { Cuenta } from '../../shared/modelo/cuenta';
import { filas, particiones, plantelDeFila } from './claves';
import { Huella } from './contenido';
import { type Tabla } from './tabla';

const Cuentas = z.object({
  /** Names what was counted: with other capturas, or another sábana, it is another name. */
  insumos: Huella,
  completas: Cuenta,
  parciales: Cuenta,
  sinCaptura: Cuenta,
});
export type Cuentas = z.infer<typeof Cuentas>;

interface DeQue {
  readonly periodo: string;
  readonly institucion: 'ut' | 'conalep';
  readonly momento: number;
}

interface CuentasGuardadas extends Cuentas {
  readonly etag: string;
}

/** How many capturas of each plantel stand where, so that they are counted again only when one of them changed. */
export class CuentasDeMapa {
  constructor(private readonly tabla: Tabla) {}

  /** Those of every plantel, by its clave, in one question. */
  async dePlanteles({
    periodo,
    institucion,
    momento,
  }: DeQue): Promise<ReadonlyMap<string, CuentasGuardadas>> {
    const renglones = await this.tabla.listarParticion(
      particiones.cuentasDeMapa(periodo, institucion, momento),
    );
    return new Map(
      renglones.map(({ fila, etag, columnas }) => [
        plantelDeFila(fila),
        { ...Cuentas.parse(columnas), etag },
      ]),
    );
  }

  /** Whoever counts at the same time counts the same, so it does not matter who writes it. */
  async guardar(
    { periodo, institucion, momento }: DeQue,
    plantel: string,
    cuentas: Cuentas,
    previas: CuentasGuardadas | undefined,
  ): Promise<void> {
    const fila = filas.plantel(plantel);
    await this.tabla.escribir(particiones.cuentasDeMapa(periodo, institucion, momento), [
      previas
        ? { hacer: 'reemplazar', fila, columnas: { ...cuentas }, etag: previas.etag }
        : { hacer: 'crear', fila, columnas: { ...cuentas } },
    ]);
  }
}
