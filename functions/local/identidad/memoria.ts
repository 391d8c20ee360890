import { type Adapter, type AdapterPayload } from 'oidc-provider';

interface Guardado {
  readonly contenido: AdapterPayload;
  readonly vence: number;
}

/** Sessions and grants of the local sign-in. They end with the process: whoever was in signs in again. */
export function memoriaDeIdentidad(): (modelo: string) => Adapter {
  const guardados = new Map<string, Guardado>();

  const vigentes = function* (): Generator<readonly [string, AdapterPayload]> {
    for (const [llave, { contenido, vence }] of guardados) {
      if (vence > Date.now()) yield [llave, contenido];
      else guardados.delete(llave);
    }
  };

  return (modelo) => {
    const llaveDe = (id: string): string => `${modelo} ${id}`;
    const buscar = (campo: 'uid' | 'userCode', valor: string): Promise<AdapterPayload | undefined> => {
      for (const [llave, contenido] of vigentes()) {
        if (llave.startsWith(`${modelo} `) && contenido[campo] === valor) return Promise.resolve(contenido);
      }
      return Promise.resolve(undefined);
    };
    return {
      upsert: (id, contenido, segundos = Infinity) => {
        guardados.set(llaveDe(id), { contenido, vence: Date.now() + segundos * 1000 });
        return Promise.resolve();
      },
      find: (id) => {
        const guardado = guardados.get(llaveDe(id));
        return Promise.resolve(guardado && guardado.vence > Date.now() ? guardado.contenido : undefined);
      },
      findByUid: (uid) => buscar('uid', uid),
      findByUserCode: (codigo) => buscar('userCode', codigo),
      consume: (id) => {
        const guardado = guardados.get(llaveDe(id));
        if (guardado) Object.assign(guardado.contenido, { consumed: Math.floor(Date.now() / 1000) });
        return Promise.resolve();
      },
      destroy: (id) => {
        guardados.delete(llaveDe(id));
        return Promise.resolve();
      },
      revokeByGrantId: (concesion) => {
        for (const [llave, { grantId }] of vigentes()) if (grantId === concesion) guardados.delete(llave);
        return Promise.resolve();
      },
    };
  };
}
