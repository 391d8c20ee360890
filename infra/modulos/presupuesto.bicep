// Nobody learns of the expense at the end of the month.
param monto int
param inicio string
param correo string

resource presupuesto 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: 'siseac'
  properties: {
    category: 'Cost'
    amount: monto
    timeGrain: 'Monthly'
    timePeriod: { startDate: inicio }
    notifications: {
      alGastarse: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [correo]
      }
      alPreverse: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [correo]
      }
    }
  }
}
