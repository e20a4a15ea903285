// The functions of JSONata 2.0.6 as AWS has them: without $eval, with six of its own.

export interface DescribedFunction {
  /** `$substring(str, start[, length])`: what stands in brackets may be left out, `…` repeats what is before it. */
  readonly signature: string
  readonly help: string
}

const rows: readonly (readonly [signature: string, help: string])[] = [
  [
    '$string(arg[, prettify])',
    'The text of a value; JSON for objects and arrays, over several lines where prettify is true.',
  ],
  ['$length(str)', 'How many characters a string has.'],
  [
    '$substring(str, start[, length])',
    'The part of a string from start, counted from 0; from the end where start is negative.',
  ],
  [
    '$substringBefore(str, chars)',
    'What stands before the first occurrence of chars; the string itself where there is none.',
  ],
  [
    '$substringAfter(str, chars)',
    'What stands after the first occurrence of chars; the string itself where there is none.',
  ],
  ['$uppercase(str)', 'The string in capital letters.'],
  ['$lowercase(str)', 'The string in small letters.'],
  ['$trim(str)', 'Without white space at both ends, and with single spaces within.'],
  ['$pad(str, width[, char])', 'Filled up to a width: on the right, or on the left where width is negative.'],
  ['$contains(str, pattern)', 'Whether a string has a text or a match of a regular expression in it.'],
  ['$split(str, separator[, limit])', 'The parts of a string between separators, empty ones too.'],
  ['$join(array[, separator])', 'One string of all strings of an array.'],
  ['$match(str, pattern[, limit])', 'What a regular expression finds: match, index and groups of each.'],
  [
    '$replace(str, pattern, replacement[, limit])',
    'The string with every match replaced; replacement is a text or a function.',
  ],
  ['$base64encode(str)', 'The Base64 form of a string.'],
  ['$base64decode(str)', 'The string of a Base64 form.'],
  ['$encodeUrlComponent(str)', 'Encoded for a part of a URL.'],
  ['$encodeUrl(str)', 'Encoded for a whole URL.'],
  ['$decodeUrlComponent(str)', 'A part of a URL decoded.'],
  ['$decodeUrl(str)', 'A whole URL decoded.'],
  ['$number(arg)', 'The number that a string stands for; 1 and 0 for true and false.'],
  ['$abs(number)', 'The number without its sign.'],
  ['$floor(number)', 'The next integer below.'],
  ['$ceil(number)', 'The next integer above.'],
  ['$round(number[, precision])', 'Rounded to a number of decimal places, halves to the even digit.'],
  ['$power(base, exponent)', 'The base to the power of the exponent.'],
  ['$sqrt(number)', 'The square root.'],
  [
    '$random([seed])',
    'A number from 0 to 1, 1 excluded; always the same for the same seed. Seeds are an addition of AWS.',
  ],
  ['$formatNumber(number, picture[, options])', "The number in the form of a picture such as '#,##0.00'."],
  ['$formatBase(number[, radix])', 'The digits of an integer to a base from 2 to 36; 10 without it.'],
  ['$formatInteger(number, picture)', "The integer in the form of a picture such as '0001', 'I' or 'w'."],
  ['$parseInteger(string, picture)', 'The integer that a text in the form of a picture stands for.'],
  ['$sum(array)', 'The sum of the numbers of an array.'],
  ['$max(array)', 'The largest number of an array.'],
  ['$min(array)', 'The smallest number of an array.'],
  ['$average(array)', 'The mean of the numbers of an array.'],
  ['$boolean(arg)', 'Whether a value counts as true: not 0, not empty, not null.'],
  ['$not(arg)', 'The opposite of what a value counts as.'],
  ['$exists(arg)', 'Whether an expression gives anything.'],
  ['$count(array)', 'How many items an array has; 1 for what is no array, 0 for nothing.'],
  ['$append(array1, array2)', 'The items of both arrays.'],
  ['$sort(array[, function])', 'The array sorted; function(l, r) says whether l comes after r.'],
  ['$reverse(array)', 'The items in the opposite order.'],
  ['$shuffle(array)', 'The items in an order of chance.'],
  ['$distinct(array)', 'Each item once.'],
  ['$zip(array1, …)', 'Arrays of the first items, the second items, and so on.'],
  ['$partition(array, size)', 'The array in parts of a size. An addition of AWS.'],
  ['$range(first, last, step)', 'The numbers from first to last, both included. An addition of AWS.'],
  ['$keys(object)', 'The names of the members of an object.'],
  ['$lookup(object, key)', 'The member of an object by its name.'],
  ['$spread(object)', 'An object for each member.'],
  ['$merge(array)', 'One object with the members of all; later ones win.'],
  ['$sift(object, function)', 'The object with the members for which function(value, key) is true.'],
  ['$each(object, function)', 'What function(value, key) gives for each member.'],
  ['$error([message])', 'Fails with a message.'],
  ['$assert(condition[, message])', 'Fails with a message unless a condition is true.'],
  ['$type(value)', "The type: 'null', 'number', 'string', 'boolean', 'array', 'object' or 'function'."],
  ['$now([picture[, timezone]])', 'The present time as a text; the same within one expression.'],
  ['$millis()', 'The present time in milliseconds since 1970.'],
  ['$fromMillis(number[, picture[, timezone]])', 'The text of a time in milliseconds since 1970.'],
  ['$toMillis(timestamp[, picture])', 'Milliseconds since 1970 of a time as a text.'],
  ['$map(array, function)', 'What function(value, index, array) gives for each item.'],
  ['$filter(array, function)', 'The items for which function(value, index, array) is true.'],
  [
    '$single(array, function)',
    'The one item for which function(value, index, array) is true; fails for none or several.',
  ],
  ['$reduce(array, function[, init])', 'One value: function(previous, value) from item to item.'],
  ['$parse(string)', 'The value of a JSON text. An addition of AWS, in place of $eval.'],
  [
    '$hash(data, algorithm)',
    "Hexadecimal digest by 'MD5', 'SHA-1', 'SHA-256', 'SHA-384' or 'SHA-512'. An addition of AWS.",
  ],
  ['$uuid()', 'A random UUID. An addition of AWS.'],
]

/** By name, with `$`. */
export const jsonataFunctions: ReadonlyMap<string, DescribedFunction> = new Map(
  rows.map(([signature, help]) => [signature.slice(0, signature.indexOf('(')), { signature, help }]),
)
