/** Identifiers are written without accents; these are the words that carry one, plus all that end in -cion or -sion. */
const ACENTUADAS: Readonly<Record<string, string>> = Object.fromEntries(
  `académica académicas académico académicos ámbito área áreas asesoría asesorías automático básica básico bitácora caída
  cálculo carácter catálogo código comité concluyó crédito créditos débito desempeño día días dígito dígitos económica
  económico electrónica electrónico energía está estadía extemporánea extemporáneo física físico formatería fotografía
  fotografías género guía guías hábil hábiles histórico honorífica huésped índice inglés inhábil inhábiles ingeniería
  inscribió jurídica kárdex leída leído límite límites línea lógico materno matrícula matrículas máxima máximas máximo máximos mayoría
  médica médico mínima mínimas mínimo mínimos módulo módulos múltiple múltiples número números órgano página país párrafo
  pérdida periódico política práctica prácticas presentó próximo pública público razón reprobó reúne sábana según semáforo
  sólo técnica técnico teléfono teléfonos título títulos todavía tránsito trámite trámites única único última últimas último
  últimos vacía vacías vacío vacíos válida válido vía vínculo`
    .split(/\s+/)
    .map((palabra) => [sinAcentos(palabra), palabra]),
);

/** Years are counted in `anios`, so that no identifier needs an ñ. */
const PROPIAS: Readonly<Record<string, string>> = { anio: 'año', anios: 'años', pre: 'pre' };

const SIGLAS = new Set(
  'cct centres conalep cosfac cosdac comunica curp dg f01 f02 f03 f04 f05 ies imss sae siarex siateg siseac sistrames tsu ut'.split(
    ' ',
  ),
);

const PALABRAS = /[A-Z]?[a-z]+\d*|[A-Z]+\d*(?![a-z])|\d+/g;

/** "fechaFinCorte", "sin-derecho": the words of an identifier as a person writes them, without a capital. */
export const enPalabras = (identificador: string): string =>
  (identificador.match(PALABRAS) ?? [identificador])
    .map((palabra) => escrita(palabra.toLowerCase()))
    .join(' ');

function escrita(palabra: string): string {
  if (SIGLAS.has(palabra)) return palabra.toUpperCase();
  if (/[cs]ion$/.test(palabra)) return palabra.replace(/ion$/, 'ión');
  return PROPIAS[palabra] ?? ACENTUADAS[palabra] ?? palabra;
}

/** The same as a label: "Fecha fin corte". */
export const comoEtiqueta = (identificador: string): string => conMayuscula(enPalabras(identificador));

export const conMayuscula = (texto: string): string => texto.charAt(0).toUpperCase() + texto.slice(1);

/** Rules are named as the question they answer: those that begin by its verb are written as one. */
const PREGUNTAS =
  /^(acepta|acredita|anexa|aprueba|coincide|cumple|debe|es|está|justifica|no depende|procede|puede|requiere|respeta|tiene) /;
/** Flags are named by the level they give; people call them by what they watch. */
const BANDERA = /^nivel (?!de |tras |global )/;
const INTERROGATIVOS: Readonly<Record<string, string>> = { quien: 'quién', cuando: 'cuándo', como: 'cómo' };

/** "¿Tiene derecho a evaluación?", "Final de asignatura": the name of a rule as a person reads it. */
export function tituloDeRegla(nombre: string): string {
  // "clavePlantelDe(…)" reads on with its argument, which a title has not.
  const palabras = enPalabras(nombre).replace(/ de$/, '').replace(BANDERA, '');
  const [primera = '', ...resto] = palabras.split(' ');
  const interrogativo = INTERROGATIVOS[primera];
  if (interrogativo) return `¿${conMayuscula([interrogativo, ...resto].join(' '))}?`;
  return PREGUNTAS.test(palabras) ? `¿${conMayuscula(palabras)}?` : conMayuscula(palabras);
}

function sinAcentos(palabra: string): string {
  return palabra.normalize('NFD').replace(/\p{M}/gu, '');
}
