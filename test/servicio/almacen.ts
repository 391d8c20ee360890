import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { abrirAlmacen } from '../../functions/almacen/almacen';
import { CONEXION } from '../../functions/almacen/claves';
import { type Conexion, conectar } from '../../functions/almacen/conexion';
import { type Servicio as ServicioDeCasos } from '../../functions/casos/servicio';
import { normasEn } from '../../shared/norma/normas';
import { iniciarAzurite } from '../../functions/local/azurite';

export interface AlmacenDePrueba {
  readonly conexion: Conexion;
  readonly cadena: string;
  /** What use cases work with, at an hour that does not move. */
  readonly servicio: ServicioDeCasos;
  readonly cerrar: () => Promise<void>;
}

/** Real tables, blobs and queues over a folder of their own. */
export async function almacenDePrueba(hora = '2026-11-21T18:00:00.000Z'): Promise<AlmacenDePrueba> {
  const carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-almacen-'));
  const { conexion: cadena, cerrar } = await iniciarAzurite(carpeta);
  const conexion = await conectar({ [CONEXION]: cadena });
  return {
    conexion,
    cadena,
    servicio: { almacen: abrirAlmacen(conexion), ahora: () => new Date(hora), normasEn },
    cerrar: async () => {
      await cerrar();
      await rm(carpeta, { recursive: true, force: true });
    },
  };
}
