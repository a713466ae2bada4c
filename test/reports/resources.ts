import { type InputParts, money, node, numberCell, sheet, wordCell } from './model';

/** Report, "Riepilogo risorse": 2C0102 with 2C0104, in an objective that prints its own subtotal. */
export const RESOURCES: InputParts = {
  sheets: [
    sheet('Foglio3', [
      ['F23', 90300],
      ['G23', 59300.76],
      ['H23', 0.657, '0.0%'],
      ['F24', 348000],
    ]),
  ],
  nodes: [
    [node('2', 'area', null), null],
    [node('2C', 'objective', '2', money(numberCell('F25', '438300'), numberCell('G25', '269300.76'))), null],
    [
      node(
        '2C0102',
        'project',
        '2C',
        money(numberCell('F23', '90300'), numberCell('G23', '59300.76'), {
          ...numberCell('H23', '0.657', '100'),
          places: 1,
        }),
      ),
      null,
    ],
    [
      node(
        '2C0104',
        'project',
        '2C',
        money(numberCell('F24', '348000'), wordCell('G24', '€ 210.000,00', '210000')),
      ),
      null,
    ],
  ],
};
