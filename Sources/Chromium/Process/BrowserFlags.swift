import Foundation
import Subprocess

/// The arguments and environment of a browser without window or network, which prints the same on every computer.
enum BrowserFlags {
  /// Returns the arguments; the browser writes its profile to a subfolder of `folder`.
  static func flags(folder: String) -> [String] {
    let always = [
      "--headless", "--remote-debugging-pipe", "--user-data-dir=\(folder)/profile",
      // No questions, sound, extensions or crash reports.
      "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-default-apps",
      "--mute-audio", "--disable-breakpad", "--password-store=basic", "--use-mock-keychain", "--log-level=3",
      // No request leaves the computer.
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      // The same pixels on every computer.
      "--disable-gpu", "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
      "--hide-scrollbars", "--lang=en-US", "--user-agent=Chromium",
      // Shared memory is kept in the temporary folder, since `/dev/shm` is often too small in containers.
      "--disable-dev-shm-usage",
    ]
    // Chromium refuses to run its sandbox as root.
    return geteuid() == 0 ? always + ["--no-sandbox"] : always
  }

  /// Returns the environment variables to set, or to remove where the value is nil.
  ///
  /// They fix the language and time zone, keep files inside the folder, and allow only the fonts of the system and of
  /// the user (see fonts-conf(5)).
  static func environment(folder: String) -> [Subprocess.Environment.Key: String?] {
    [
      "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "TZ": "UTC",
      "TMPDIR": folder, "XDG_CONFIG_HOME": "\(folder)/settings", "GSETTINGS_BACKEND": "memory",
      "FONTCONFIG_FILE": nil, "FONTCONFIG_PATH": nil, "FONTCONFIG_SYSROOT": nil,
      "XDG_DATA_HOME": nil, "XDG_DATA_DIRS": nil,
    ]
  }
}
