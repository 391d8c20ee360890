/** Why a program of this machine cannot do what whoever runs it asked for: es-MX, with what to do. */
export class ProblemaDeUso extends Error {
  override readonly name = 'ProblemaDeUso';
}
