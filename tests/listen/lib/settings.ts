/** The settings that a screen reader needs to be listened to without a sound card and without a desktop. */
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Without a sound card the module that "plays" must still open a device. */
const alsa = "pcm.!default { type null }\nctl.!default { type null }\n";

/** A window manager that keeps no keys for itself: Orca has some of them. */
const openbox = `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus><keyboard></keyboard></openbox_config>
`;

const speechd = (folder: string) => `LogLevel 3
LogDir "${folder}/speechd-logs"
AudioOutputMethod "alsa"
AudioALSADevice "default"
DefaultLanguage "en"
AddModule "paced" "sd_generic" "paced.conf"
DefaultModule paced
`;

/** A synthesizer that makes no sound and takes as long as saying it would: a voice that is still speaking can be cut off. */
const paced = (folder: string) => `Debug 0
GenericExecuteSynth "printf %s \\'$DATA\\' | ${folder}/say.sh"
GenericCmdDependency "printf"
GenericSoundIconFolder "/usr/share/sounds/sound-icons/"
GenericLanguage "en" "en" "utf-8"
GenericLanguage "zh" "zh" "utf-8"
GenericLanguage "c" "en" "utf-8"
AddVoice "en" "MALE1" "english"
AddVoice "zh" "MALE1" "chinese"
DefaultVoice "english"
GenericRateAdd 1
GenericPitchAdd 1
GenericRateMultiply 1
GenericPitchMultiply 1
`;

/** Some voices say 40 characters a second to those who listen every day. */
const say = `#!/bin/sh
sleep "$(awk -v n="$(wc -m)" 'BEGIN { printf "%.2f", n / 40 }')"
`;

/** Orca as it comes, except that it names no key that is pressed and does not read a page by itself. */
const orcaSettings = { enableKeyEcho: false, sayAllOnLoad: false, pageSummaryOnLoad: false };
const orca = JSON.stringify({
  general: orcaSettings,
  profiles: { default: { profile: ["Default", "default"], pronunciations: {}, keybindings: {}, ...orcaSettings } },
  pronunciations: {},
  keybindings: {},
});

/** Orca's record is buffered; what is spoken is to be in the file at once. Named println in Orca 43, print_message in 48. */
const orcaCustomizations = `from orca import debug
name = "print_message" if hasattr(debug, "print_message") else "println"
plain = getattr(debug, name)
def flushed(level, text="", *rest, **named):
    plain(level, text, *rest, **named)
    if debug.debugFile and "SPEECH OUTPUT" in str(text):
        debug.debugFile.flush()
setattr(debug, name, flushed)
`;

/** What Firefox must be told to speak to a screen reader that was not there when it was installed. */
export const firefoxPreferences = {
  "accessibility.force_disabled": -1,
  "browser.aboutwelcome.enabled": false,
  "termsofuse.bypassNotification": true,
  "dom.ipc.processCount": 1,
};

/** Writes all settings below a folder, which is the home of the programs that read them. */
export function writeSettings(folder: string): void {
  const files: Record<string, string> = {
    ".asoundrc": alsa,
    ".config/openbox/rc.xml": openbox,
    "speechd/speechd.conf": speechd(folder),
    "speechd/modules/paced.conf": paced(folder),
    "say.sh": say,
    ".local/share/orca/user-settings.conf": orca,
    ".local/share/orca/orca-customizations.py": orcaCustomizations,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  chmodSync(join(folder, "say.sh"), 0o755);
  for (const name of ["speechd-logs", "run"]) mkdirSync(join(folder, name), { mode: 0o700 });
}
