/** Whether the browser allows what a scope needs of it. It asks the user if it must; scopes that need nothing are allowed. */
export async function askBrowser(scope: string): Promise<boolean> {
  try {
    await NEEDS[scope]?.();
    return true;
  } catch {
    return false;
  }
}

const NEEDS: Readonly<Record<string, () => Promise<void>>> = {
  'scope.userLocation': askLocation,
  'scope.userFuzzyLocation': askLocation,
  'scope.userLocationBackground': askLocation,
  'scope.camera': () => askMedia({ video: true }),
  'scope.record': () => askMedia({ audio: true }),
};

/** A place that cannot be found is not a refusal. */
function askLocation(): Promise<void> {
  return new Promise((resolve, reject) => {
    const { geolocation } = navigator;
    geolocation.getCurrentPosition(
      () => resolve(),
      (error) => (error.code === error.PERMISSION_DENIED ? reject(new Error(error.message)) : resolve()),
      { maximumAge: Infinity, timeout: 10_000 },
    );
  });
}

async function askMedia(wanted: MediaStreamConstraints): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia(wanted);
  for (const track of stream.getTracks()) track.stop();
}
