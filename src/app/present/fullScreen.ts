/** Asks for the whole screen; false where the browser has no such thing, or nobody has asked for it by a hand. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

export async function leaveFullScreen(): Promise<void> {
  // Escape may have been faster
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined);
}

export function isFullScreen(): boolean {
  // missing where there is no full screen
  return Boolean(document.fullscreenElement);
}

/** Calls back when it begins and when it ends. */
export function onFullScreen(callback: () => void): () => void {
  document.addEventListener('fullscreenchange', callback);
  return () => document.removeEventListener('fullscreenchange', callback);
}
