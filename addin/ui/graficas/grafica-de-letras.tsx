import { type ConteoDeLetras } from '../../../shared/modelo/reporte-de-unidad';
import { GraficaDeReparto, type ParteDeReparto } from './grafica-de-reparto';

/** Levels of both scales by what they are worth, best first; then what is not accredited and what is pending. */
const TRAMOS = [
  { clave: 'diez', nombre: 'AU · CA', tono: 'alto', letras: ['AU', 'CA'] },
  { clave: 'nueve', nombre: 'DE · CD', tono: 'medio', letras: ['DE', 'CD'] },
  { clave: 'ocho', nombre: 'SA · CO', tono: 'bajo', letras: ['SA', 'CO'] },
  { clave: 'na', nombre: 'NA', tono: 'rojo', letras: ['NA'] },
  { clave: 'pendiente', nombre: 'Pendiente', tono: 'gris', letras: ['PENDIENTE'] },
] as const satisfies readonly (ParteDeReparto & { readonly letras: readonly (keyof ConteoDeLetras)[] })[];

interface Propiedades {
  readonly titulo: string;
  /** What the heading of the first column says: "Unidad". */
  readonly sujeto: string;
  readonly barras: readonly {
    readonly etiqueta: string;
    readonly letras: ConteoDeLetras;
    readonly enlace?: string;
  }[];
}

/** Bars of levels, whatever scale their asignatura is graded in. */
export const GraficaDeLetras = ({ barras, ...propiedades }: Propiedades) => (
  <GraficaDeReparto
    {...propiedades}
    partes={TRAMOS}
    barras={barras.map(({ letras, ...barra }) => ({
      ...barra,
      cuentas: Object.fromEntries(
        TRAMOS.map((tramo) => [
          tramo.clave,
          tramo.letras.reduce((suma, letra) => suma + (letras[letra] ?? 0), 0),
        ]),
      ),
    }))}
  />
);
