import { competir, type MedidaDeCarrera } from '../durabilidad/carrera';
import { type Cuenta } from '../durabilidad/cuenta';
import { type MedidaDeMuertes, sobrevivir } from '../durabilidad/muertes';
import { type Comprobado } from './parte';

const MUERTES: MedidaDeMuertes = { envios: 200, publicaciones: 200, muertes: 100, semilla: 20_261_129 };
const CARRERA: MedidaDeCarrera = {
  ...{ escritores: 50, envios: 2, publicadores: 20, publicaciones: 3, instancias: 3 },
};
const CADA = 20;

/** A service killed while docentes send and Servicios Escolares publish. */
export const resistirMuertes = async (decir: (avance: string) => void): Promise<Comprobado> =>
  comprobado(await sobrevivir(MUERTES, cada(decir)), decir, `${MUERTES.muertes} muertes`);

/** Many at once on one captura and on one report, through several processes. */
export const resistirCarrera = async (decir: (avance: string) => void): Promise<Comprobado> =>
  comprobado(
    await competir(CARRERA, cada(decir)),
    decir,
    `${CARRERA.escritores} escritores y ${CARRERA.publicadores} publicadores por ${CARRERA.instancias} procesos`,
  );

const cada =
  (decir: (avance: string) => void) =>
  (hechas: number, total: number): void => {
    if (hechas % CADA === 0 || hechas === total) decir(`${hechas} de ${total}`);
  };

function comprobado(
  { fallas, envios, publicaciones, lecturas }: Cuenta,
  decir: (avance: string) => void,
  que: string,
): Comprobado {
  decir(`${que}: ${envios} envíos y ${publicaciones} publicaciones, vistos en ${lecturas} lecturas`);
  return { comprobadas: envios + publicaciones + lecturas, fallas };
}
