// Makes the synchronous, bounded build of JSONata that the interpreter runs, from the published library.
// Run `node src/build/transformJsonata.mjs` to write it again; a test compares the committed file with a fresh transform.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SOURCE = new URL('../../node_modules/jsonata/jsonata.js', import.meta.url)
const LICENCE = new URL('../../node_modules/jsonata/LICENSE', import.meta.url)
const TARGET = new URL('../core/expressions/jsonata/jsonataSync.data.js', import.meta.url)

/** The text of `jsonataSync.data.js`, made from the installed library. */
export function transformInstalledJsonata() {
  return transformJsonata(readFileSync(SOURCE, 'utf8'), readFileSync(LICENCE, 'utf8'))
}

/** Transforms the text of jsonata.js. Throws when a count or a passage is not what 2.0.6 has. */
export function transformJsonata(source, licence) {
  const modules = takeModules(source.replaceAll('\r\n', '\n'))
  return wrap(PATCHES.reduce(applyPatch, makeSynchronous(modules)), licence)
}

/** The object literal of modules inside the browserify bundle. */
function takeModules(source) {
  const start = source.indexOf('({1:[function(require,module,exports){')
  const end = source.lastIndexOf('},{},[3])(3)')
  if (start < 0 || end < 0) throw new Error('jsonata.js is not the expected bundle')
  return source.slice(start + 1, end + 1)
}

function makeSynchronous(modules) {
  const code = modules
    .replace(/^\s*\/\/ e\.g\. await .*\n/m, '')
    .replace(/^.*\bgenerator function\b.*\n.*- if so, yield\n/m, '')
  return [
    [/\basync function\b/g, 'function', 43],
    [/\basync \(/g, '(', 3],
    [/\bawait /g, '', 102],
    [/\bPromise\.all\(/g, '(', 2],
    [/^\s*stack: \(new Error\(\)\)\.stack,?\n/gm, '', 75],
  ].reduce(replaceCounted, code)
}

function replaceCounted(code, [pattern, replacement, expected]) {
  const found = code.match(pattern)?.length ?? 0
  if (found !== expected) throw new Error(`${pattern} occurs ${found} times, not ${expected}`)
  return code.replace(pattern, replacement)
}

/** Passages replaced word by word: [what it is for, old, new, how often it occurs (1 unless said)]. */
const PATCHES = [
  [
    'entry: fuel and depth instead of a looked-up callback',
    `        var entryCallback = environment.lookup(Symbol.for('jsonata.__evaluate_entry'));
        if(entryCallback) {
            entryCallback(expr, input, environment);
        }
`,
    `        if(++depth > limits.depth) outOf('depth');
        if(--fuel < 0) outOf('time');
`,
  ],
  [
    'exit: the same',
    `        var exitCallback = environment.lookup(Symbol.for('jsonata.__evaluate_exit'));
        if(exitCallback) {
            exitCallback(expr, input, environment, result);
        }
`,
    `        depth--;
`,
  ],
  [
    'frames: no callback when one is made',
    `        if (enclosingEnvironment) {
            var framePushCallback = enclosingEnvironment.lookup(Symbol.for('jsonata.__createFrame_push'));
            if(framePushCallback) {
                framePushCallback(enclosingEnvironment, newFrame);
            }
        }
`,
    '',
  ],
  ['frames: any name is only a name', 'var bindings = {};', 'var bindings = Object.create(null);'],
  ['frames: any name is only a name', 'if(bindings.hasOwnProperty(name)) {', 'if(name in bindings) {'],
  [
    'path[]: the flag goes on a copy, never on the array of the caller',
    'resultSequence.keepSingleton = true;',
    `if(Array.isArray(resultSequence) && !resultSequence.sequence) {
                resultSequence = copyOf(resultSequence);
            }
            resultSequence.keepSingleton = true;`,
  ],
  ['grouping an empty array: the caller keeps it empty', 'input.push(undefined);', 'input = [undefined];'],
  ['grouping: any key is only a key', 'var groups = {};', 'var groups = Object.create(null);'],
  ['grouping: any key is only a key', 'if (groups.hasOwnProperty(key)) {', 'if (key in groups) {'],
  [
    'grouping: any key is only a key',
    `if(typeof value !== 'undefined') {
                result[key] = value;
            }`,
    `if(typeof value !== 'undefined') {
                setMember(result, key, value);
            }`,
  ],
  [
    'tuples: an object with a member of that name is no stream',
    'if( input && input.tupleStream) {',
    'if(Array.isArray(input) && input.tupleStream) {',
  ],
  [
    'tuples: the same',
    'var reduce = input && input.tupleStream ? true : false;',
    'var reduce = Array.isArray(input) && input.tupleStream ? true : false;',
  ],
  [
    'tuples: the same',
    'if(result && isSequence(result) && !result.tupleStream) {',
    'if(Array.isArray(result) && result.sequence === true && !result.tupleStream) {',
  ],
  [
    'lookup: own members only',
    'result = input[key];',
    'result = Object.prototype.hasOwnProperty.call(input, key) ? input[key] : undefined;',
  ],
  [
    'lookup: bounded',
    'res.forEach(val => result.push(val));',
    'room(result.length + res.length);\n                        res.forEach(val => result.push(val));',
  ],
  [
    'steps: bounded',
    'res.forEach(val => resultSequence.push(val));',
    'room(resultSequence.length + res.length);\n                    res.forEach(val => resultSequence.push(val));',
  ],
  [
    'append: bounded, and paid for',
    'return arg1.concat(arg2);',
    `room(arg1.length + arg2.length);
        pay((arg1.length + arg2.length) >> 4);
        return arg1.concat(arg2);`,
  ],
  [
    'distinct: paid for, since it compares all with all',
    `        for(var ii = 0; ii < arr.length; ii++) {
            var value = arr[ii];
            // is this value already in the result sequence?`,
    `        for(var ii = 0; ii < arr.length; ii++) {
            pay(results.length >> 6);
            var value = arr[ii];
            // is this value already in the result sequence?`,
  ],
  [
    'join: bounded',
    'return strs.join(separator);',
    `roomForText(strs.reduce(function (length, str) { return length + str.length + separator.length; }, 0));
        return strs.join(separator);`,
  ],
  [
    'split: bounded',
    'result = str.split(separator, limit);',
    'result = str.split(separator, limit);\n                room(result.length);',
  ],
  [
    'replace: bounded',
    `                    result += replacement;
`,
    `                    result += replacement;
                    roomForText(result.length);
`,
  ],
  [
    'descendants: bounded',
    'function recurseDescendants(input, results) {',
    `function recurseDescendants(input, results) {
        room(results.length);
        if(--fuel < 0) outOf('time');`,
  ],
  [
    'ranges: bounded as on AWS, and paid for',
    `if(size > 1e7) {
            throw {
                code: "D2014",
                value: size
            };
        }`,
    `room(size);
        fuel -= size >> 3;`,
  ],
  [
    'concatenation: bounded',
    'result = lstr.concat(rstr);',
    'roomForText(lstr.length + rstr.length);\n        result = lstr.concat(rstr);',
  ],
  [
    'pad: bounded',
    'var padding = (new Array(padLength + 1)).join(char);',
    'roomForText(padLength * char.length);\n            var padding = (new Array(padLength + 1)).join(char);',
  ],
  ['keys: any key is only a key', 'var merge = {};', 'var merge = Object.create(null);'],
  ['merge: any key is only a key', 'result[prop] = obj[prop];', 'setMember(result, prop, obj[prop]);'],
  ['spread: any key is only a key', 'obj[key] = arg[key];', 'setMember(obj, key, arg[key]);'],
  ['sift: any key is only a key', 'result[item] = entry;', 'setMember(result, item, entry);'],
  [
    'built-in functions can be added and taken away',
    "staticFrame.bind('clone', defineFunction(functionClone, '<(oa)-:o>'));",
    `staticFrame.bind('clone', defineFunction(functionClone, '<(oa)-:o>'));
    builtIn.add = function (name, implementation, signature) {
        staticFrame.bind(name, defineFunction(implementation, signature));
    };
    builtIn.remove = function (name) {
        staticFrame.bind(name, undefined);
    };`,
  ],
  [
    'max: arrays longer than an argument list',
    'return Math.max.apply(Math, args);',
    'return args.reduce(function (a, b) { return Math.max(a, b); }, -Infinity);',
  ],
  [
    'min: arrays longer than an argument list',
    'return Math.min.apply(Math, args);',
    'return args.reduce(function (a, b) { return Math.min(a, b); }, Infinity);',
  ],
  [
    'sort: merging is a loop, because a call an item overflows the stack',
    `            var merge_iter = function (result, left, right) {
                if (left.length === 0) {
                    Array.prototype.push.apply(result, right);
                } else if (right.length === 0) {
                    Array.prototype.push.apply(result, left);
                } else if (comp(left[0], right[0])) { // invoke the comparator function
                    // if it returns true - swap left and right
                    result.push(right[0]);
                    merge_iter(result, left, right.slice(1));
                } else {
                    // otherwise keep the same order
                    result.push(left[0]);
                    merge_iter(result, left.slice(1), right);
                }
            };
            var merged = [];
            merge_iter(merged, l, r);
            return merged;`,
    `            var merged = [];
            var i = 0;
            var j = 0;
            while (i < l.length && j < r.length) {
                // if the comparator returns true - swap left and right
                merged.push(comp(l[i], r[j]) ? r[j++] : l[i++]);
            }
            while (i < l.length) merged.push(l[i++]);
            while (j < r.length) merged.push(r[j++]);
            return merged;`,
  ],
  ['chance: from the run', 'return Math.random();', 'return world.random();'],
  ['chance: from the run', 'Math.floor(Math.random() * (i + 1))', 'Math.floor(world.random() * (i + 1))'],
  ['time: from the run', 'timestamp = new Date(); // will', 'timestamp = new Date(0); // will'],
  [
    'time: from the run',
    'timestamp = new Date();\n',
    'timestamp = new Date(world.now());\n                depth = 0;\n                fuel = limits.fuel;\n',
  ],
  ['functions are known by a symbol, which data cannot carry', '._jsonata_function', '[FUNCTION]', 3],
  ['functions are known by a symbol, which data cannot carry', '_jsonata_function: true', '[FUNCTION]: true'],
  ['functions are known by a symbol, which data cannot carry', '._jsonata_lambda', '[LAMBDA]', 2],
  ['functions are known by a symbol, which data cannot carry', '_jsonata_lambda: true', '[LAMBDA]: true', 2],
  [
    'calls: their place is not written on data or on shared functions',
    `if(typeof proc === 'object') {
                proc.token = procName;
                proc.position = expr.position;
            }`,
    'proc = placed(proc, procName, expr.position);',
  ],
  [
    'tail calls: the same',
    `if(result.body.procedure.type === 'variable') {
                next.token = result.body.procedure.value;
            }
            next.position = result.body.procedure.position;`,
    'next = placed(next, result.body.procedure.value, result.body.procedure.position);',
  ],
  [
    'transform: works on its own copy and on nothing else',
    'var result = apply(cloneFunction, [obj], null, environment);',
    `var result = functionClone(obj);
            var owned = objectsIn(result);`,
  ],
  [
    'transform: works on its own copy and on nothing else',
    '// evaluate the update value for each match',
    `if (typeof match === 'object' && match !== null && !owned.has(match)) {
                        continue;
                    }
                    // evaluate the update value for each match`,
  ],
  [
    'transform: any key is only a key, and no member of an array',
    'match[prop] = update[prop];',
    'setUpdate(match, prop, update[prop]);',
  ],
]

function applyPatch(code, [purpose, from, to, expected = 1]) {
  const found = code.split(from).length - 1
  if (found !== expected) throw new Error(`"${purpose}": the passage occurs ${found} times, not ${expected}`)
  return code.replaceAll(from, () => to)
}

function wrap(modules, licence) {
  return `/* JSONata 2.0.6, made synchronous and bounded by src/build/transformJsonata.mjs. Do not edit: run that script.

${licence.trim()}
*/
${PRELUDE}
const modules = ${modules};

const loaded = {};
function load(id) {
  if (loaded[id] === undefined) {
    const module = { exports: {} };
    loaded[id] = module;
    const [define, links] = modules[id];
    define((name) => load(links[name]), module, module.exports);
  }
  return loaded[id].exports;
}

const jsonata = load(3);
export default Object.assign(jsonata, { limits, world, isFunction, builtIn });
`
}

const PRELUDE = `
const FUNCTION = Symbol('jsonata.function');
const LAMBDA = Symbol('jsonata.lambda');

/* How much one evaluation may use: nested evaluations, evaluations in all, items of a sequence, characters of a text. */
const limits = { depth: 100, fuel: 5000000, items: 873782, text: 8000000 };
/* Where time and chance come from; set before each evaluation. */
const world = { now: () => 0, random: () => 0 };
/* Filled in by the evaluator: changes what functions every expression finds. */
const builtIn = {};
let depth = 0;
let fuel = 0;

const REASONS = {
  depth: 'Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.',
  time: 'Expression evaluation timeout: Check for infinite loop',
  memory: 'Expression evaluation memory limit exceeded: Check for excessive memory usage',
};
function outOf(bound) {
  throw { bound, message: REASONS[bound] };
}
function room(items) {
  if (items > limits.items) outOf('memory');
}
function pay(price) {
  fuel -= price;
  if (fuel < 0) outOf('time');
}
function roomForText(length) {
  if (length > limits.text) outOf('memory');
}

function isFunction(value) {
  return value[FUNCTION] === true || value[LAMBDA] === true;
}
function setMember(object, key, value) {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
// JSON has no members of an array but its items: any other would stay with the array unseen.
function setUpdate(object, key, value) {
  if (!Array.isArray(object) || key === 'length' || String(key >>> 0) === key) setMember(object, key, value);
}
function copyOf(array) {
  const copy = array.slice();
  if (array.cons) Object.defineProperty(copy, 'cons', { enumerable: false, configurable: false, value: true });
  if (array.outerWrapper) copy.outerWrapper = true;
  return copy;
}
function placed(proc, token, position) {
  if (!proc) return proc;
  if (proc[FUNCTION] === true) {
    return { [FUNCTION]: true, implementation: proc.implementation, signature: proc.signature, token, position };
  }
  if (proc[LAMBDA] === true) {
    proc.token = token;
    proc.position = position;
  }
  return proc;
}
function objectsIn(value, found = new Set()) {
  if (typeof value === 'object' && value !== null) {
    found.add(value);
    for (const member of Object.values(value)) objectsIn(member, found);
  }
  return found;
}
`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, transformInstalledJsonata())
}
