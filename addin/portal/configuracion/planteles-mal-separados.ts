/** What to say of claves that something else than commas separates: "252; 57"; null when it is not that. */
export const plantelesMalSeparados = (escrito: string): string | null =>
  /\d\s*[^\d\s,]+\s*\d|\d\s+\d/.test(escrito) ? 'Separe los planteles con comas: 252, 57.' : null;
