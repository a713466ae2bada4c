/** Fluent would declare fonts on Microsoft's CDN; the pane takes the system's. To be imported before Fluent. */
window.FabricConfig = { fontBaseUrl: '' };

export {};
