// Everything the service keeps. Only identities come in: the account has no keys to lose.
param nombre string
param ubicacion string
param etiquetas object
param redundancia string
param diasDeRecuperacion int
param contenedorDeDespliegue string

resource cuenta 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: nombre
  location: ubicacion
  tags: etiquetas
  kind: 'StorageV2'
  sku: { name: redundancia }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    networkAcls: { defaultAction: 'Allow', bypass: 'AzureServices' }
    encryption: {
      requireInfrastructureEncryption: true
      keySource: 'Microsoft.Storage'
      services: {
        blob: { enabled: true, keyType: 'Account' }
        file: { enabled: true, keyType: 'Account' }
        queue: { enabled: true, keyType: 'Account' }
        table: { enabled: true, keyType: 'Account' }
      }
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: diasDeRecuperacion }
      containerDeleteRetentionPolicy: { enabled: true, days: diasDeRecuperacion }
    }

    resource contenido 'containers' = {
      name: 'contenido'
      properties: { publicAccess: 'None' }
    }

    resource despliegue 'containers' = {
      name: contenedorDeDespliegue
      properties: { publicAccess: 'None' }
    }
  }

  resource colas 'queueServices' = {
    name: 'default'

    resource publicarPlantel 'queues' = { name: 'publicar-plantel' }

    resource publicarPlantelFallido 'queues' = { name: 'publicar-plantel-poison' }
  }

  resource tablas 'tableServices' = {
    name: 'default'

    resource documentos 'tables' = { name: 'documentos' }

    resource publicaciones 'tables' = { name: 'publicaciones' }

    resource bitacora 'tables' = { name: 'bitacora' }

    resource consultas 'tables' = { name: 'consultas' }
    resource respuestas 'tables' = { name: 'respuestas' }
  }
}

// Old versions of blobs are let go after the same days, and then may still be recovered for as many: what is suppressed
// is gone from the account in twice `diasDeRecuperacion`.
resource ciclo 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01' = {
  parent: cuenta
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'versiones-viejas'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: diasDeRecuperacion } } }
          }
        }
      ]
    }
  }
}

output nombre string = cuenta.name
output blobs string = cuenta.properties.primaryEndpoints.blob
output colas string = cuenta.properties.primaryEndpoints.queue
output tablas string = cuenta.properties.primaryEndpoints.table
