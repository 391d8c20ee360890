import { abrirBitacora } from '../almacen/almacen';
import { abrirConexion } from '../almacen/conexion';
import { type CadenaVerificada, verificarCadenas } from '../almacen/verificacion/verificar-cadenas';
import { diaDe } from '../casos/hoy';
import { exigirTablas } from '../almacen/exigir-tablas';
import { almacenDelAmbiente } from './almacen-del-ambiente';
import { loQueSeDice } from './lo-que-se-dice';

/** npm run verificar-bitacora: exit code 1 when a chain does not hold, 2 when there is nothing to look in. */
async function verificar(): Promise<number> {
  const { ambiente, cerrar } = await almacenDelAmbiente(process.env, { nuevo: false });
  try {
    const conexion = await abrirConexion(ambiente);
    await exigirTablas(conexion, (aviso) => console.warn(aviso));
    const ahora = (): Date => new Date();
    const cadenas = await verificarCadenas({ ...abrirBitacora(conexion, ahora), hoy: diaDe(ahora()) });
    for (const cadena of cadenas) {
      console.log(renglonDe(cadena));
      for (const observacion of cadena.observaciones) console.log(`${cadena.cadena}: ${observacion}`);
    }
    if (cadenas.length === 0) console.log('La bitácora está vacía.');
    return cadenas.some(({ roturas }) => roturas.length > 0) ? 1 : 0;
  } finally {
    await cerrar();
  }
}

function renglonDe({ cadena, asientos, huella, roturas }: CadenaVerificada): string {
  const [primera] = roturas;
  if (!primera) return `${cadena}: íntegra, ${asientos} asientos, termina en ${huella}`;
  const donde = primera.n === null ? 'lo que no tiene asiento' : `el asiento ${primera.n}`;
  const mas = roturas.length > 1 ? ` (y ${roturas.length - 1} más)` : '';
  return `${cadena}: ROTA en ${donde}, ${primera.campo}: ${primera.detalle}${mas}`;
}

verificar().then(
  (codigo) => {
    process.exitCode = codigo;
  },
  (error: unknown) => {
    console.error('No se pudo verificar la bitácora:', loQueSeDice(error));
    process.exitCode = 2;
  },
);
