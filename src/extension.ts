/** Builds, wires and registers the features. Called by VS Code, in the desktop, remote and web hosts alike. */
export function activate(): void {
  const start = performance.now();
  // The features are registered here.
  // The measure is in the extension host's own timeline, where the activation test reads it.
  performance.measure('minutes-review: activate', { start });
}

/** Nothing to do: VS Code disposes what `activate` put into the context's subscriptions. */
export function deactivate(): void {
  // Nothing outlives the subscriptions.
}
