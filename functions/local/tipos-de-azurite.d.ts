/** Azurite ships no types; these are of the parts that are embedded. Arguments after the fourth have defaults. */
declare module 'azurite/dist/src/blob/BlobConfiguration' {
  import { type ArgumentosDeAlmacen, type Configuracion } from 'azurite/dist/src/common/ConfigurationBase';
  const BlobConfiguration: new (...argumentos: ArgumentosDeAlmacen) => Configuracion;
  export default BlobConfiguration;
}

declare module 'azurite/dist/src/queue/QueueConfiguration' {
  import { type ArgumentosDeAlmacen, type Configuracion } from 'azurite/dist/src/common/ConfigurationBase';
  const QueueConfiguration: new (...argumentos: ArgumentosDeAlmacen) => Configuracion;
  export default QueueConfiguration;
}

declare module 'azurite/dist/src/table/TableConfiguration' {
  import { type Configuracion } from 'azurite/dist/src/common/ConfigurationBase';
  const TableConfiguration: new (
    host: string,
    port: number,
    keepAliveTimeout: number,
    metadataDBPath: string,
    enableDebugLog: boolean,
    enableAccessLog: boolean,
  ) => Configuracion;
  export default TableConfiguration;
}

declare module 'azurite/dist/src/common/ConfigurationBase' {
  export type ArgumentosDeAlmacen = readonly [
    host: string,
    port: number,
    keepAliveTimeout: number,
    metadataDBPath: string,
    extentDBPath: string,
    persistencePathArray: readonly object[],
    enableAccessLog: boolean,
  ];
  export interface Configuracion {
    readonly metadataDBPath: string;
  }
  export interface Servidor {
    start(): Promise<void>;
    close(): Promise<void>;
    getHttpServerAddress(): string;
  }
}

declare module 'azurite/dist/src/common/Logger' {
  export function configLogger(enable: boolean): void;
}

declare module 'azurite/dist/src/blob/BlobServer' {
  import { type Configuracion, type Servidor } from 'azurite/dist/src/common/ConfigurationBase';
  const BlobServer: new (configuracion: Configuracion) => Servidor;
  export default BlobServer;
}

declare module 'azurite/dist/src/queue/QueueServer' {
  import { type Configuracion, type Servidor } from 'azurite/dist/src/common/ConfigurationBase';
  const QueueServer: new (configuracion: Configuracion) => Servidor;
  export default QueueServer;
}

declare module 'azurite/dist/src/table/TableServer' {
  import { type Configuracion, type Servidor } from 'azurite/dist/src/common/ConfigurationBase';
  const TableServer: new (configuracion: Configuracion) => Servidor;
  export default TableServer;
}
