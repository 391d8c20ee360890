// The API and the queue workers, in one Flex Consumption app.
param nombre string
param ubicacion string
param etiquetas object
param identidad string
param clienteDeIdentidad string
param blobs string
param colas string
param tablas string
param contenedorDeDespliegue string
param conexionDeTelemetria string
param origenDePaginas string
param instanciasMaximas int
param clienteDeEntra string
param inquilinoDeEntra string
param solicitudesSeguidas int
param solicitudesPorSegundo int

var entra = '${environment().authentication.loginEndpoint}${inquilinoDeEntra}'

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${nombre}'
  location: ubicacion
  tags: etiquetas
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: nombre
  location: ubicacion
  tags: union(etiquetas, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identidad}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      http20Enabled: true
      cors: { allowedOrigins: [origenDePaginas], supportCredentials: false }
    }
    functionAppConfig: {
      runtime: { name: 'node', version: '22' }
      scaleAndConcurrency: {
        // The largest plantel is computed in less than 400 MB, one message at a time in each instance.
        instanceMemoryMB: 2048
        maximumInstanceCount: instanciasMaximas
        // One process answers them all: more at a time would wait for each other instead of for storage.
        triggers: { http: { perInstanceConcurrency: 8 } }
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${blobs}${contenedorDeDespliegue}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identidad
          }
        }
      }
    }
  }

  resource ajustes 'config' = {
    name: 'appsettings'
    properties: {
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: clienteDeIdentidad
      AzureWebJobsStorage__blobServiceUri: blobs
      AzureWebJobsStorage__queueServiceUri: colas
      AzureWebJobsStorage__tableServiceUri: tablas
      APPLICATIONINSIGHTS_CONNECTION_STRING: conexionDeTelemetria
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clienteDeIdentidad};Authorization=AAD'
      // The platform holds each body whole before anybody is known: the largest upload, with its envelope, and no more.
      FUNCTIONS_REQUEST_BODY_SIZE_LIMIT: '28311552'
      SISEAC_EMISOR: '${entra}/v2.0'
      SISEAC_JWKS: '${entra}/discovery/v2.0/keys'
      SISEAC_AUDIENCIA: '${clienteDeEntra},api://${clienteDeEntra}'
      SISEAC_INQUILINO: inquilinoDeEntra
      SISEAC_CLIENTE: clienteDeEntra
      SISEAC_SOLICITUDES_SEGUIDAS: string(solicitudesSeguidas)
      SISEAC_SOLICITUDES_POR_SEGUNDO: string(solicitudesPorSegundo)
    }
  }

  // Deployed by identity: neither FTP nor a publishing password.
  resource sinFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource sinClave 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output direccion string = 'https://${app.properties.defaultHostName}'
