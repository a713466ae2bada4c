import { layouts } from '/work/main/test/layouts/index';
import { snapshotOf } from '/work/main/test/recognition/zz-snapshot';
import { recognise } from '/work/main/src/recognition/recognise';
import { rangeName } from '/work/main/src/workbook/address';
const only = process.argv[2]; const verbose = process.argv[3];
for (const l of layouts) {
  if (only && only !== '-' && !l.name.includes(only)) continue;
  const tables = recognise(snapshotOf(l.workbook, l.name + '.xlsx'));
  const got = tables.map(t => `${t.sheet}:${t.kind}${t.range ? ' ' + rangeName(t.range) : ''} ${t.confidence} ~${t.rival?.kind ?? ''} ${t.rival?.confidence ?? ''}`);
  const want = l.expected.sheets.map(s => `${s.sheet}:${s.kind}`);
  const ok = l.expected.sheets.every(s => tables.some(t => t.sheet === s.sheet && ([] as string[]).concat(s.kind as never).includes(t.kind))) && tables.every(t => l.expected.sheets.some(s => s.sheet === t.sheet && ([] as string[]).concat(s.kind as never).includes(t.kind)));
  console.log(ok ? 'ok  ' : 'FAIL', l.name, '|', got.join('; '), ok ? '' : '   WANT ' + want.join('; '));
  if (verbose) for (const t of tables) { console.log(' title', t.evidence.map(e => e.role + '=' + e.text).join(' | ').slice(0,600)); for (const f of t.facts) console.log('   ', JSON.stringify(f, (k, v) => k === 'ref' ? `${v.row},${v.col}` : (v && typeof v === 'object' && 'value' in v && 'places' in v && 'raw' in v) ? `#${v.value}(${v.places})` : v).slice(0, 500)); }
}
