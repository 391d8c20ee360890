import { type Credencial } from './con-sesion';
import { type Resultado } from './resultado';

/** Who is signed in on this page, and the way to prove it to the service. */
export interface Identidad {
  /** The name the provider gives, or null while nobody is signed in. */
  readonly nombre: () => string | null;
  readonly entrar: () => Promise<Resultado<null>>;
  /** Signs in again without leaving the page, so that what was being done in it stays. */
  readonly reanudar: () => Promise<Resultado<null>>;
  /** The page is left in any case; refused when the provider's own session may go on. */
  readonly salir: () => Promise<Resultado<null>>;
  /** A bearer token that is still good; renews it in silence when it is not, or when it was refused. */
  readonly credencial: Credencial;
}
