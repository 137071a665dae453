import { theme, type ThemeConfig } from 'antd'

export type Mode = 'light' | 'dark'

// The incumbent's blue #5582f3 has 3.6:1 against white: it marks, while fills and words use darker steps that reach 4.5:1.
const light = {
  colorPrimary: '#3f69dd', colorPrimaryHover: '#5582f3', colorPrimaryActive: '#375cca', colorPrimaryBg: '#f2f8ff', colorLink: '#0e5fd8', colorInfo: '#276ff5',
  colorSuccess: '#117a3b', colorWarning: '#a35c00', colorError: '#d01818', colorText: '#212121', colorTextSecondary: '#5c5c5c', colorTextTertiary: '#6b6b6b',
  colorTextPlaceholder: '#757575', colorTextQuaternary: '#757575', colorTextDisabled: '#8a8a8a', colorBorder: '#d9d9d9', colorBorderSecondary: '#e5e5e5', colorBgLayout: '#f2f2f2', colorBgContainer: '#ffffff', colorBgElevated: '#ffffff'
}
const dark = {
  colorPrimary: '#4a74ea', colorPrimaryHover: '#6b90f5', colorPrimaryActive: '#3f69dd', colorPrimaryBg: '#1b2a4a', colorLink: '#7aa2ff', colorInfo: '#7aa2ff',
  colorSuccess: '#4cc982', colorWarning: '#f0a94a', colorError: '#ff7b74', colorText: '#e6e8ec', colorTextSecondary: '#b3b9c4', colorTextTertiary: '#9aa0aa',
  colorTextPlaceholder: '#8b919c', colorTextQuaternary: '#8b919c', colorTextDisabled: '#737985', colorBorder: '#3b414c', colorBorderSecondary: '#2d323b', colorBgLayout: '#14161a', colorBgContainer: '#1c1f24', colorBgElevated: '#24282f'
}

// White words stand on these, under the pointer too; the words of plain buttons keep the lighter steps.
const lightButton = { colorPrimaryHover: '#375cca', colorPrimaryActive: '#2f50b5', defaultHoverColor: '#375cca', defaultHoverBorderColor: '#5582f3' }
const darkButton = { colorPrimary: '#3f69dd', colorPrimaryHover: '#466fdf', colorPrimaryActive: '#375cca', defaultHoverColor: '#8fb0ff', defaultHoverBorderColor: '#6b90f5', defaultActiveColor: '#8fb0ff', defaultActiveBorderColor: '#5582f3' }

// The compact algorithm takes the next smaller step of this as its text size: 12 px.
const BASE_FONT = 14

/** The control library's tokens: compact, 12 px, nearly square, AA contrast in both modes. */
export function antTheme (mode: Mode): ThemeConfig {
  const colours = mode === 'light' ? light : dark
  return {
    algorithm: mode === 'light' ? [theme.compactAlgorithm] : [theme.darkAlgorithm, theme.compactAlgorithm],
    token: {
      ...colours,
      fontSize: BASE_FONT, fontSizeSM: 12, borderRadius: 2, borderRadiusLG: 4, borderRadiusSM: 2, controlHeight: 28, controlHeightSM: 26, wireframe: false, motionDurationMid: '0.12s', motionDurationSlow: '0.16s',
      fontFamily: '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", sans-serif'
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', paddingInlineSM: 10, contentFontSizeSM: 12, ...mode === 'light' ? lightButton : darkButton },
      Modal: { titleFontSize: 14 },
      Select: { optionSelectedFontWeight: 500 }
    }
  }
}
