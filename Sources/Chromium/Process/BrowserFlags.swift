import Foundation
import Subprocess

/// The command line of a browser: without a window or a network, and with the same result on every computer.
enum BrowserFlags {
  /// Returns the browser's arguments; it writes its profile to `folder`.
  static func flags(folder: String) -> [String] {
    let always = [
      "--headless", "--remote-debugging-pipe", "--user-data-dir=\(folder)/profile",
      // no questions, sound, extensions or crash reports
      "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-default-apps",
      "--mute-audio", "--disable-breakpad", "--password-store=basic", "--use-mock-keychain", "--log-level=3",
      // no request leaves the computer
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      // the same pixels on every computer
      "--disable-gpu", "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
      "--hide-scrollbars", "--lang=en-US", "--user-agent=Chromium",
      // /dev/shm is often small in containers
      "--disable-dev-shm-usage",
    ]
    // Chromium refuses to run its sandbox as root.
    return geteuid() == 0 ? always + ["--no-sandbox"] : always
  }

  /// Returns the changes to this program's environment: a fixed language and time zone, no files outside the folder,
  /// and only the fonts of the system and of the user (fonts-conf(5)).
  static func environment(folder: String) -> [Subprocess.Environment.Key: String?] {
    [
      "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "TZ": "UTC",
      "TMPDIR": folder, "XDG_CONFIG_HOME": "\(folder)/settings", "GSETTINGS_BACKEND": "memory",
      "FONTCONFIG_FILE": nil, "FONTCONFIG_PATH": nil, "FONTCONFIG_SYSROOT": nil,
      "XDG_DATA_HOME": nil, "XDG_DATA_DIRS": nil,
    ]
  }
}
