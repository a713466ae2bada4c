import { configureLoadStyles } from '@microsoft/load-themed-styles';
import { Stylesheet } from 'office-ui-fabric-react';

/**
 * The icons bring two rules of style as text, which the page's policy refuses to an inline element; they go through
 * the style engine's sheet instead. To be imported before the icons.
 */
configureLoadStyles((styles) => {
  for (const rule of styles.split(/(?<=\})/)) Stylesheet.getInstance().insertRule(rule, true);
});
