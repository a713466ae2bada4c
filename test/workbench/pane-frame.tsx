import { useEffect, useRef } from 'react';
import { agaveBridge, type AgaveBridge, type Client } from '../host/agave';
import type { Host } from '../host/contract';
import { HOST_INFO } from '../host/protocol';

/** The page of the pane, as far as its host speaks with it. */
type PaneWindow = Window & {
  readonly OSF: { readonly ScriptMessaging: Client };
  readonly JSON: JSON;
};

declare global {
  interface Window {
    /** Called by the pane's page when it starts; gives it the way to its host. */
    alberoHost?: (pane: PaneWindow) => (message: string) => void;
  }
}

/** The pane in a frame of its own, as Excel shows it, over the host that lives in this page. */
export function PaneFrame({ host }: { readonly host: Host }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    let bridge: AgaveBridge | null = null;
    window.alberoHost = (pane) => {
      bridge?.close();
      const connected = agaveBridge(host, () => clientIn(pane));
      bridge = connected;
      return (message) => connected.postMessage(message);
    };
    if (frame.current) frame.current.src = `/pane/taskpane.html?${HOST_INFO}`;
    return () => {
      bridge?.close();
      delete window.alberoHost;
    };
  }, [host]);
  return <iframe ref={frame} className="pane" title="Riquadro Albero" />;
}

/** The library tests for arrays of its own page, so what it hears is made there. */
const clientIn = (pane: PaneWindow): Client => {
  const ownCopy = (params: unknown): unknown => pane.JSON.parse(JSON.stringify(params));
  const { ScriptMessaging } = pane.OSF;
  return {
    agaveHostCallback: (id, params) => ScriptMessaging.agaveHostCallback(id, ownCopy(params)),
    agaveHostEventCallback: (id, params) => ScriptMessaging.agaveHostEventCallback(id, ownCopy(params)),
  };
};
