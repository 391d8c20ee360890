/** What whoever replaces a version has to know: it goes on being read, and a wrong one should not be. */
export const VERSION_REEMPLAZADA =
  'La versión reemplazada se puede seguir leyendo en «Versiones». Si tiene un error que nadie deba leer, primero retírela ahí («Retirar…») y después publique la corregida.';
