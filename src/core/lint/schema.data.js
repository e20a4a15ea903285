// Made by `node src/build/compileSchema.mjs` from the field tables. Not for editing.

export const machine = validate21;
const schema6 = {"type":"object","properties":{"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"StartAt":{"type":"string"},"States":{"type":"object","minProperties":1},"TimeoutSeconds":{"type":"integer","minimum":1,"maximum":99999999},"Version":{"type":"string","enum":["1.0"]}},"required":["States","StartAt"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.States === undefined) || (!(func0.call(data, "States")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "States"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.StartAt === undefined) || (!(func0.call(data, "StartAt")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "StartAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "Comment") || (key0 === "QueryLanguage")) || (key0 === "StartAt")) || (key0 === "States")) || (key0 === "TimeoutSeconds")) || (key0 === "Version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err3 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data1 = data.QueryLanguage;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "JSONPath") || (data1 === "JSONata"))){
const err5 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema6.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.StartAt !== undefined && func0.call(data, "StartAt")){
if(typeof data.StartAt !== "string"){
const err6 = {instancePath:instancePath+"/StartAt",schemaPath:"#/properties/StartAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.States !== undefined && func0.call(data, "States")){
let data3 = data.States;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err7 = {instancePath:instancePath+"/States",schemaPath:"#/properties/States/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/States",schemaPath:"#/properties/States/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.TimeoutSeconds !== undefined && func0.call(data, "TimeoutSeconds")){
let data4 = data.TimeoutSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 99999999 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.Version !== undefined && func0.call(data, "Version")){
let data5 = data.Version;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data5 === "1.0")){
const err13 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/enum",keyword:"enum",params:{allowedValues: schema6.properties.Version.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const branch = validate22;
const schema7 = {"type":"object","properties":{"Comment":{"type":"string"},"StartAt":{"type":"string"},"States":{"type":"object","minProperties":1}},"required":["States","StartAt"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.States === undefined) || (!(func0.call(data, "States")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "States"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.StartAt === undefined) || (!(func0.call(data, "StartAt")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "StartAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "Comment") || (key0 === "StartAt")) || (key0 === "States"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err3 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.StartAt !== undefined && func0.call(data, "StartAt")){
if(typeof data.StartAt !== "string"){
const err4 = {instancePath:instancePath+"/StartAt",schemaPath:"#/properties/StartAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.States !== undefined && func0.call(data, "States")){
let data2 = data.States;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/States",schemaPath:"#/properties/States/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/States",schemaPath:"#/properties/States/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const processor = validate23;
const schema8 = {"type":"object","properties":{"Comment":{"type":"string"},"StartAt":{"type":"string"},"States":{"type":"object","minProperties":1},"ProcessorConfig":{"$ref":"ProcessorConfig0#"}},"required":["States","StartAt"],"additionalProperties":false};
const schema9 = {"type":"object","properties":{"Mode":{"type":"string","enum":["INLINE","DISTRIBUTED"]},"ExecutionType":{"type":"string","enum":["STANDARD","EXPRESS"]}},"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "Mode") || (key0 === "ExecutionType"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Mode !== undefined && func0.call(data, "Mode")){
let data0 = data.Mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "INLINE") || (data0 === "DISTRIBUTED"))){
const err2 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/enum",keyword:"enum",params:{allowedValues: schema9.properties.Mode.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ExecutionType !== undefined && func0.call(data, "ExecutionType")){
let data1 = data.ExecutionType;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/ExecutionType",schemaPath:"#/properties/ExecutionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "STANDARD") || (data1 === "EXPRESS"))){
const err4 = {instancePath:instancePath+"/ExecutionType",schemaPath:"#/properties/ExecutionType/enum",keyword:"enum",params:{allowedValues: schema9.properties.ExecutionType.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.States === undefined) || (!(func0.call(data, "States")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "States"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.StartAt === undefined) || (!(func0.call(data, "StartAt")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "StartAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "Comment") || (key0 === "StartAt")) || (key0 === "States")) || (key0 === "ProcessorConfig"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err3 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.StartAt !== undefined && func0.call(data, "StartAt")){
if(typeof data.StartAt !== "string"){
const err4 = {instancePath:instancePath+"/StartAt",schemaPath:"#/properties/StartAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.States !== undefined && func0.call(data, "States")){
let data2 = data.States;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/States",schemaPath:"#/properties/States/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/States",schemaPath:"#/properties/States/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ProcessorConfig !== undefined && func0.call(data, "ProcessorConfig")){
if(!(validate24(data.ProcessorConfig, {instancePath:instancePath+"/ProcessorConfig",parentData:data,parentDataProperty:"ProcessorConfig",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const TaskJSONPath = validate26;
const schema10 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Resource":{"type":"string"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"InputPath":{"type":["string","null"]},"Parameters":{},"ResultSelector":{},"ResultPath":{"type":["string","null"]},"OutputPath":{"type":["string","null"]},"Assign":{"type":"object"},"Retry":{"type":"array","items":{"$ref":"Retry1#"}},"Catch":{"type":"array","items":{"$ref":"Catch2#"}},"TimeoutSeconds":{"type":"integer","minimum":1,"maximum":99999999},"TimeoutSecondsPath":{"type":"string"},"HeartbeatSeconds":{"type":"integer","minimum":1,"maximum":99999999},"HeartbeatSecondsPath":{"type":"string"},"Credentials":{"$ref":"Credentials3#"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Resource","Type"],"additionalProperties":false};
const schema11 = {"type":"object","properties":{"ErrorEquals":{"type":"array","minItems":1,"items":{"type":"string"}},"IntervalSeconds":{"type":"integer","minimum":1,"maximum":99999999},"MaxAttempts":{"type":"integer","minimum":0,"maximum":99999999},"BackoffRate":{"type":"number","minimum":1},"MaxDelaySeconds":{"type":"integer","minimum":1,"maximum":31622400},"JitterStrategy":{"type":"string","enum":["NONE","FULL"]},"Comment":{"type":"string"}},"required":["ErrorEquals"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.ErrorEquals === undefined) || (!(func0.call(data, "ErrorEquals")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorEquals"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "ErrorEquals") || (key0 === "IntervalSeconds")) || (key0 === "MaxAttempts")) || (key0 === "BackoffRate")) || (key0 === "MaxDelaySeconds")) || (key0 === "JitterStrategy")) || (key0 === "Comment"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ErrorEquals !== undefined && func0.call(data, "ErrorEquals")){
let data0 = data.ErrorEquals;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ErrorEquals",schemaPath:"#/properties/ErrorEquals/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/ErrorEquals/" + i0,schemaPath:"#/properties/ErrorEquals/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ErrorEquals",schemaPath:"#/properties/ErrorEquals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.IntervalSeconds !== undefined && func0.call(data, "IntervalSeconds")){
let data2 = data.IntervalSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/IntervalSeconds",schemaPath:"#/properties/IntervalSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99999999 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/IntervalSeconds",schemaPath:"#/properties/IntervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/IntervalSeconds",schemaPath:"#/properties/IntervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.MaxAttempts !== undefined && func0.call(data, "MaxAttempts")){
let data3 = data.MaxAttempts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/MaxAttempts",schemaPath:"#/properties/MaxAttempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 99999999 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/MaxAttempts",schemaPath:"#/properties/MaxAttempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/MaxAttempts",schemaPath:"#/properties/MaxAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.BackoffRate !== undefined && func0.call(data, "BackoffRate")){
let data4 = data.BackoffRate;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/BackoffRate",schemaPath:"#/properties/BackoffRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/BackoffRate",schemaPath:"#/properties/BackoffRate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.MaxDelaySeconds !== undefined && func0.call(data, "MaxDelaySeconds")){
let data5 = data.MaxDelaySeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/MaxDelaySeconds",schemaPath:"#/properties/MaxDelaySeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 31622400 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/MaxDelaySeconds",schemaPath:"#/properties/MaxDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/MaxDelaySeconds",schemaPath:"#/properties/MaxDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.JitterStrategy !== undefined && func0.call(data, "JitterStrategy")){
let data6 = data.JitterStrategy;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/JitterStrategy",schemaPath:"#/properties/JitterStrategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data6 === "NONE") || (data6 === "FULL"))){
const err17 = {instancePath:instancePath+"/JitterStrategy",schemaPath:"#/properties/JitterStrategy/enum",keyword:"enum",params:{allowedValues: schema11.properties.JitterStrategy.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err18 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"ErrorEquals":{"type":"array","minItems":1,"items":{"type":"string"}},"Next":{"type":"string"},"ResultPath":{"type":["string","null"]},"Assign":{"type":"object"},"Comment":{"type":"string"}},"required":["Next","ErrorEquals"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Next === undefined) || (!(func0.call(data, "Next")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Next"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.ErrorEquals === undefined) || (!(func0.call(data, "ErrorEquals")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorEquals"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "ErrorEquals") || (key0 === "Next")) || (key0 === "ResultPath")) || (key0 === "Assign")) || (key0 === "Comment"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ErrorEquals !== undefined && func0.call(data, "ErrorEquals")){
let data0 = data.ErrorEquals;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/ErrorEquals",schemaPath:"#/properties/ErrorEquals/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err4 = {instancePath:instancePath+"/ErrorEquals/" + i0,schemaPath:"#/properties/ErrorEquals/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/ErrorEquals",schemaPath:"#/properties/ErrorEquals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err6 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ResultPath !== undefined && func0.call(data, "ResultPath")){
let data3 = data.ResultPath;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/ResultPath",schemaPath:"#/properties/ResultPath/type",keyword:"type",params:{type: schema12.properties.ResultPath.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data4 = data.Assign;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err8 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err9 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"RoleArn":{"type":"string"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RoleArn !== undefined && func0.call(data, "RoleArn")){
if(typeof data.RoleArn !== "string"){
const err0 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Resource === undefined) || (!(func0.call(data, "Resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema10.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err4 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema10.properties.Type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Resource !== undefined && func0.call(data, "Resource")){
if(typeof data.Resource !== "string"){
const err5 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err6 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data3 = data.QueryLanguage;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "JSONPath") || (data3 === "JSONata"))){
const err8 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema10.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.InputPath !== undefined && func0.call(data, "InputPath")){
let data4 = data.InputPath;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/InputPath",schemaPath:"#/properties/InputPath/type",keyword:"type",params:{type: schema10.properties.InputPath.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ResultPath !== undefined && func0.call(data, "ResultPath")){
let data5 = data.ResultPath;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/ResultPath",schemaPath:"#/properties/ResultPath/type",keyword:"type",params:{type: schema10.properties.ResultPath.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.OutputPath !== undefined && func0.call(data, "OutputPath")){
let data6 = data.OutputPath;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/OutputPath",schemaPath:"#/properties/OutputPath/type",keyword:"type",params:{type: schema10.properties.OutputPath.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data7 = data.Assign;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err12 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Retry !== undefined && func0.call(data, "Retry")){
let data8 = data.Retry;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data8[i0], {instancePath:instancePath+"/Retry/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/Retry",schemaPath:"#/properties/Retry/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Catch !== undefined && func0.call(data, "Catch")){
let data10 = data.Catch;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data10[i1], {instancePath:instancePath+"/Catch/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/Catch",schemaPath:"#/properties/Catch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.TimeoutSeconds !== undefined && func0.call(data, "TimeoutSeconds")){
let data12 = data.TimeoutSeconds;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err15 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 99999999 || isNaN(data12)){
const err16 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err17 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.TimeoutSecondsPath !== undefined && func0.call(data, "TimeoutSecondsPath")){
if(typeof data.TimeoutSecondsPath !== "string"){
const err18 = {instancePath:instancePath+"/TimeoutSecondsPath",schemaPath:"#/properties/TimeoutSecondsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.HeartbeatSeconds !== undefined && func0.call(data, "HeartbeatSeconds")){
let data14 = data.HeartbeatSeconds;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err19 = {instancePath:instancePath+"/HeartbeatSeconds",schemaPath:"#/properties/HeartbeatSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 99999999 || isNaN(data14)){
const err20 = {instancePath:instancePath+"/HeartbeatSeconds",schemaPath:"#/properties/HeartbeatSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err21 = {instancePath:instancePath+"/HeartbeatSeconds",schemaPath:"#/properties/HeartbeatSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.HeartbeatSecondsPath !== undefined && func0.call(data, "HeartbeatSecondsPath")){
if(typeof data.HeartbeatSecondsPath !== "string"){
const err22 = {instancePath:instancePath+"/HeartbeatSecondsPath",schemaPath:"#/properties/HeartbeatSecondsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.Credentials !== undefined && func0.call(data, "Credentials")){
if(!(validate31(data.Credentials, {instancePath:instancePath+"/Credentials",parentData:data,parentDataProperty:"Credentials",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err23 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err24 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const TaskJSONata = validate33;
const schema14 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Resource":{"type":"string"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"Arguments":{},"Output":{},"Assign":{"type":"object"},"Retry":{"type":"array","items":{"$ref":"Retry1#"}},"Catch":{"type":"array","items":{"$ref":"Catch4#"}},"TimeoutSeconds":{"type":["integer","string"],"minimum":1,"maximum":99999999,"pattern":"^\\{%[\\s\\S]*%\\}$"},"HeartbeatSeconds":{"type":["integer","string"],"minimum":1,"maximum":99999999,"pattern":"^\\{%[\\s\\S]*%\\}$"},"Credentials":{"$ref":"Credentials5#"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Resource","Type"],"additionalProperties":false};
const schema15 = {"type":"object","properties":{"ErrorEquals":{"type":"array","minItems":1,"items":{"type":"string"}},"Next":{"type":"string"},"Output":{},"Assign":{"type":"object"},"Comment":{"type":"string"}},"required":["Next","ErrorEquals"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Next === undefined) || (!(func0.call(data, "Next")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Next"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.ErrorEquals === undefined) || (!(func0.call(data, "ErrorEquals")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorEquals"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "ErrorEquals") || (key0 === "Next")) || (key0 === "Output")) || (key0 === "Assign")) || (key0 === "Comment"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ErrorEquals !== undefined && func0.call(data, "ErrorEquals")){
let data0 = data.ErrorEquals;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/ErrorEquals",schemaPath:"#/properties/ErrorEquals/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err4 = {instancePath:instancePath+"/ErrorEquals/" + i0,schemaPath:"#/properties/ErrorEquals/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/ErrorEquals",schemaPath:"#/properties/ErrorEquals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err6 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data3 = data.Assign;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"RoleArn":{"type":"string","pattern":"^(?!\\{%)|%\\}$"}}};
const pattern2 = new RegExp("^(?!\\{%)|%\\}$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RoleArn !== undefined && func0.call(data, "RoleArn")){
let data0 = data.RoleArn;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err0 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/pattern",keyword:"pattern",params:{pattern: "^(?!\\{%)|%\\}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^\\{%[\\s\\S]*%\\}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Resource === undefined) || (!(func0.call(data, "Resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema14.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err4 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema14.properties.Type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Resource !== undefined && func0.call(data, "Resource")){
if(typeof data.Resource !== "string"){
const err5 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err6 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data3 = data.QueryLanguage;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "JSONPath") || (data3 === "JSONata"))){
const err8 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema14.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data4 = data.Assign;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err9 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Retry !== undefined && func0.call(data, "Retry")){
let data5 = data.Retry;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data5[i0], {instancePath:instancePath+"/Retry/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/Retry",schemaPath:"#/properties/Retry/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Catch !== undefined && func0.call(data, "Catch")){
let data7 = data.Catch;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate35(data7[i1], {instancePath:instancePath+"/Catch/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/Catch",schemaPath:"#/properties/Catch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.TimeoutSeconds !== undefined && func0.call(data, "TimeoutSeconds")){
let data9 = data.TimeoutSeconds;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
const err12 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/type",keyword:"type",params:{type: schema14.properties.TimeoutSeconds.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 99999999 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err15 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.HeartbeatSeconds !== undefined && func0.call(data, "HeartbeatSeconds")){
let data10 = data.HeartbeatSeconds;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err16 = {instancePath:instancePath+"/HeartbeatSeconds",schemaPath:"#/properties/HeartbeatSeconds/type",keyword:"type",params:{type: schema14.properties.HeartbeatSeconds.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 99999999 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/HeartbeatSeconds",schemaPath:"#/properties/HeartbeatSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/HeartbeatSeconds",schemaPath:"#/properties/HeartbeatSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err19 = {instancePath:instancePath+"/HeartbeatSeconds",schemaPath:"#/properties/HeartbeatSeconds/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.Credentials !== undefined && func0.call(data, "Credentials")){
if(!(validate37(data.Credentials, {instancePath:instancePath+"/Credentials",parentData:data,parentDataProperty:"Credentials",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err20 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err21 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const ChoiceJSONPath = validate39;
const schema17 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Choices":{"type":"array","items":{"$ref":"Choices6#"},"minItems":1},"Default":{"type":"string"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"InputPath":{"type":["string","null"]},"OutputPath":{"type":["string","null"]},"Assign":{"type":"object"}},"required":["Choices","Type"],"additionalProperties":false};
const schema18 = {"type":"object","properties":{"Variable":{"type":"string"},"And":{"type":"array","minItems":1,"items":{"$ref":"NestedRule#"}},"Or":{"type":"array","minItems":1,"items":{"$ref":"NestedRule#"}},"Not":{"$ref":"NestedRule#"},"StringEquals":{"type":"string"},"StringEqualsPath":{"type":"string"},"StringLessThan":{"type":"string"},"StringLessThanPath":{"type":"string"},"StringGreaterThan":{"type":"string"},"StringGreaterThanPath":{"type":"string"},"StringLessThanEquals":{"type":"string"},"StringLessThanEqualsPath":{"type":"string"},"StringGreaterThanEquals":{"type":"string"},"StringGreaterThanEqualsPath":{"type":"string"},"StringMatches":{"type":"string"},"NumericEquals":{"type":"number"},"NumericEqualsPath":{"type":"string"},"NumericLessThan":{"type":"number"},"NumericLessThanPath":{"type":"string"},"NumericGreaterThan":{"type":"number"},"NumericGreaterThanPath":{"type":"string"},"NumericLessThanEquals":{"type":"number"},"NumericLessThanEqualsPath":{"type":"string"},"NumericGreaterThanEquals":{"type":"number"},"NumericGreaterThanEqualsPath":{"type":"string"},"BooleanEquals":{"type":"boolean"},"BooleanEqualsPath":{"type":"string"},"TimestampEquals":{"type":"string"},"TimestampEqualsPath":{"type":"string"},"TimestampLessThan":{"type":"string"},"TimestampLessThanPath":{"type":"string"},"TimestampGreaterThan":{"type":"string"},"TimestampGreaterThanPath":{"type":"string"},"TimestampLessThanEquals":{"type":"string"},"TimestampLessThanEqualsPath":{"type":"string"},"TimestampGreaterThanEquals":{"type":"string"},"TimestampGreaterThanEqualsPath":{"type":"string"},"IsNull":{"type":"boolean"},"IsPresent":{"type":"boolean"},"IsNumeric":{"type":"boolean"},"IsString":{"type":"boolean"},"IsBoolean":{"type":"boolean"},"IsTimestamp":{"type":"boolean"},"Next":{"type":"string"},"Assign":{"type":"object"},"Comment":{"type":"string"}},"required":["Next"],"additionalProperties":false};
const schema19 = {"type":"object","properties":{"Variable":{"type":"string"},"And":{"type":"array","minItems":1,"items":{"$ref":"NestedRule#"}},"Or":{"type":"array","minItems":1,"items":{"$ref":"NestedRule#"}},"Not":{"$ref":"NestedRule#"},"StringEquals":{"type":"string"},"StringEqualsPath":{"type":"string"},"StringLessThan":{"type":"string"},"StringLessThanPath":{"type":"string"},"StringGreaterThan":{"type":"string"},"StringGreaterThanPath":{"type":"string"},"StringLessThanEquals":{"type":"string"},"StringLessThanEqualsPath":{"type":"string"},"StringGreaterThanEquals":{"type":"string"},"StringGreaterThanEqualsPath":{"type":"string"},"StringMatches":{"type":"string"},"NumericEquals":{"type":"number"},"NumericEqualsPath":{"type":"string"},"NumericLessThan":{"type":"number"},"NumericLessThanPath":{"type":"string"},"NumericGreaterThan":{"type":"number"},"NumericGreaterThanPath":{"type":"string"},"NumericLessThanEquals":{"type":"number"},"NumericLessThanEqualsPath":{"type":"string"},"NumericGreaterThanEquals":{"type":"number"},"NumericGreaterThanEqualsPath":{"type":"string"},"BooleanEquals":{"type":"boolean"},"BooleanEqualsPath":{"type":"string"},"TimestampEquals":{"type":"string"},"TimestampEqualsPath":{"type":"string"},"TimestampLessThan":{"type":"string"},"TimestampLessThanPath":{"type":"string"},"TimestampGreaterThan":{"type":"string"},"TimestampGreaterThanPath":{"type":"string"},"TimestampLessThanEquals":{"type":"string"},"TimestampLessThanEqualsPath":{"type":"string"},"TimestampGreaterThanEquals":{"type":"string"},"TimestampGreaterThanEqualsPath":{"type":"string"},"IsNull":{"type":"boolean"},"IsPresent":{"type":"boolean"},"IsNumeric":{"type":"boolean"},"IsString":{"type":"boolean"},"IsBoolean":{"type":"boolean"},"IsTimestamp":{"type":"boolean"},"Comment":{"type":"string"}},"additionalProperties":false};
const wrapper0 = {validate: validate41};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Variable !== undefined && func0.call(data, "Variable")){
if(typeof data.Variable !== "string"){
const err1 = {instancePath:instancePath+"/Variable",schemaPath:"#/properties/Variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.And !== undefined && func0.call(data, "And")){
let data1 = data.And;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/And",schemaPath:"#/properties/And/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/And/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/And",schemaPath:"#/properties/And/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Or !== undefined && func0.call(data, "Or")){
let data3 = data.Or;
if(Array.isArray(data3)){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/Or",schemaPath:"#/properties/Or/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data3[i1], {instancePath:instancePath+"/Or/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/Or",schemaPath:"#/properties/Or/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Not !== undefined && func0.call(data, "Not")){
if(!(wrapper0.validate(data.Not, {instancePath:instancePath+"/Not",parentData:data,parentDataProperty:"Not",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.StringEquals !== undefined && func0.call(data, "StringEquals")){
if(typeof data.StringEquals !== "string"){
const err6 = {instancePath:instancePath+"/StringEquals",schemaPath:"#/properties/StringEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.StringEqualsPath !== undefined && func0.call(data, "StringEqualsPath")){
if(typeof data.StringEqualsPath !== "string"){
const err7 = {instancePath:instancePath+"/StringEqualsPath",schemaPath:"#/properties/StringEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.StringLessThan !== undefined && func0.call(data, "StringLessThan")){
if(typeof data.StringLessThan !== "string"){
const err8 = {instancePath:instancePath+"/StringLessThan",schemaPath:"#/properties/StringLessThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.StringLessThanPath !== undefined && func0.call(data, "StringLessThanPath")){
if(typeof data.StringLessThanPath !== "string"){
const err9 = {instancePath:instancePath+"/StringLessThanPath",schemaPath:"#/properties/StringLessThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.StringGreaterThan !== undefined && func0.call(data, "StringGreaterThan")){
if(typeof data.StringGreaterThan !== "string"){
const err10 = {instancePath:instancePath+"/StringGreaterThan",schemaPath:"#/properties/StringGreaterThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.StringGreaterThanPath !== undefined && func0.call(data, "StringGreaterThanPath")){
if(typeof data.StringGreaterThanPath !== "string"){
const err11 = {instancePath:instancePath+"/StringGreaterThanPath",schemaPath:"#/properties/StringGreaterThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.StringLessThanEquals !== undefined && func0.call(data, "StringLessThanEquals")){
if(typeof data.StringLessThanEquals !== "string"){
const err12 = {instancePath:instancePath+"/StringLessThanEquals",schemaPath:"#/properties/StringLessThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.StringLessThanEqualsPath !== undefined && func0.call(data, "StringLessThanEqualsPath")){
if(typeof data.StringLessThanEqualsPath !== "string"){
const err13 = {instancePath:instancePath+"/StringLessThanEqualsPath",schemaPath:"#/properties/StringLessThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.StringGreaterThanEquals !== undefined && func0.call(data, "StringGreaterThanEquals")){
if(typeof data.StringGreaterThanEquals !== "string"){
const err14 = {instancePath:instancePath+"/StringGreaterThanEquals",schemaPath:"#/properties/StringGreaterThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.StringGreaterThanEqualsPath !== undefined && func0.call(data, "StringGreaterThanEqualsPath")){
if(typeof data.StringGreaterThanEqualsPath !== "string"){
const err15 = {instancePath:instancePath+"/StringGreaterThanEqualsPath",schemaPath:"#/properties/StringGreaterThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.StringMatches !== undefined && func0.call(data, "StringMatches")){
if(typeof data.StringMatches !== "string"){
const err16 = {instancePath:instancePath+"/StringMatches",schemaPath:"#/properties/StringMatches/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.NumericEquals !== undefined && func0.call(data, "NumericEquals")){
let data17 = data.NumericEquals;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err17 = {instancePath:instancePath+"/NumericEquals",schemaPath:"#/properties/NumericEquals/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.NumericEqualsPath !== undefined && func0.call(data, "NumericEqualsPath")){
if(typeof data.NumericEqualsPath !== "string"){
const err18 = {instancePath:instancePath+"/NumericEqualsPath",schemaPath:"#/properties/NumericEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.NumericLessThan !== undefined && func0.call(data, "NumericLessThan")){
let data19 = data.NumericLessThan;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err19 = {instancePath:instancePath+"/NumericLessThan",schemaPath:"#/properties/NumericLessThan/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.NumericLessThanPath !== undefined && func0.call(data, "NumericLessThanPath")){
if(typeof data.NumericLessThanPath !== "string"){
const err20 = {instancePath:instancePath+"/NumericLessThanPath",schemaPath:"#/properties/NumericLessThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.NumericGreaterThan !== undefined && func0.call(data, "NumericGreaterThan")){
let data21 = data.NumericGreaterThan;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err21 = {instancePath:instancePath+"/NumericGreaterThan",schemaPath:"#/properties/NumericGreaterThan/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.NumericGreaterThanPath !== undefined && func0.call(data, "NumericGreaterThanPath")){
if(typeof data.NumericGreaterThanPath !== "string"){
const err22 = {instancePath:instancePath+"/NumericGreaterThanPath",schemaPath:"#/properties/NumericGreaterThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.NumericLessThanEquals !== undefined && func0.call(data, "NumericLessThanEquals")){
let data23 = data.NumericLessThanEquals;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err23 = {instancePath:instancePath+"/NumericLessThanEquals",schemaPath:"#/properties/NumericLessThanEquals/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.NumericLessThanEqualsPath !== undefined && func0.call(data, "NumericLessThanEqualsPath")){
if(typeof data.NumericLessThanEqualsPath !== "string"){
const err24 = {instancePath:instancePath+"/NumericLessThanEqualsPath",schemaPath:"#/properties/NumericLessThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.NumericGreaterThanEquals !== undefined && func0.call(data, "NumericGreaterThanEquals")){
let data25 = data.NumericGreaterThanEquals;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err25 = {instancePath:instancePath+"/NumericGreaterThanEquals",schemaPath:"#/properties/NumericGreaterThanEquals/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.NumericGreaterThanEqualsPath !== undefined && func0.call(data, "NumericGreaterThanEqualsPath")){
if(typeof data.NumericGreaterThanEqualsPath !== "string"){
const err26 = {instancePath:instancePath+"/NumericGreaterThanEqualsPath",schemaPath:"#/properties/NumericGreaterThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.BooleanEquals !== undefined && func0.call(data, "BooleanEquals")){
if(typeof data.BooleanEquals !== "boolean"){
const err27 = {instancePath:instancePath+"/BooleanEquals",schemaPath:"#/properties/BooleanEquals/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.BooleanEqualsPath !== undefined && func0.call(data, "BooleanEqualsPath")){
if(typeof data.BooleanEqualsPath !== "string"){
const err28 = {instancePath:instancePath+"/BooleanEqualsPath",schemaPath:"#/properties/BooleanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.TimestampEquals !== undefined && func0.call(data, "TimestampEquals")){
if(typeof data.TimestampEquals !== "string"){
const err29 = {instancePath:instancePath+"/TimestampEquals",schemaPath:"#/properties/TimestampEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.TimestampEqualsPath !== undefined && func0.call(data, "TimestampEqualsPath")){
if(typeof data.TimestampEqualsPath !== "string"){
const err30 = {instancePath:instancePath+"/TimestampEqualsPath",schemaPath:"#/properties/TimestampEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.TimestampLessThan !== undefined && func0.call(data, "TimestampLessThan")){
if(typeof data.TimestampLessThan !== "string"){
const err31 = {instancePath:instancePath+"/TimestampLessThan",schemaPath:"#/properties/TimestampLessThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.TimestampLessThanPath !== undefined && func0.call(data, "TimestampLessThanPath")){
if(typeof data.TimestampLessThanPath !== "string"){
const err32 = {instancePath:instancePath+"/TimestampLessThanPath",schemaPath:"#/properties/TimestampLessThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.TimestampGreaterThan !== undefined && func0.call(data, "TimestampGreaterThan")){
if(typeof data.TimestampGreaterThan !== "string"){
const err33 = {instancePath:instancePath+"/TimestampGreaterThan",schemaPath:"#/properties/TimestampGreaterThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.TimestampGreaterThanPath !== undefined && func0.call(data, "TimestampGreaterThanPath")){
if(typeof data.TimestampGreaterThanPath !== "string"){
const err34 = {instancePath:instancePath+"/TimestampGreaterThanPath",schemaPath:"#/properties/TimestampGreaterThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.TimestampLessThanEquals !== undefined && func0.call(data, "TimestampLessThanEquals")){
if(typeof data.TimestampLessThanEquals !== "string"){
const err35 = {instancePath:instancePath+"/TimestampLessThanEquals",schemaPath:"#/properties/TimestampLessThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.TimestampLessThanEqualsPath !== undefined && func0.call(data, "TimestampLessThanEqualsPath")){
if(typeof data.TimestampLessThanEqualsPath !== "string"){
const err36 = {instancePath:instancePath+"/TimestampLessThanEqualsPath",schemaPath:"#/properties/TimestampLessThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.TimestampGreaterThanEquals !== undefined && func0.call(data, "TimestampGreaterThanEquals")){
if(typeof data.TimestampGreaterThanEquals !== "string"){
const err37 = {instancePath:instancePath+"/TimestampGreaterThanEquals",schemaPath:"#/properties/TimestampGreaterThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.TimestampGreaterThanEqualsPath !== undefined && func0.call(data, "TimestampGreaterThanEqualsPath")){
if(typeof data.TimestampGreaterThanEqualsPath !== "string"){
const err38 = {instancePath:instancePath+"/TimestampGreaterThanEqualsPath",schemaPath:"#/properties/TimestampGreaterThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.IsNull !== undefined && func0.call(data, "IsNull")){
if(typeof data.IsNull !== "boolean"){
const err39 = {instancePath:instancePath+"/IsNull",schemaPath:"#/properties/IsNull/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.IsPresent !== undefined && func0.call(data, "IsPresent")){
if(typeof data.IsPresent !== "boolean"){
const err40 = {instancePath:instancePath+"/IsPresent",schemaPath:"#/properties/IsPresent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.IsNumeric !== undefined && func0.call(data, "IsNumeric")){
if(typeof data.IsNumeric !== "boolean"){
const err41 = {instancePath:instancePath+"/IsNumeric",schemaPath:"#/properties/IsNumeric/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.IsString !== undefined && func0.call(data, "IsString")){
if(typeof data.IsString !== "boolean"){
const err42 = {instancePath:instancePath+"/IsString",schemaPath:"#/properties/IsString/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.IsBoolean !== undefined && func0.call(data, "IsBoolean")){
if(typeof data.IsBoolean !== "boolean"){
const err43 = {instancePath:instancePath+"/IsBoolean",schemaPath:"#/properties/IsBoolean/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.IsTimestamp !== undefined && func0.call(data, "IsTimestamp")){
if(typeof data.IsTimestamp !== "boolean"){
const err44 = {instancePath:instancePath+"/IsTimestamp",schemaPath:"#/properties/IsTimestamp/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err45 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Next === undefined) || (!(func0.call(data, "Next")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Next"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema18.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Variable !== undefined && func0.call(data, "Variable")){
if(typeof data.Variable !== "string"){
const err2 = {instancePath:instancePath+"/Variable",schemaPath:"#/properties/Variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.And !== undefined && func0.call(data, "And")){
let data1 = data.And;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/And",schemaPath:"#/properties/And/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data1[i0], {instancePath:instancePath+"/And/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/And",schemaPath:"#/properties/And/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Or !== undefined && func0.call(data, "Or")){
let data3 = data.Or;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/Or",schemaPath:"#/properties/Or/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate41(data3[i1], {instancePath:instancePath+"/Or/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/Or",schemaPath:"#/properties/Or/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Not !== undefined && func0.call(data, "Not")){
if(!(validate41(data.Not, {instancePath:instancePath+"/Not",parentData:data,parentDataProperty:"Not",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.StringEquals !== undefined && func0.call(data, "StringEquals")){
if(typeof data.StringEquals !== "string"){
const err7 = {instancePath:instancePath+"/StringEquals",schemaPath:"#/properties/StringEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.StringEqualsPath !== undefined && func0.call(data, "StringEqualsPath")){
if(typeof data.StringEqualsPath !== "string"){
const err8 = {instancePath:instancePath+"/StringEqualsPath",schemaPath:"#/properties/StringEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.StringLessThan !== undefined && func0.call(data, "StringLessThan")){
if(typeof data.StringLessThan !== "string"){
const err9 = {instancePath:instancePath+"/StringLessThan",schemaPath:"#/properties/StringLessThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.StringLessThanPath !== undefined && func0.call(data, "StringLessThanPath")){
if(typeof data.StringLessThanPath !== "string"){
const err10 = {instancePath:instancePath+"/StringLessThanPath",schemaPath:"#/properties/StringLessThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.StringGreaterThan !== undefined && func0.call(data, "StringGreaterThan")){
if(typeof data.StringGreaterThan !== "string"){
const err11 = {instancePath:instancePath+"/StringGreaterThan",schemaPath:"#/properties/StringGreaterThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.StringGreaterThanPath !== undefined && func0.call(data, "StringGreaterThanPath")){
if(typeof data.StringGreaterThanPath !== "string"){
const err12 = {instancePath:instancePath+"/StringGreaterThanPath",schemaPath:"#/properties/StringGreaterThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.StringLessThanEquals !== undefined && func0.call(data, "StringLessThanEquals")){
if(typeof data.StringLessThanEquals !== "string"){
const err13 = {instancePath:instancePath+"/StringLessThanEquals",schemaPath:"#/properties/StringLessThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.StringLessThanEqualsPath !== undefined && func0.call(data, "StringLessThanEqualsPath")){
if(typeof data.StringLessThanEqualsPath !== "string"){
const err14 = {instancePath:instancePath+"/StringLessThanEqualsPath",schemaPath:"#/properties/StringLessThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.StringGreaterThanEquals !== undefined && func0.call(data, "StringGreaterThanEquals")){
if(typeof data.StringGreaterThanEquals !== "string"){
const err15 = {instancePath:instancePath+"/StringGreaterThanEquals",schemaPath:"#/properties/StringGreaterThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.StringGreaterThanEqualsPath !== undefined && func0.call(data, "StringGreaterThanEqualsPath")){
if(typeof data.StringGreaterThanEqualsPath !== "string"){
const err16 = {instancePath:instancePath+"/StringGreaterThanEqualsPath",schemaPath:"#/properties/StringGreaterThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.StringMatches !== undefined && func0.call(data, "StringMatches")){
if(typeof data.StringMatches !== "string"){
const err17 = {instancePath:instancePath+"/StringMatches",schemaPath:"#/properties/StringMatches/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.NumericEquals !== undefined && func0.call(data, "NumericEquals")){
let data17 = data.NumericEquals;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err18 = {instancePath:instancePath+"/NumericEquals",schemaPath:"#/properties/NumericEquals/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.NumericEqualsPath !== undefined && func0.call(data, "NumericEqualsPath")){
if(typeof data.NumericEqualsPath !== "string"){
const err19 = {instancePath:instancePath+"/NumericEqualsPath",schemaPath:"#/properties/NumericEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.NumericLessThan !== undefined && func0.call(data, "NumericLessThan")){
let data19 = data.NumericLessThan;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err20 = {instancePath:instancePath+"/NumericLessThan",schemaPath:"#/properties/NumericLessThan/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.NumericLessThanPath !== undefined && func0.call(data, "NumericLessThanPath")){
if(typeof data.NumericLessThanPath !== "string"){
const err21 = {instancePath:instancePath+"/NumericLessThanPath",schemaPath:"#/properties/NumericLessThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.NumericGreaterThan !== undefined && func0.call(data, "NumericGreaterThan")){
let data21 = data.NumericGreaterThan;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err22 = {instancePath:instancePath+"/NumericGreaterThan",schemaPath:"#/properties/NumericGreaterThan/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.NumericGreaterThanPath !== undefined && func0.call(data, "NumericGreaterThanPath")){
if(typeof data.NumericGreaterThanPath !== "string"){
const err23 = {instancePath:instancePath+"/NumericGreaterThanPath",schemaPath:"#/properties/NumericGreaterThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.NumericLessThanEquals !== undefined && func0.call(data, "NumericLessThanEquals")){
let data23 = data.NumericLessThanEquals;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err24 = {instancePath:instancePath+"/NumericLessThanEquals",schemaPath:"#/properties/NumericLessThanEquals/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.NumericLessThanEqualsPath !== undefined && func0.call(data, "NumericLessThanEqualsPath")){
if(typeof data.NumericLessThanEqualsPath !== "string"){
const err25 = {instancePath:instancePath+"/NumericLessThanEqualsPath",schemaPath:"#/properties/NumericLessThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.NumericGreaterThanEquals !== undefined && func0.call(data, "NumericGreaterThanEquals")){
let data25 = data.NumericGreaterThanEquals;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err26 = {instancePath:instancePath+"/NumericGreaterThanEquals",schemaPath:"#/properties/NumericGreaterThanEquals/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.NumericGreaterThanEqualsPath !== undefined && func0.call(data, "NumericGreaterThanEqualsPath")){
if(typeof data.NumericGreaterThanEqualsPath !== "string"){
const err27 = {instancePath:instancePath+"/NumericGreaterThanEqualsPath",schemaPath:"#/properties/NumericGreaterThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.BooleanEquals !== undefined && func0.call(data, "BooleanEquals")){
if(typeof data.BooleanEquals !== "boolean"){
const err28 = {instancePath:instancePath+"/BooleanEquals",schemaPath:"#/properties/BooleanEquals/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.BooleanEqualsPath !== undefined && func0.call(data, "BooleanEqualsPath")){
if(typeof data.BooleanEqualsPath !== "string"){
const err29 = {instancePath:instancePath+"/BooleanEqualsPath",schemaPath:"#/properties/BooleanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.TimestampEquals !== undefined && func0.call(data, "TimestampEquals")){
if(typeof data.TimestampEquals !== "string"){
const err30 = {instancePath:instancePath+"/TimestampEquals",schemaPath:"#/properties/TimestampEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.TimestampEqualsPath !== undefined && func0.call(data, "TimestampEqualsPath")){
if(typeof data.TimestampEqualsPath !== "string"){
const err31 = {instancePath:instancePath+"/TimestampEqualsPath",schemaPath:"#/properties/TimestampEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.TimestampLessThan !== undefined && func0.call(data, "TimestampLessThan")){
if(typeof data.TimestampLessThan !== "string"){
const err32 = {instancePath:instancePath+"/TimestampLessThan",schemaPath:"#/properties/TimestampLessThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.TimestampLessThanPath !== undefined && func0.call(data, "TimestampLessThanPath")){
if(typeof data.TimestampLessThanPath !== "string"){
const err33 = {instancePath:instancePath+"/TimestampLessThanPath",schemaPath:"#/properties/TimestampLessThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.TimestampGreaterThan !== undefined && func0.call(data, "TimestampGreaterThan")){
if(typeof data.TimestampGreaterThan !== "string"){
const err34 = {instancePath:instancePath+"/TimestampGreaterThan",schemaPath:"#/properties/TimestampGreaterThan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.TimestampGreaterThanPath !== undefined && func0.call(data, "TimestampGreaterThanPath")){
if(typeof data.TimestampGreaterThanPath !== "string"){
const err35 = {instancePath:instancePath+"/TimestampGreaterThanPath",schemaPath:"#/properties/TimestampGreaterThanPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.TimestampLessThanEquals !== undefined && func0.call(data, "TimestampLessThanEquals")){
if(typeof data.TimestampLessThanEquals !== "string"){
const err36 = {instancePath:instancePath+"/TimestampLessThanEquals",schemaPath:"#/properties/TimestampLessThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.TimestampLessThanEqualsPath !== undefined && func0.call(data, "TimestampLessThanEqualsPath")){
if(typeof data.TimestampLessThanEqualsPath !== "string"){
const err37 = {instancePath:instancePath+"/TimestampLessThanEqualsPath",schemaPath:"#/properties/TimestampLessThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.TimestampGreaterThanEquals !== undefined && func0.call(data, "TimestampGreaterThanEquals")){
if(typeof data.TimestampGreaterThanEquals !== "string"){
const err38 = {instancePath:instancePath+"/TimestampGreaterThanEquals",schemaPath:"#/properties/TimestampGreaterThanEquals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.TimestampGreaterThanEqualsPath !== undefined && func0.call(data, "TimestampGreaterThanEqualsPath")){
if(typeof data.TimestampGreaterThanEqualsPath !== "string"){
const err39 = {instancePath:instancePath+"/TimestampGreaterThanEqualsPath",schemaPath:"#/properties/TimestampGreaterThanEqualsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.IsNull !== undefined && func0.call(data, "IsNull")){
if(typeof data.IsNull !== "boolean"){
const err40 = {instancePath:instancePath+"/IsNull",schemaPath:"#/properties/IsNull/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.IsPresent !== undefined && func0.call(data, "IsPresent")){
if(typeof data.IsPresent !== "boolean"){
const err41 = {instancePath:instancePath+"/IsPresent",schemaPath:"#/properties/IsPresent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.IsNumeric !== undefined && func0.call(data, "IsNumeric")){
if(typeof data.IsNumeric !== "boolean"){
const err42 = {instancePath:instancePath+"/IsNumeric",schemaPath:"#/properties/IsNumeric/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.IsString !== undefined && func0.call(data, "IsString")){
if(typeof data.IsString !== "boolean"){
const err43 = {instancePath:instancePath+"/IsString",schemaPath:"#/properties/IsString/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.IsBoolean !== undefined && func0.call(data, "IsBoolean")){
if(typeof data.IsBoolean !== "boolean"){
const err44 = {instancePath:instancePath+"/IsBoolean",schemaPath:"#/properties/IsBoolean/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.IsTimestamp !== undefined && func0.call(data, "IsTimestamp")){
if(typeof data.IsTimestamp !== "boolean"){
const err45 = {instancePath:instancePath+"/IsTimestamp",schemaPath:"#/properties/IsTimestamp/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err46 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data46 = data.Assign;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err47 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err48 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Choices === undefined) || (!(func0.call(data, "Choices")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Choices"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "Type") || (key0 === "Choices")) || (key0 === "Default")) || (key0 === "Comment")) || (key0 === "QueryLanguage")) || (key0 === "InputPath")) || (key0 === "OutputPath")) || (key0 === "Assign"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err4 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema17.properties.Type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Choices !== undefined && func0.call(data, "Choices")){
let data1 = data.Choices;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/Choices",schemaPath:"#/properties/Choices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data1[i0], {instancePath:instancePath+"/Choices/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/Choices",schemaPath:"#/properties/Choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Default !== undefined && func0.call(data, "Default")){
if(typeof data.Default !== "string"){
const err7 = {instancePath:instancePath+"/Default",schemaPath:"#/properties/Default/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data5 = data.QueryLanguage;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data5 === "JSONPath") || (data5 === "JSONata"))){
const err10 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema17.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.InputPath !== undefined && func0.call(data, "InputPath")){
let data6 = data.InputPath;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/InputPath",schemaPath:"#/properties/InputPath/type",keyword:"type",params:{type: schema17.properties.InputPath.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.OutputPath !== undefined && func0.call(data, "OutputPath")){
let data7 = data.OutputPath;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/OutputPath",schemaPath:"#/properties/OutputPath/type",keyword:"type",params:{type: schema17.properties.OutputPath.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data8 = data.Assign;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err13 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const ChoiceJSONata = validate46;
const schema20 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Choices":{"type":"array","items":{"$ref":"Choices7#"},"minItems":1},"Default":{"type":"string"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"Output":{},"Assign":{"type":"object"}},"required":["Choices","Type"],"additionalProperties":false};
const schema21 = {"type":"object","properties":{"Condition":{"type":["string","boolean"]},"Next":{"type":"string"},"Output":{},"Assign":{"type":"object"},"Comment":{"type":"string"}},"required":["Next"],"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Next === undefined) || (!(func0.call(data, "Next")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Next"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "Condition") || (key0 === "Next")) || (key0 === "Output")) || (key0 === "Assign")) || (key0 === "Comment"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Condition !== undefined && func0.call(data, "Condition")){
let data0 = data.Condition;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/Condition",schemaPath:"#/properties/Condition/type",keyword:"type",params:{type: schema21.properties.Condition.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err3 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data2 = data.Assign;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err5 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Choices === undefined) || (!(func0.call(data, "Choices")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Choices"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "Type") || (key0 === "Choices")) || (key0 === "Default")) || (key0 === "Comment")) || (key0 === "QueryLanguage")) || (key0 === "Output")) || (key0 === "Assign"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err4 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema20.properties.Type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Choices !== undefined && func0.call(data, "Choices")){
let data1 = data.Choices;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/Choices",schemaPath:"#/properties/Choices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data1[i0], {instancePath:instancePath+"/Choices/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/Choices",schemaPath:"#/properties/Choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Default !== undefined && func0.call(data, "Default")){
if(typeof data.Default !== "string"){
const err7 = {instancePath:instancePath+"/Default",schemaPath:"#/properties/Default/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data5 = data.QueryLanguage;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data5 === "JSONPath") || (data5 === "JSONata"))){
const err10 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema20.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data6 = data.Assign;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err11 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const ParallelJSONPath = validate49;
const schema22 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Branches":{"type":"array","minItems":1,"items":{"type":"object"}},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"InputPath":{"type":["string","null"]},"Parameters":{},"ResultSelector":{},"ResultPath":{"type":["string","null"]},"OutputPath":{"type":["string","null"]},"Assign":{"type":"object"},"Retry":{"type":"array","items":{"$ref":"Retry1#"}},"Catch":{"type":"array","items":{"$ref":"Catch2#"}},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Branches","Type"],"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Branches === undefined) || (!(func0.call(data, "Branches")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Branches"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema22.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err4 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema22.properties.Type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Branches !== undefined && func0.call(data, "Branches")){
let data1 = data.Branches;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/Branches",schemaPath:"#/properties/Branches/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/Branches/" + i0,schemaPath:"#/properties/Branches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/Branches",schemaPath:"#/properties/Branches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data4 = data.QueryLanguage;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "JSONPath") || (data4 === "JSONata"))){
const err10 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema22.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.InputPath !== undefined && func0.call(data, "InputPath")){
let data5 = data.InputPath;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/InputPath",schemaPath:"#/properties/InputPath/type",keyword:"type",params:{type: schema22.properties.InputPath.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ResultPath !== undefined && func0.call(data, "ResultPath")){
let data6 = data.ResultPath;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/ResultPath",schemaPath:"#/properties/ResultPath/type",keyword:"type",params:{type: schema22.properties.ResultPath.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.OutputPath !== undefined && func0.call(data, "OutputPath")){
let data7 = data.OutputPath;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/OutputPath",schemaPath:"#/properties/OutputPath/type",keyword:"type",params:{type: schema22.properties.OutputPath.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data8 = data.Assign;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err14 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Retry !== undefined && func0.call(data, "Retry")){
let data9 = data.Retry;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data9[i1], {instancePath:instancePath+"/Retry/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/Retry",schemaPath:"#/properties/Retry/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Catch !== undefined && func0.call(data, "Catch")){
let data11 = data.Catch;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate29(data11[i2], {instancePath:instancePath+"/Catch/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/Catch",schemaPath:"#/properties/Catch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err17 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err18 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

export const ParallelJSONata = validate52;
const schema23 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Branches":{"type":"array","minItems":1,"items":{"type":"object"}},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"Arguments":{},"Output":{},"Assign":{"type":"object"},"Retry":{"type":"array","items":{"$ref":"Retry1#"}},"Catch":{"type":"array","items":{"$ref":"Catch4#"}},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Branches","Type"],"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Branches === undefined) || (!(func0.call(data, "Branches")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Branches"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema23.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err4 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema23.properties.Type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Branches !== undefined && func0.call(data, "Branches")){
let data1 = data.Branches;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/Branches",schemaPath:"#/properties/Branches/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/Branches/" + i0,schemaPath:"#/properties/Branches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/Branches",schemaPath:"#/properties/Branches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data4 = data.QueryLanguage;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "JSONPath") || (data4 === "JSONata"))){
const err10 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema23.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data5 = data.Assign;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Retry !== undefined && func0.call(data, "Retry")){
let data6 = data.Retry;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data6[i1], {instancePath:instancePath+"/Retry/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/Retry",schemaPath:"#/properties/Retry/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Catch !== undefined && func0.call(data, "Catch")){
let data8 = data.Catch;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate35(data8[i2], {instancePath:instancePath+"/Catch/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/Catch",schemaPath:"#/properties/Catch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err14 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err15 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const MapJSONPath = validate55;
const schema24 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"ItemProcessor":{"type":"object"},"Iterator":{"type":"object"},"ItemsPath":{"type":"string"},"ItemReader":{"$ref":"ItemReader9#"},"ItemSelector":{},"Parameters":{},"MaxConcurrency":{"type":"integer","minimum":0},"MaxConcurrencyPath":{"type":"string"},"ItemBatcher":{"$ref":"ItemBatcher10#"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"InputPath":{"type":["string","null"]},"ResultSelector":{},"ResultPath":{"type":["string","null"]},"OutputPath":{"type":["string","null"]},"ResultWriter":{"$ref":"ResultWriter12#"},"Assign":{"type":"object"},"Retry":{"type":"array","items":{"$ref":"Retry1#"}},"Catch":{"type":"array","items":{"$ref":"Catch2#"}},"ToleratedFailureCount":{"type":"integer","minimum":0},"ToleratedFailureCountPath":{"type":"string"},"ToleratedFailurePercentage":{"type":"number","minimum":0,"maximum":100},"ToleratedFailurePercentagePath":{"type":"string"},"Label":{"type":"string","pattern":"[^]"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Type"],"additionalProperties":false};
const schema25 = {"type":"object","properties":{"Resource":{"type":"string","enum":["arn:aws:states:::s3:getObject","arn:aws:states:::s3:listObjectsV2"]},"ReaderConfig":{"$ref":"ReaderConfig8#"},"Parameters":{}},"required":["Resource"],"additionalProperties":false};
const schema26 = {"type":"object","properties":{"InputType":{"type":"string","enum":["MANIFEST","JSON","CSV","JSONL","PARQUET"]},"Transformation":{"type":"string","enum":["NONE","LOAD_AND_FLATTEN"]},"ManifestType":{"type":"string","enum":["ATHENA_DATA","S3_INVENTORY"]},"CSVDelimiter":{"type":"string","enum":["COMMA","PIPE","SEMICOLON","SPACE","TAB"]},"CSVHeaderLocation":{"type":"string","enum":["FIRST_ROW","GIVEN"]},"CSVHeaders":{},"ItemsPointer":{"type":"string"},"MaxItems":{"type":"integer","minimum":0},"MaxItemsPath":{"type":"string"}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema26.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.InputType !== undefined && func0.call(data, "InputType")){
let data0 = data.InputType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/InputType",schemaPath:"#/properties/InputType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "MANIFEST") || (data0 === "JSON")) || (data0 === "CSV")) || (data0 === "JSONL")) || (data0 === "PARQUET"))){
const err2 = {instancePath:instancePath+"/InputType",schemaPath:"#/properties/InputType/enum",keyword:"enum",params:{allowedValues: schema26.properties.InputType.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Transformation !== undefined && func0.call(data, "Transformation")){
let data1 = data.Transformation;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/Transformation",schemaPath:"#/properties/Transformation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "NONE") || (data1 === "LOAD_AND_FLATTEN"))){
const err4 = {instancePath:instancePath+"/Transformation",schemaPath:"#/properties/Transformation/enum",keyword:"enum",params:{allowedValues: schema26.properties.Transformation.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ManifestType !== undefined && func0.call(data, "ManifestType")){
let data2 = data.ManifestType;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/ManifestType",schemaPath:"#/properties/ManifestType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "ATHENA_DATA") || (data2 === "S3_INVENTORY"))){
const err6 = {instancePath:instancePath+"/ManifestType",schemaPath:"#/properties/ManifestType/enum",keyword:"enum",params:{allowedValues: schema26.properties.ManifestType.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.CSVDelimiter !== undefined && func0.call(data, "CSVDelimiter")){
let data3 = data.CSVDelimiter;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/CSVDelimiter",schemaPath:"#/properties/CSVDelimiter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data3 === "COMMA") || (data3 === "PIPE")) || (data3 === "SEMICOLON")) || (data3 === "SPACE")) || (data3 === "TAB"))){
const err8 = {instancePath:instancePath+"/CSVDelimiter",schemaPath:"#/properties/CSVDelimiter/enum",keyword:"enum",params:{allowedValues: schema26.properties.CSVDelimiter.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.CSVHeaderLocation !== undefined && func0.call(data, "CSVHeaderLocation")){
let data4 = data.CSVHeaderLocation;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/CSVHeaderLocation",schemaPath:"#/properties/CSVHeaderLocation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "FIRST_ROW") || (data4 === "GIVEN"))){
const err10 = {instancePath:instancePath+"/CSVHeaderLocation",schemaPath:"#/properties/CSVHeaderLocation/enum",keyword:"enum",params:{allowedValues: schema26.properties.CSVHeaderLocation.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ItemsPointer !== undefined && func0.call(data, "ItemsPointer")){
if(typeof data.ItemsPointer !== "string"){
const err11 = {instancePath:instancePath+"/ItemsPointer",schemaPath:"#/properties/ItemsPointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.MaxItems !== undefined && func0.call(data, "MaxItems")){
let data6 = data.MaxItems;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/MaxItems",schemaPath:"#/properties/MaxItems/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/MaxItems",schemaPath:"#/properties/MaxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.MaxItemsPath !== undefined && func0.call(data, "MaxItemsPath")){
if(typeof data.MaxItemsPath !== "string"){
const err14 = {instancePath:instancePath+"/MaxItemsPath",schemaPath:"#/properties/MaxItemsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Resource === undefined) || (!(func0.call(data, "Resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "Resource") || (key0 === "ReaderConfig")) || (key0 === "Parameters"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Resource !== undefined && func0.call(data, "Resource")){
let data0 = data.Resource;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "arn:aws:states:::s3:getObject") || (data0 === "arn:aws:states:::s3:listObjectsV2"))){
const err3 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/enum",keyword:"enum",params:{allowedValues: schema25.properties.Resource.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ReaderConfig !== undefined && func0.call(data, "ReaderConfig")){
if(!(validate57(data.ReaderConfig, {instancePath:instancePath+"/ReaderConfig",parentData:data,parentDataProperty:"ReaderConfig",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"MaxItemsPerBatch":{"type":"integer","minimum":1},"MaxItemsPerBatchPath":{"type":"string"},"MaxInputBytesPerBatch":{"type":"integer","minimum":1,"maximum":262144},"MaxInputBytesPerBatchPath":{"type":"string"},"BatchInput":{}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "MaxItemsPerBatch") || (key0 === "MaxItemsPerBatchPath")) || (key0 === "MaxInputBytesPerBatch")) || (key0 === "MaxInputBytesPerBatchPath")) || (key0 === "BatchInput"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.MaxItemsPerBatch !== undefined && func0.call(data, "MaxItemsPerBatch")){
let data0 = data.MaxItemsPerBatch;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/MaxItemsPerBatch",schemaPath:"#/properties/MaxItemsPerBatch/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/MaxItemsPerBatch",schemaPath:"#/properties/MaxItemsPerBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.MaxItemsPerBatchPath !== undefined && func0.call(data, "MaxItemsPerBatchPath")){
if(typeof data.MaxItemsPerBatchPath !== "string"){
const err3 = {instancePath:instancePath+"/MaxItemsPerBatchPath",schemaPath:"#/properties/MaxItemsPerBatchPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MaxInputBytesPerBatch !== undefined && func0.call(data, "MaxInputBytesPerBatch")){
let data2 = data.MaxInputBytesPerBatch;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/MaxInputBytesPerBatch",schemaPath:"#/properties/MaxInputBytesPerBatch/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 262144 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/MaxInputBytesPerBatch",schemaPath:"#/properties/MaxInputBytesPerBatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 262144}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/MaxInputBytesPerBatch",schemaPath:"#/properties/MaxInputBytesPerBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.MaxInputBytesPerBatchPath !== undefined && func0.call(data, "MaxInputBytesPerBatchPath")){
if(typeof data.MaxInputBytesPerBatchPath !== "string"){
const err7 = {instancePath:instancePath+"/MaxInputBytesPerBatchPath",schemaPath:"#/properties/MaxInputBytesPerBatchPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"Resource":{"type":"string","enum":["arn:aws:states:::s3:putObject"]},"Parameters":{},"WriterConfig":{"$ref":"WriterConfig11#"}},"additionalProperties":false,"minProperties":1};
const schema29 = {"type":"object","properties":{"Transformation":{"type":"string","enum":["NONE","COMPACT","FLATTEN"]},"OutputType":{"type":"string","enum":["JSON","JSONL"]}},"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "Transformation") || (key0 === "OutputType"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Transformation !== undefined && func0.call(data, "Transformation")){
let data0 = data.Transformation;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/Transformation",schemaPath:"#/properties/Transformation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "NONE") || (data0 === "COMPACT")) || (data0 === "FLATTEN"))){
const err2 = {instancePath:instancePath+"/Transformation",schemaPath:"#/properties/Transformation/enum",keyword:"enum",params:{allowedValues: schema29.properties.Transformation.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.OutputType !== undefined && func0.call(data, "OutputType")){
let data1 = data.OutputType;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/OutputType",schemaPath:"#/properties/OutputType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "JSON") || (data1 === "JSONL"))){
const err4 = {instancePath:instancePath+"/OutputType",schemaPath:"#/properties/OutputType/enum",keyword:"enum",params:{allowedValues: schema29.properties.OutputType.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "Resource") || (key0 === "Parameters")) || (key0 === "WriterConfig"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Resource !== undefined && func0.call(data, "Resource")){
let data0 = data.Resource;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "arn:aws:states:::s3:putObject")){
const err3 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/enum",keyword:"enum",params:{allowedValues: schema28.properties.Resource.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.WriterConfig !== undefined && func0.call(data, "WriterConfig")){
if(!(validate63(data.WriterConfig, {instancePath:instancePath+"/WriterConfig",parentData:data,parentDataProperty:"WriterConfig",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("[^]", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema24.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema24.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ItemProcessor !== undefined && func0.call(data, "ItemProcessor")){
let data1 = data.ItemProcessor;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/ItemProcessor",schemaPath:"#/properties/ItemProcessor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Iterator !== undefined && func0.call(data, "Iterator")){
let data2 = data.Iterator;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/Iterator",schemaPath:"#/properties/Iterator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ItemsPath !== undefined && func0.call(data, "ItemsPath")){
if(typeof data.ItemsPath !== "string"){
const err6 = {instancePath:instancePath+"/ItemsPath",schemaPath:"#/properties/ItemsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ItemReader !== undefined && func0.call(data, "ItemReader")){
if(!(validate56(data.ItemReader, {instancePath:instancePath+"/ItemReader",parentData:data,parentDataProperty:"ItemReader",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.MaxConcurrency !== undefined && func0.call(data, "MaxConcurrency")){
let data5 = data.MaxConcurrency;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/MaxConcurrency",schemaPath:"#/properties/MaxConcurrency/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/MaxConcurrency",schemaPath:"#/properties/MaxConcurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.MaxConcurrencyPath !== undefined && func0.call(data, "MaxConcurrencyPath")){
if(typeof data.MaxConcurrencyPath !== "string"){
const err9 = {instancePath:instancePath+"/MaxConcurrencyPath",schemaPath:"#/properties/MaxConcurrencyPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ItemBatcher !== undefined && func0.call(data, "ItemBatcher")){
if(!(validate60(data.ItemBatcher, {instancePath:instancePath+"/ItemBatcher",parentData:data,parentDataProperty:"ItemBatcher",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err10 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data9 = data.QueryLanguage;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data9 === "JSONPath") || (data9 === "JSONata"))){
const err12 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema24.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.InputPath !== undefined && func0.call(data, "InputPath")){
let data10 = data.InputPath;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/InputPath",schemaPath:"#/properties/InputPath/type",keyword:"type",params:{type: schema24.properties.InputPath.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ResultPath !== undefined && func0.call(data, "ResultPath")){
let data11 = data.ResultPath;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/ResultPath",schemaPath:"#/properties/ResultPath/type",keyword:"type",params:{type: schema24.properties.ResultPath.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.OutputPath !== undefined && func0.call(data, "OutputPath")){
let data12 = data.OutputPath;
if((typeof data12 !== "string") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/OutputPath",schemaPath:"#/properties/OutputPath/type",keyword:"type",params:{type: schema24.properties.OutputPath.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ResultWriter !== undefined && func0.call(data, "ResultWriter")){
if(!(validate62(data.ResultWriter, {instancePath:instancePath+"/ResultWriter",parentData:data,parentDataProperty:"ResultWriter",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data14 = data.Assign;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err16 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Retry !== undefined && func0.call(data, "Retry")){
let data15 = data.Retry;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data15[i0], {instancePath:instancePath+"/Retry/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/Retry",schemaPath:"#/properties/Retry/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Catch !== undefined && func0.call(data, "Catch")){
let data17 = data.Catch;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data17[i1], {instancePath:instancePath+"/Catch/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/Catch",schemaPath:"#/properties/Catch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ToleratedFailureCount !== undefined && func0.call(data, "ToleratedFailureCount")){
let data19 = data.ToleratedFailureCount;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err19 = {instancePath:instancePath+"/ToleratedFailureCount",schemaPath:"#/properties/ToleratedFailureCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err20 = {instancePath:instancePath+"/ToleratedFailureCount",schemaPath:"#/properties/ToleratedFailureCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.ToleratedFailureCountPath !== undefined && func0.call(data, "ToleratedFailureCountPath")){
if(typeof data.ToleratedFailureCountPath !== "string"){
const err21 = {instancePath:instancePath+"/ToleratedFailureCountPath",schemaPath:"#/properties/ToleratedFailureCountPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ToleratedFailurePercentage !== undefined && func0.call(data, "ToleratedFailurePercentage")){
let data21 = data.ToleratedFailurePercentage;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err22 = {instancePath:instancePath+"/ToleratedFailurePercentage",schemaPath:"#/properties/ToleratedFailurePercentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err23 = {instancePath:instancePath+"/ToleratedFailurePercentage",schemaPath:"#/properties/ToleratedFailurePercentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/ToleratedFailurePercentage",schemaPath:"#/properties/ToleratedFailurePercentage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ToleratedFailurePercentagePath !== undefined && func0.call(data, "ToleratedFailurePercentagePath")){
if(typeof data.ToleratedFailurePercentagePath !== "string"){
const err25 = {instancePath:instancePath+"/ToleratedFailurePercentagePath",schemaPath:"#/properties/ToleratedFailurePercentagePath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.Label !== undefined && func0.call(data, "Label")){
let data23 = data.Label;
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
const err26 = {instancePath:instancePath+"/Label",schemaPath:"#/properties/Label/pattern",keyword:"pattern",params:{pattern: "[^]"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/Label",schemaPath:"#/properties/Label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err28 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err29 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const MapJSONata = validate68;
const schema30 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"ItemProcessor":{"type":"object"},"Iterator":{"type":"object"},"Items":{},"ItemReader":{"$ref":"ItemReader14#"},"ItemSelector":{},"MaxConcurrency":{"type":["integer","string"],"minimum":0,"pattern":"^\\{%[\\s\\S]*%\\}$"},"ItemBatcher":{"$ref":"ItemBatcher15#"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"Output":{},"ResultWriter":{"$ref":"ResultWriter16#"},"Assign":{"type":"object"},"Retry":{"type":"array","items":{"$ref":"Retry1#"}},"Catch":{"type":"array","items":{"$ref":"Catch4#"}},"ToleratedFailureCount":{"type":["integer","string"],"minimum":0,"pattern":"^\\{%[\\s\\S]*%\\}$"},"ToleratedFailurePercentage":{"type":["number","string"],"minimum":0,"maximum":100,"pattern":"^\\{%[\\s\\S]*%\\}$"},"Label":{"type":"string","pattern":"[^]"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Type"],"additionalProperties":false};
const schema31 = {"type":"object","properties":{"Resource":{"type":"string","enum":["arn:aws:states:::s3:getObject","arn:aws:states:::s3:listObjectsV2"]},"ReaderConfig":{"$ref":"ReaderConfig13#"},"Arguments":{}},"required":["Resource"],"additionalProperties":false};
const schema32 = {"type":"object","properties":{"InputType":{"type":"string","enum":["MANIFEST","JSON","CSV","JSONL","PARQUET"]},"Transformation":{"type":"string","enum":["NONE","LOAD_AND_FLATTEN"]},"ManifestType":{"type":"string","enum":["ATHENA_DATA","S3_INVENTORY"]},"CSVDelimiter":{"type":"string","enum":["COMMA","PIPE","SEMICOLON","SPACE","TAB"]},"CSVHeaderLocation":{"type":"string","enum":["FIRST_ROW","GIVEN"]},"CSVHeaders":{},"ItemsPointer":{"type":"string"},"MaxItems":{"type":["integer","string"],"minimum":0,"pattern":"^\\{%[\\s\\S]*%\\}$"}},"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "InputType") || (key0 === "Transformation")) || (key0 === "ManifestType")) || (key0 === "CSVDelimiter")) || (key0 === "CSVHeaderLocation")) || (key0 === "CSVHeaders")) || (key0 === "ItemsPointer")) || (key0 === "MaxItems"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.InputType !== undefined && func0.call(data, "InputType")){
let data0 = data.InputType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/InputType",schemaPath:"#/properties/InputType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "MANIFEST") || (data0 === "JSON")) || (data0 === "CSV")) || (data0 === "JSONL")) || (data0 === "PARQUET"))){
const err2 = {instancePath:instancePath+"/InputType",schemaPath:"#/properties/InputType/enum",keyword:"enum",params:{allowedValues: schema32.properties.InputType.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Transformation !== undefined && func0.call(data, "Transformation")){
let data1 = data.Transformation;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/Transformation",schemaPath:"#/properties/Transformation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "NONE") || (data1 === "LOAD_AND_FLATTEN"))){
const err4 = {instancePath:instancePath+"/Transformation",schemaPath:"#/properties/Transformation/enum",keyword:"enum",params:{allowedValues: schema32.properties.Transformation.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ManifestType !== undefined && func0.call(data, "ManifestType")){
let data2 = data.ManifestType;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/ManifestType",schemaPath:"#/properties/ManifestType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "ATHENA_DATA") || (data2 === "S3_INVENTORY"))){
const err6 = {instancePath:instancePath+"/ManifestType",schemaPath:"#/properties/ManifestType/enum",keyword:"enum",params:{allowedValues: schema32.properties.ManifestType.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.CSVDelimiter !== undefined && func0.call(data, "CSVDelimiter")){
let data3 = data.CSVDelimiter;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/CSVDelimiter",schemaPath:"#/properties/CSVDelimiter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data3 === "COMMA") || (data3 === "PIPE")) || (data3 === "SEMICOLON")) || (data3 === "SPACE")) || (data3 === "TAB"))){
const err8 = {instancePath:instancePath+"/CSVDelimiter",schemaPath:"#/properties/CSVDelimiter/enum",keyword:"enum",params:{allowedValues: schema32.properties.CSVDelimiter.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.CSVHeaderLocation !== undefined && func0.call(data, "CSVHeaderLocation")){
let data4 = data.CSVHeaderLocation;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/CSVHeaderLocation",schemaPath:"#/properties/CSVHeaderLocation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "FIRST_ROW") || (data4 === "GIVEN"))){
const err10 = {instancePath:instancePath+"/CSVHeaderLocation",schemaPath:"#/properties/CSVHeaderLocation/enum",keyword:"enum",params:{allowedValues: schema32.properties.CSVHeaderLocation.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ItemsPointer !== undefined && func0.call(data, "ItemsPointer")){
if(typeof data.ItemsPointer !== "string"){
const err11 = {instancePath:instancePath+"/ItemsPointer",schemaPath:"#/properties/ItemsPointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.MaxItems !== undefined && func0.call(data, "MaxItems")){
let data6 = data.MaxItems;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err12 = {instancePath:instancePath+"/MaxItems",schemaPath:"#/properties/MaxItems/type",keyword:"type",params:{type: schema32.properties.MaxItems.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/MaxItems",schemaPath:"#/properties/MaxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/MaxItems",schemaPath:"#/properties/MaxItems/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Resource === undefined) || (!(func0.call(data, "Resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "Resource") || (key0 === "ReaderConfig")) || (key0 === "Arguments"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Resource !== undefined && func0.call(data, "Resource")){
let data0 = data.Resource;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "arn:aws:states:::s3:getObject") || (data0 === "arn:aws:states:::s3:listObjectsV2"))){
const err3 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/enum",keyword:"enum",params:{allowedValues: schema31.properties.Resource.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ReaderConfig !== undefined && func0.call(data, "ReaderConfig")){
if(!(validate70(data.ReaderConfig, {instancePath:instancePath+"/ReaderConfig",parentData:data,parentDataProperty:"ReaderConfig",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","properties":{"MaxItemsPerBatch":{"type":["integer","string"],"minimum":1,"pattern":"^\\{%[\\s\\S]*%\\}$"},"MaxInputBytesPerBatch":{"type":["integer","string"],"minimum":1,"maximum":262144,"pattern":"^\\{%[\\s\\S]*%\\}$"},"BatchInput":{}},"additionalProperties":false};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "MaxItemsPerBatch") || (key0 === "MaxInputBytesPerBatch")) || (key0 === "BatchInput"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.MaxItemsPerBatch !== undefined && func0.call(data, "MaxItemsPerBatch")){
let data0 = data.MaxItemsPerBatch;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/MaxItemsPerBatch",schemaPath:"#/properties/MaxItemsPerBatch/type",keyword:"type",params:{type: schema33.properties.MaxItemsPerBatch.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/MaxItemsPerBatch",schemaPath:"#/properties/MaxItemsPerBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/MaxItemsPerBatch",schemaPath:"#/properties/MaxItemsPerBatch/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.MaxInputBytesPerBatch !== undefined && func0.call(data, "MaxInputBytesPerBatch")){
let data1 = data.MaxInputBytesPerBatch;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/MaxInputBytesPerBatch",schemaPath:"#/properties/MaxInputBytesPerBatch/type",keyword:"type",params:{type: schema33.properties.MaxInputBytesPerBatch.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 262144 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/MaxInputBytesPerBatch",schemaPath:"#/properties/MaxInputBytesPerBatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 262144}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/MaxInputBytesPerBatch",schemaPath:"#/properties/MaxInputBytesPerBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/MaxInputBytesPerBatch",schemaPath:"#/properties/MaxInputBytesPerBatch/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"Resource":{"type":"string","enum":["arn:aws:states:::s3:putObject"]},"Arguments":{},"WriterConfig":{"$ref":"WriterConfig11#"}},"additionalProperties":false,"minProperties":1};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "Resource") || (key0 === "Arguments")) || (key0 === "WriterConfig"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Resource !== undefined && func0.call(data, "Resource")){
let data0 = data.Resource;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "arn:aws:states:::s3:putObject")){
const err3 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/enum",keyword:"enum",params:{allowedValues: schema34.properties.Resource.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.WriterConfig !== undefined && func0.call(data, "WriterConfig")){
if(!(validate63(data.WriterConfig, {instancePath:instancePath+"/WriterConfig",parentData:data,parentDataProperty:"WriterConfig",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema30.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema30.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ItemProcessor !== undefined && func0.call(data, "ItemProcessor")){
let data1 = data.ItemProcessor;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/ItemProcessor",schemaPath:"#/properties/ItemProcessor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Iterator !== undefined && func0.call(data, "Iterator")){
let data2 = data.Iterator;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/Iterator",schemaPath:"#/properties/Iterator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ItemReader !== undefined && func0.call(data, "ItemReader")){
if(!(validate69(data.ItemReader, {instancePath:instancePath+"/ItemReader",parentData:data,parentDataProperty:"ItemReader",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.MaxConcurrency !== undefined && func0.call(data, "MaxConcurrency")){
let data4 = data.MaxConcurrency;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err6 = {instancePath:instancePath+"/MaxConcurrency",schemaPath:"#/properties/MaxConcurrency/type",keyword:"type",params:{type: schema30.properties.MaxConcurrency.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/MaxConcurrency",schemaPath:"#/properties/MaxConcurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/MaxConcurrency",schemaPath:"#/properties/MaxConcurrency/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.ItemBatcher !== undefined && func0.call(data, "ItemBatcher")){
if(!(validate73(data.ItemBatcher, {instancePath:instancePath+"/ItemBatcher",parentData:data,parentDataProperty:"ItemBatcher",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err9 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data7 = data.QueryLanguage;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data7 === "JSONPath") || (data7 === "JSONata"))){
const err11 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema30.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ResultWriter !== undefined && func0.call(data, "ResultWriter")){
if(!(validate75(data.ResultWriter, {instancePath:instancePath+"/ResultWriter",parentData:data,parentDataProperty:"ResultWriter",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data9 = data.Assign;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err12 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Retry !== undefined && func0.call(data, "Retry")){
let data10 = data.Retry;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data10[i0], {instancePath:instancePath+"/Retry/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/Retry",schemaPath:"#/properties/Retry/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Catch !== undefined && func0.call(data, "Catch")){
let data12 = data.Catch;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate35(data12[i1], {instancePath:instancePath+"/Catch/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/Catch",schemaPath:"#/properties/Catch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ToleratedFailureCount !== undefined && func0.call(data, "ToleratedFailureCount")){
let data14 = data.ToleratedFailureCount;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")){
const err15 = {instancePath:instancePath+"/ToleratedFailureCount",schemaPath:"#/properties/ToleratedFailureCount/type",keyword:"type",params:{type: schema30.properties.ToleratedFailureCount.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err16 = {instancePath:instancePath+"/ToleratedFailureCount",schemaPath:"#/properties/ToleratedFailureCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err17 = {instancePath:instancePath+"/ToleratedFailureCount",schemaPath:"#/properties/ToleratedFailureCount/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.ToleratedFailurePercentage !== undefined && func0.call(data, "ToleratedFailurePercentage")){
let data15 = data.ToleratedFailurePercentage;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")){
const err18 = {instancePath:instancePath+"/ToleratedFailurePercentage",schemaPath:"#/properties/ToleratedFailurePercentage/type",keyword:"type",params:{type: schema30.properties.ToleratedFailurePercentage.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err19 = {instancePath:instancePath+"/ToleratedFailurePercentage",schemaPath:"#/properties/ToleratedFailurePercentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err20 = {instancePath:instancePath+"/ToleratedFailurePercentage",schemaPath:"#/properties/ToleratedFailurePercentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err21 = {instancePath:instancePath+"/ToleratedFailurePercentage",schemaPath:"#/properties/ToleratedFailurePercentage/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.Label !== undefined && func0.call(data, "Label")){
let data16 = data.Label;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err22 = {instancePath:instancePath+"/Label",schemaPath:"#/properties/Label/pattern",keyword:"pattern",params:{pattern: "[^]"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/Label",schemaPath:"#/properties/Label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err24 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err25 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const PassJSONPath = validate80;
const schema35 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"InputPath":{"type":["string","null"]},"Parameters":{},"Result":{},"ResultPath":{"type":["string","null"]},"OutputPath":{"type":["string","null"]},"Assign":{"type":"object"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Type"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema35.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema35.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err4 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data2 = data.QueryLanguage;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "JSONPath") || (data2 === "JSONata"))){
const err6 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema35.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.InputPath !== undefined && func0.call(data, "InputPath")){
let data3 = data.InputPath;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/InputPath",schemaPath:"#/properties/InputPath/type",keyword:"type",params:{type: schema35.properties.InputPath.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ResultPath !== undefined && func0.call(data, "ResultPath")){
let data4 = data.ResultPath;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/ResultPath",schemaPath:"#/properties/ResultPath/type",keyword:"type",params:{type: schema35.properties.ResultPath.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.OutputPath !== undefined && func0.call(data, "OutputPath")){
let data5 = data.OutputPath;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/OutputPath",schemaPath:"#/properties/OutputPath/type",keyword:"type",params:{type: schema35.properties.OutputPath.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data6 = data.Assign;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err11 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err12 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const PassJSONata = validate81;
const schema36 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"Output":{},"Assign":{"type":"object"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Type"],"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "Type") || (key0 === "Comment")) || (key0 === "QueryLanguage")) || (key0 === "Output")) || (key0 === "Assign")) || (key0 === "Next")) || (key0 === "End"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema36.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err4 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data2 = data.QueryLanguage;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "JSONPath") || (data2 === "JSONata"))){
const err6 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema36.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data3 = data.Assign;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err8 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err9 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

export const WaitJSONPath = validate82;
const schema37 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Seconds":{"type":"integer","minimum":0,"maximum":99999999},"SecondsPath":{"type":"string"},"Timestamp":{"type":"string"},"TimestampPath":{"type":"string"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"InputPath":{"type":["string","null"]},"OutputPath":{"type":["string","null"]},"Assign":{"type":"object"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Type"],"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema37.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema37.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Seconds !== undefined && func0.call(data, "Seconds")){
let data1 = data.Seconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/Seconds",schemaPath:"#/properties/Seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999999 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Seconds",schemaPath:"#/properties/Seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Seconds",schemaPath:"#/properties/Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.SecondsPath !== undefined && func0.call(data, "SecondsPath")){
if(typeof data.SecondsPath !== "string"){
const err7 = {instancePath:instancePath+"/SecondsPath",schemaPath:"#/properties/SecondsPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Timestamp !== undefined && func0.call(data, "Timestamp")){
if(typeof data.Timestamp !== "string"){
const err8 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/properties/Timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.TimestampPath !== undefined && func0.call(data, "TimestampPath")){
if(typeof data.TimestampPath !== "string"){
const err9 = {instancePath:instancePath+"/TimestampPath",schemaPath:"#/properties/TimestampPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err10 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data6 = data.QueryLanguage;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data6 === "JSONPath") || (data6 === "JSONata"))){
const err12 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema37.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.InputPath !== undefined && func0.call(data, "InputPath")){
let data7 = data.InputPath;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/InputPath",schemaPath:"#/properties/InputPath/type",keyword:"type",params:{type: schema37.properties.InputPath.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.OutputPath !== undefined && func0.call(data, "OutputPath")){
let data8 = data.OutputPath;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/OutputPath",schemaPath:"#/properties/OutputPath/type",keyword:"type",params:{type: schema37.properties.OutputPath.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data9 = data.Assign;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err15 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err16 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err17 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

export const WaitJSONata = validate83;
const schema38 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Seconds":{"type":["integer","string"],"minimum":0,"maximum":99999999,"pattern":"^\\{%[\\s\\S]*%\\}$"},"Timestamp":{"type":"string","pattern":"^(?!\\{%)|%\\}$"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"Output":{},"Assign":{"type":"object"},"Next":{"type":"string"},"End":{"type":"boolean"}},"required":["Type"],"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema38.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Seconds !== undefined && func0.call(data, "Seconds")){
let data1 = data.Seconds;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/Seconds",schemaPath:"#/properties/Seconds/type",keyword:"type",params:{type: schema38.properties.Seconds.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999999 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Seconds",schemaPath:"#/properties/Seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Seconds",schemaPath:"#/properties/Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/Seconds",schemaPath:"#/properties/Seconds/pattern",keyword:"pattern",params:{pattern: "^\\{%[\\s\\S]*%\\}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.Timestamp !== undefined && func0.call(data, "Timestamp")){
let data2 = data.Timestamp;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/properties/Timestamp/pattern",keyword:"pattern",params:{pattern: "^(?!\\{%)|%\\}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/properties/Timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err10 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data4 = data.QueryLanguage;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "JSONPath") || (data4 === "JSONata"))){
const err12 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema38.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Assign !== undefined && func0.call(data, "Assign")){
let data5 = data.Assign;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err13 = {instancePath:instancePath+"/Assign",schemaPath:"#/properties/Assign/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Next !== undefined && func0.call(data, "Next")){
if(typeof data.Next !== "string"){
const err14 = {instancePath:instancePath+"/Next",schemaPath:"#/properties/Next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.End !== undefined && func0.call(data, "End")){
if(typeof data.End !== "boolean"){
const err15 = {instancePath:instancePath+"/End",schemaPath:"#/properties/End/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

export const SucceedJSONPath = validate84;
const schema39 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"InputPath":{"type":["string","null"]},"OutputPath":{"type":["string","null"]}},"required":["Type"],"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "Type") || (key0 === "Comment")) || (key0 === "QueryLanguage")) || (key0 === "InputPath")) || (key0 === "OutputPath"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema39.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err4 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data2 = data.QueryLanguage;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "JSONPath") || (data2 === "JSONata"))){
const err6 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema39.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.InputPath !== undefined && func0.call(data, "InputPath")){
let data3 = data.InputPath;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/InputPath",schemaPath:"#/properties/InputPath/type",keyword:"type",params:{type: schema39.properties.InputPath.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.OutputPath !== undefined && func0.call(data, "OutputPath")){
let data4 = data.OutputPath;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/OutputPath",schemaPath:"#/properties/OutputPath/type",keyword:"type",params:{type: schema39.properties.OutputPath.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

export const SucceedJSONata = validate85;
const schema40 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]},"Output":{}},"required":["Type"],"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "Type") || (key0 === "Comment")) || (key0 === "QueryLanguage")) || (key0 === "Output"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema40.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err4 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data2 = data.QueryLanguage;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "JSONPath") || (data2 === "JSONata"))){
const err6 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema40.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

export const FailJSONPath = validate86;
const schema41 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Error":{"type":"string"},"ErrorPath":{"type":"string"},"Cause":{"type":"string"},"CausePath":{"type":"string"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]}},"required":["Type"],"additionalProperties":false};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "Type") || (key0 === "Error")) || (key0 === "ErrorPath")) || (key0 === "Cause")) || (key0 === "CausePath")) || (key0 === "Comment")) || (key0 === "QueryLanguage"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema41.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Error !== undefined && func0.call(data, "Error")){
if(typeof data.Error !== "string"){
const err4 = {instancePath:instancePath+"/Error",schemaPath:"#/properties/Error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorPath !== undefined && func0.call(data, "ErrorPath")){
if(typeof data.ErrorPath !== "string"){
const err5 = {instancePath:instancePath+"/ErrorPath",schemaPath:"#/properties/ErrorPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Cause !== undefined && func0.call(data, "Cause")){
if(typeof data.Cause !== "string"){
const err6 = {instancePath:instancePath+"/Cause",schemaPath:"#/properties/Cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.CausePath !== undefined && func0.call(data, "CausePath")){
if(typeof data.CausePath !== "string"){
const err7 = {instancePath:instancePath+"/CausePath",schemaPath:"#/properties/CausePath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data6 = data.QueryLanguage;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data6 === "JSONPath") || (data6 === "JSONata"))){
const err10 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema41.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

export const FailJSONata = validate87;
const schema42 = {"type":"object","properties":{"Type":{"type":"string","enum":["Task","Wait","Pass","Succeed","Fail","Choice","Parallel","Map"]},"Error":{"type":"string","pattern":"^(?!\\{%)|%\\}$"},"Cause":{"type":"string","pattern":"^(?!\\{%)|%\\}$"},"Comment":{"type":"string"},"QueryLanguage":{"type":"string","enum":["JSONPath","JSONata"]}},"required":["Type"],"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Type === undefined) || (!(func0.call(data, "Type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "Type") || (key0 === "Error")) || (key0 === "Cause")) || (key0 === "Comment")) || (key0 === "QueryLanguage"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "Task") || (data0 === "Wait")) || (data0 === "Pass")) || (data0 === "Succeed")) || (data0 === "Fail")) || (data0 === "Choice")) || (data0 === "Parallel")) || (data0 === "Map"))){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema42.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Error !== undefined && func0.call(data, "Error")){
let data1 = data.Error;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/Error",schemaPath:"#/properties/Error/pattern",keyword:"pattern",params:{pattern: "^(?!\\{%)|%\\}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/Error",schemaPath:"#/properties/Error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Cause !== undefined && func0.call(data, "Cause")){
let data2 = data.Cause;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/Cause",schemaPath:"#/properties/Cause/pattern",keyword:"pattern",params:{pattern: "^(?!\\{%)|%\\}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/Cause",schemaPath:"#/properties/Cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.QueryLanguage !== undefined && func0.call(data, "QueryLanguage")){
let data4 = data.QueryLanguage;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "JSONPath") || (data4 === "JSONata"))){
const err10 = {instancePath:instancePath+"/QueryLanguage",schemaPath:"#/properties/QueryLanguage/enum",keyword:"enum",params:{allowedValues: schema42.properties.QueryLanguage.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

