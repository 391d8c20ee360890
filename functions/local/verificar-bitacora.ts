import path from 'node:path';
import { abrirBitacora } from '../almacen/almacen';
import { CONEXION } from '../almacen/claves';
import { conectar } from '../almacen/conexion';
import { type CadenaVerificada, verificarCadenas } from '../almacen/verificacion/verificar-cadenas';
import { iniciarAzurite } from './azurite';
import { conexionEnUso } from './azurite-en-uso';

const raiz = path.join(__dirname, '../..');

/** npm run verificar-bitacora: exit code 1 when a chain does not hold. */
async function verificar(): Promise<number> {
  const { ambiente, cerrar } = await almacenDelAmbiente(process.env);
  try {
    const conexion = await conectar(ambiente);
    const cadenas = await verificarCadenas(abrirBitacora(conexion, () => new Date()));
    for (const cadena of cadenas) console.log(renglonDe(cadena));
    if (cadenas.length === 0) console.log('La bitácora está vacía.');
    return cadenas.some(({ roturas }) => roturas.length > 0) ? 1 : 0;
  } finally {
    await cerrar();
  }
}

function renglonDe({ cadena, asientos, huella, roturas }: CadenaVerificada): string {
  const [primera] = roturas;
  if (!primera) return `${cadena}: íntegra, ${asientos} asientos, termina en ${huella}`;
  const donde = primera.n === null ? 'un movimiento sin asiento' : `el asiento ${primera.n}`;
  const mas = roturas.length > 1 ? ` (y ${roturas.length - 1} más)` : '';
  return `${cadena}: ROTA en ${donde}, ${primera.campo}: ${primera.detalle}${mas}`;
}

/**
 * The storage that the usual setting says; without it, that of `npm start`, which is asked for its address if it is
 * running and opened if it is not.
 */
async function almacenDelAmbiente(ambiente: NodeJS.ProcessEnv) {
  const deFuera = [CONEXION, `${CONEXION}__tableServiceUri`].some((ajuste) => ambiente[ajuste]);
  if (deFuera) return { ambiente, cerrar: () => Promise.resolve() };
  const datos = path.resolve(ambiente['SISEAC_DATOS'] ?? path.join(raiz, '.siseac'));
  const carpeta = path.join(datos, 'azurite');
  const enUso = await conexionEnUso(carpeta);
  if (enUso !== null) return { ambiente: { [CONEXION]: enUso }, cerrar: () => Promise.resolve() };
  const { conexion, cerrar } = await iniciarAzurite(carpeta);
  return { ambiente: { [CONEXION]: conexion }, cerrar };
}

verificar().then(
  (codigo) => {
    process.exitCode = codigo;
  },
  (error: unknown) => {
    console.error('No se pudo verificar la bitácora:', error);
    process.exitCode = 2;
  },
);
