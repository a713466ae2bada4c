import { mergeStyleSets } from 'office-ui-fabric-react';
import { useEffect, useRef } from 'react';
import { usePane } from '../../hooks';
import { DetailView } from './detail-view';
import { FirstMinute } from './first-minute-view';
import { contentsOf } from './first-minute';
import { OverviewCards } from './overview-cards';
import { RatioList } from './ratio-list';
import { TreeSection } from './tree-section';

/** Sintesi: how the body is doing, at a glance and down to the cell. */
export function Summary() {
  const analysis = usePane((state) => state.analysis);
  const detail = usePane((state) => state.detail);
  const lastDetail = useRef(detail);
  useEffect(() => {
    lastDetail.current = detail;
  }, [detail]);
  if (!analysis) return <FirstMinute contents={null} />;
  if (detail) return <DetailView detail={detail} analysis={analysis} />;
  const { snapshot, tables, model } = analysis;
  const contents = contentsOf(snapshot, tables, model.nodes.length);
  if (contents.type === 'empty' || contents.type === 'unknown') return <FirstMinute contents={contents} />;
  return (
    <div className={CLASSES.root}>
      <OverviewCards analysis={analysis} />
      <TreeSection analysis={analysis} takesFocus={lastDetail.current?.type === 'node'} />
      <RatioList
        analysis={analysis}
        takesFocus={lastDetail.current?.type === 'ratio' ? lastDetail.current.id : null}
      />
    </div>
  );
}

const CLASSES = mergeStyleSets({ root: { paddingBottom: 16 } });
