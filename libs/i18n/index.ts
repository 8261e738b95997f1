export { locales, regional, languageNames, directionOf, isLocale, preferredLocale, type Locale } from './locales.js';
export { translate, type Values } from './translate.js';
export { type MessageKey } from './catalogues.js';
export { formatDate, formatDateTime, formatNumber, inLocale } from './format.js';
export { dayOf, isDay } from './days.js';
export { normalise } from './arabic.js';
export { areaName, areasOf, countries, countryName, isArea, isCountry, regionOf, regions } from './places/places.js';
export { isTheme, themes } from './themes.js';
export { loadSpoken, type SpokenAreas } from './spoken.js';
