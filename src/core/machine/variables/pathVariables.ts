// The variables that a path or a call of an intrinsic function reads.

/** A string in quotes, or `$` with what may be a name. Quoted texts are stepped over: what looks like a variable there is none. */
const TOKEN = /'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|\$(\$|\p{ID_Start}\p{ID_Continue}*)?/gsu

/** Each variable with the index of its name, which stands behind `$`. `$` and `$$` alone are none. */
export function pathVariables(text: string): readonly { readonly name: string; readonly index: number }[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 1: name, index }) =>
    name === undefined || name === '$' ? [] : [{ name, index: index + 1 }],
  )
}
