import { type Problema } from '../../shared/modelo/problema';
import { ENTRADA_FALLIDA } from './problema-local';

const ABIERTA = 12_007;
const IGNORADA = 12_009;
const BLOQUEADA = 12_011;
const CERRADA = 12_006;
const SIN_CARGAR: readonly number[] = [12_002, 12_003];

const de = (detail: string, remedio: string): Problema => ({ ...ENTRADA_FALLIDA, detail, remedio });

/** What Office says of its dialog, by its number, in words: what happened and what to do next. */
export function problemaDeDialogo(codigo: number): Problema {
  if (SIN_CARGAR.includes(codigo)) {
    return de(
      'La ventana para entrar no pudo cargar la página.',
      'Revise su conexión a internet y vuelva a intentarlo.',
    );
  }
  switch (codigo) {
    case CERRADA:
      return de(
        'La ventana para entrar se cerró antes de terminar.',
        'Vuelva a intentarlo y elija su cuenta en la ventana que se abre.',
      );
    case ABIERTA:
      return de(
        'Este libro ya tiene abierta una ventana de SISEAC.',
        'Termine de entrar en esa ventana, o ciérrela y vuelva a intentarlo.',
      );
    case IGNORADA:
      return de(
        'No se permitió abrir la ventana para entrar.',
        'Vuelva a intentarlo y, cuando Excel pregunte, elija «Permitir».',
      );
    case BLOQUEADA:
      return de(
        'El navegador bloqueó la ventana para entrar.',
        'Permita las ventanas emergentes de este sitio en el navegador y vuelva a intentarlo.',
      );
    default:
      return de(
        `Excel no pudo abrir la ventana para entrar (error ${codigo}).`,
        'Cierre Excel, ábralo de nuevo y vuelva a intentarlo. Si se repite, avise a Servicios Escolares.',
      );
  }
}
