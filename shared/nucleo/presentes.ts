/** The keys that hold, ordered by character code: how every rule lists what is missing or wrong. */
export function presentes(condiciones: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(condiciones)
    .filter((clave) => condiciones[clave])
    .sort();
}
