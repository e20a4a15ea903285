// The editor in the interface's own colours, made from the tokens of the theme on screen.
import type { editor } from 'monaco-editor/editor'

/** The value of a colour token (`--text`), as the page has it. */
export type ColourToken = (name: string) => string

/** Monaco's theme data. Colours that are no plain colours (forced colours name the system's) are left to Monaco. */
export function editorTheme(token: ColourToken, isDark: boolean): editor.IStandaloneThemeData {
  const colour = (name: string, opacity = 1) => hexColour(token(name), opacity)
  return {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: ruleTokens.flatMap(([scope, name, fontStyle]) => {
      const foreground = colour(name)?.slice(1, 7)
      return foreground === undefined ? [] : [{ token: scope, foreground, ...(fontStyle ? { fontStyle } : {}) }]
    }),
    colors: Object.fromEntries(
      surfaces.flatMap(([id, name, opacity]) => {
        const value = colour(name, opacity)
        return value === null ? [] : [[id, value]]
      }),
    ),
  }
}

/** `#rrggbbaa` of a CSS colour written as hex or `rgb()`; null for anything else. */
export function hexColour(css: string, opacity = 1): string | null {
  const text = css.trim()
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1]
  if (hex !== undefined) {
    const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
    return `#${full.toLowerCase()}${byte(opacity * 255)}`
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[/,]\s*([\d.]+))?\s*\)$/i.exec(text)
  if (!parts) return null
  const [, red, green, blue, alpha = '1'] = parts
  return `#${[red, green, blue].map((part) => byte(Number(part))).join('')}${byte(Number(alpha) * opacity * 255)}`
}

function byte(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
}

/** Scope of the tokenizer, token of its colour, style. */
const ruleTokens: readonly (readonly [string, string, string?])[] = [
  ['', '--text'],
  ['delimiter', '--text-2'],
  ['string.key', '--accent'],
  ['string.value', '--status-succeeded-fg'],
  ['string.path', '--status-caught-fg'],
  ['string.placeholder', '--status-failed-fg'],
  ['variable.placeholder', '--status-failed-fg'],
  ['string.jsonata.delimiter', '--text-3'],
  ['string.jsonata.call', '--status-caught-fg'],
  ['string.jsonata.variable', '--status-caught-fg'],
  ['string.jsonata.string', '--status-succeeded-fg'],
  ['string.jsonata.number', '--status-running-fg'],
  ['string.jsonata.keyword', '--status-running-fg', 'bold'],
  ['string.jsonata.operator', '--text-2'],
  ['string.jsonata.field', '--text'],
  ['string.jsonata.comment', '--text-3', 'italic'],
  ['number', '--status-running-fg'],
  ['keyword', '--status-running-fg'],
  ['comment', '--text-3', 'italic'],
  ['invalid', '--problem-error'],
]

/** Monaco's colour id, token, opacity. */
const surfaces: readonly (readonly [string, string, number?])[] = [
  ['foreground', '--text'],
  ['descriptionForeground', '--text-2'],
  ['errorForeground', '--problem-error'],
  ['focusBorder', '--focus'],
  ['icon.foreground', '--text-2'],
  ['textLink.foreground', '--accent'],
  ['editor.background', '--surface'],
  ['editor.foreground', '--text'],
  ['editorGutter.background', '--surface'],
  ['editorLineNumber.foreground', '--text-3'],
  ['editorLineNumber.activeForeground', '--text'],
  ['editorLineNumber.dimmedForeground', '--text-3'],
  ['editorCursor.foreground', '--accent'],
  ['editor.selectionBackground', '--selected-bg'],
  ['editor.inactiveSelectionBackground', '--selected-bg'],
  ['editor.selectionHighlightBackground', '--accent', 0.1],
  ['editor.lineHighlightBackground', '--hover'],
  ['editor.lineHighlightBorder', '--surface', 0],
  ['editor.findMatchBackground', '--status-caught-tint'],
  ['editor.findMatchBorder', '--status-caught-fg'],
  ['editor.findMatchHighlightBackground', '--status-caught-tint'],
  ['editor.rangeHighlightBackground', '--hover'],
  ['editorIndentGuide.background1', '--border-subtle'],
  ['editorIndentGuide.activeBackground1', '--border-strong'],
  ['editorBracketMatch.background', '--accent', 0.12],
  ['editorBracketMatch.border', '--accent', 0.6],
  ...[1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, '--text-2'] as const),
  ['editorBracketHighlight.unexpectedBracket.foreground', '--problem-error'],
  ['editorError.foreground', '--problem-error'],
  ['editorWarning.foreground', '--problem-warning'],
  ['editorInfo.foreground', '--problem-hint'],
  ['editorOverviewRuler.errorForeground', '--problem-error'],
  ['editorOverviewRuler.warningForeground', '--problem-warning'],
  ['editorOverviewRuler.infoForeground', '--problem-hint'],
  ['editorOverviewRuler.background', '--surface'],
  ['editorOverviewRuler.border', '--surface', 0],
  ['editorStickyScroll.background', '--surface'],
  ['editorStickyScrollHover.background', '--fill'],
  ['editorStickyScroll.border', '--border-subtle'],
  ['editorStickyScroll.shadow', '--surface', 0],
  ['scrollbar.shadow', '--border-subtle'],
  ['scrollbarSlider.background', '--text-3', 0.25],
  ['scrollbarSlider.hoverBackground', '--text-3', 0.4],
  ['scrollbarSlider.activeBackground', '--text-3', 0.55],
  ['editorWidget.background', '--floating'],
  ['editorWidget.foreground', '--text'],
  ['editorWidget.border', '--border'],
  ['editorHoverWidget.background', '--floating'],
  ['editorHoverWidget.border', '--border'],
  ['editorHoverWidget.foreground', '--text'],
  ['input.background', '--surface'],
  ['input.foreground', '--text'],
  ['input.border', '--border-strong'],
  ['input.placeholderForeground', '--text-3'],
  ['inputOption.activeBackground', '--selected-bg'],
  ['inputOption.activeForeground', '--text'],
  ['inputOption.activeBorder', '--accent'],
  ['list.activeSelectionBackground', '--selected-bg'],
  ['list.activeSelectionForeground', '--text'],
  ['list.focusBackground', '--selected-bg'],
  ['list.focusForeground', '--text'],
  ['list.hoverBackground', '--fill'],
  ['list.highlightForeground', '--accent'],
  ['quickInput.background', '--floating'],
  ['quickInput.foreground', '--text'],
  ['quickInputList.focusBackground', '--selected-bg'],
  ['quickInputList.focusForeground', '--text'],
  ['menu.background', '--floating'],
  ['menu.foreground', '--text'],
  ['menu.border', '--border'],
  ['menu.selectionBackground', '--selected-bg'],
  ['menu.selectionForeground', '--text'],
  ['menu.separatorBackground', '--border-subtle'],
  ['widget.border', '--border'],
]
