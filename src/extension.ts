/** Builds, wires and registers the features. Called by VS Code, in the desktop, remote and web hosts alike. */
export function activate(): void {
  // The features are registered here.
}

/** Nothing to do: VS Code disposes what `activate` put into the context's subscriptions. */
export function deactivate(): void {
  // Nothing outlives the subscriptions.
}
