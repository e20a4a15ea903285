// Documents that the laws of completion are tried on: both query languages, every state type, odd spacing.

export const documents: readonly string[] = [
  `{
  "Comment": "a // b",
  "StartAt": "Pay",
  "States": {
    "Pay": {
      "Type": "Task",
      "Resource": "arn:aws:states:::sqs:sendMessage",
      "Parameters": { "MessageBody.$": "States.Format('{}', $.order.id)", "DelaySeconds": 3 },
      "ResultSelector": { "a.$": "$.ok" },
      "Assign": { "total.$": "$.ok" },
      "Retry": [{ "ErrorEquals": ["States.Timeout"], "MaxAttempts": 2 }],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Lost" }],
      "Next": "Which"
    },
    // which way
    "Which": {
      "Type": "Choice",
      "Choices": [{ "And": [{ "Variable": "$.order.id", "NumericGreaterThanPath": "$total" }], "Next": "Each" }],
      "Default": "Lost"
    },
    "Each": {
      "Type": "Map",
      "ItemsPath": "$.order.lines",
      "ItemProcessor": {
        "StartAt": "One",
        "States": { "One": { "Type": "Wait", "SecondsPath": "$total", "End": true } }
      },
      "End": true
    },
    "Lost": { "Type": "Fail", "ErrorPath": "$.error.Error" }
  }
}
`,
  `{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":{"Type":"Pass","Output":"{% $states.input.order.lines[sku='a'] & \\"x\\" & $substring('abc', 1) /* c */ %}","End":true}}}],"Assign":{"total":"{% $count($states.result) %}"},"Output":{"n":"{% ($m := $total; $m + $total) %}"},"Catch":[{"ErrorEquals":["States.ALL"],"Output":"{% $states.errorOutput.Error %}","Next":"C"}],"Next":"C"},"C":{"Type":"Succeed"}}}`,
]
