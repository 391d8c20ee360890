// SISEAC on Azure: a Flex Consumption function app over one storage account, and the pages in a Static Web App.
// One environment of azd is one resource group: staging and production are two environments of the same file.
targetScope = 'subscription'

@minLength(1)
@maxLength(40)
@description('Nombre del ambiente de azd; de él salen los nombres de los recursos.')
param environmentName string

@minLength(1)
@description('Región del servicio y de los datos. Debe admitir Flex Consumption.')
@metadata({ azd: { type: 'location' } })
param location string

@description('Región de las páginas: Static Web Apps existe en unas pocas. Son archivos públicos, sin datos de nadie.')
@allowed(['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2'])
param ubicacionDePaginas string = 'centralus'

@minLength(36)
@description('Id. de aplicación (cliente) del registro en Entra ID.')
param clienteDeEntra string

@description('Id. del inquilino que emite las sesiones.')
param inquilinoDeEntra string = tenant().tenantId

@minLength(5)
@description('Correo que recibe las alertas y los avisos de gasto.')
param correoDeAvisos string

@description('Origen propio de las páginas (https://…); vacío, el que da Azure.')
param origenDePaginas string = ''

@allowed(['Free', 'Standard'])
param planDePaginas string = 'Standard'

@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
@description('Copias de los datos: en un edificio, en tres, o además en otra región.')
param redundancia string = 'Standard_ZRS'

@minValue(40)
@maxValue(1000)
@description('Instancias a las que puede crecer cada grupo de funciones (las de HTTP son uno; la cola y cada temporizador, otros): acota el gasto y la carga sobre el almacenamiento.')
param instanciasMaximas int = 40

@minValue(7)
@maxValue(365)
@description('Días en que se recupera un archivo borrado o reemplazado.')
param diasDeRecuperacion int = 30

@minValue(30)
@maxValue(730)
@description('Días que se conserva la bitácora de operación.')
param diasDeBitacora int = 90

@minValue(1)
@description('Gigabytes de bitácora al día después de los cuales deja de recibirse.')
param gigabytesDeBitacora int = 2

@minValue(1)
@description('Gasto mensual, en la moneda de la suscripción, a partir del cual se avisa.')
param presupuestoMensual int = 300

@description('Primer día del mes desde el que cuenta el presupuesto; vacío, el mes en que se aprovisiona por primera vez.')
param inicioDelPresupuesto string = ''

@description('Lo pone la plantilla: una función que solo se admite aquí.')
param mesEnCurso string = utcNow('yyyy-MM-01')

@minValue(1)
@description('Solicitudes que una persona puede hacer de golpe a una instancia.')
param solicitudesSeguidas int = 300

@minValue(1)
@description('Solicitudes por segundo que una persona puede sostener en una instancia.')
param solicitudesPorSegundo int = 30

var fichas = toLower(uniqueString(subscription().id, environmentName, location))
var etiquetas = { 'azd-env-name': environmentName, aplicacion: 'siseac' }
// Azure refuses to move the start of a budget: what the first provisioning said is said again by the others.
var inicio = empty(inicioDelPresupuesto) ? mesEnCurso : inicioDelPresupuesto
var nombreDelServicio = 'func-siseac-${fichas}'
var contenedorDeDespliegue = 'despliegue'

resource grupo 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-siseac-${environmentName}'
  location: location
  tags: etiquetas
}

module identidad './modulos/identidad.bicep' = {
  name: 'identidad'
  scope: grupo
  params: { nombre: 'id-siseac-${fichas}', ubicacion: location, etiquetas: etiquetas }
}

module almacen './modulos/almacen.bicep' = {
  name: 'almacen'
  scope: grupo
  params: {
    nombre: take('stsiseac${fichas}', 24)
    ubicacion: location
    etiquetas: etiquetas
    redundancia: redundancia
    diasDeRecuperacion: diasDeRecuperacion
    contenedorDeDespliegue: contenedorDeDespliegue
  }
}

module observacion './modulos/observacion.bicep' = {
  name: 'observacion'
  scope: grupo
  params: {
    fichas: fichas
    ubicacion: location
    etiquetas: etiquetas
    dias: diasDeBitacora
    gigabytesAlDia: gigabytesDeBitacora
  }
}

module permisos './modulos/permisos.bicep' = {
  name: 'permisos'
  scope: grupo
  params: {
    cuenta: almacen.outputs.nombre
    telemetria: observacion.outputs.telemetria
    identidad: identidad.outputs.principal
  }
}

module paginas './modulos/paginas.bicep' = {
  name: 'paginas'
  scope: grupo
  params: {
    nombre: 'stapp-siseac-${fichas}'
    ubicacion: ubicacionDePaginas
    etiquetas: etiquetas
    plan: planDePaginas
  }
}

// An origin ends without a slash: with one, CORS would let in nobody.
var largoDelOrigen = endsWith(origenDePaginas, '/') ? length(origenDePaginas) - 1 : length(origenDePaginas)
var origenPropio = take(origenDePaginas, largoDelOrigen)
var origen = empty(origenPropio) ? paginas.outputs.origen : origenPropio

module servicio './modulos/servicio.bicep' = {
  name: 'servicio'
  scope: grupo
  // An app that starts before its identity may read storage fails, and is not started again for a while.
  dependsOn: [permisos]
  params: {
    nombre: nombreDelServicio
    ubicacion: location
    etiquetas: etiquetas
    identidad: identidad.outputs.id
    clienteDeIdentidad: identidad.outputs.cliente
    blobs: almacen.outputs.blobs
    colas: almacen.outputs.colas
    tablas: almacen.outputs.tablas
    contenedorDeDespliegue: contenedorDeDespliegue
    conexionDeTelemetria: observacion.outputs.conexion
    origenDePaginas: origen
    instanciasMaximas: instanciasMaximas
    clienteDeEntra: clienteDeEntra
    inquilinoDeEntra: inquilinoDeEntra
    solicitudesSeguidas: solicitudesSeguidas
    solicitudesPorSegundo: solicitudesPorSegundo
  }
}

module alertas './modulos/alertas.bicep' = {
  name: 'alertas'
  scope: grupo
  params: {
    fichas: fichas
    ubicacion: location
    etiquetas: etiquetas
    espacio: observacion.outputs.espacio
    cuenta: almacen.outputs.nombre
    correo: correoDeAvisos
  }
}

module presupuesto './modulos/presupuesto.bicep' = {
  name: 'presupuesto'
  scope: grupo
  params: { monto: presupuestoMensual, inicio: inicio, correo: correoDeAvisos }
}

output AZURE_LOCATION string = location
output AZURE_TENANT_ID string = inquilinoDeEntra
output SISEAC_CLIENTE string = clienteDeEntra
output SISEAC_API string = servicio.outputs.direccion
output SISEAC_PAGINAS string = origen
output SISEAC_INICIO_DEL_PRESUPUESTO string = inicio
output SISEAC_CUENTA string = almacen.outputs.nombre
