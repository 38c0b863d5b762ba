// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scanner.serial;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.hardware.scanner.ScannerSession;
import java.util.Arrays;

/** Takes the AIM identifier off a code that begins with one. */
final class ScanSession extends ScannerSession {
    private static final int AIM = 3;

    ScanSession(Attendant by, ScannerCapabilities capabilities) {
        super(by, capabilities);
    }

    /** A whole code came. */
    void read(byte[] code) {
        boolean named = capabilities().tellsSymbology() && code.length > AIM && code[0] == ']';
        String aim = named ? "" + (char) code[0] + (char) code[1] + (char) code[2] : "";
        byte[] bytes = named ? Arrays.copyOfRange(code, AIM, code.length) : code;
        if (bytes.length > 0 && (aim.isEmpty() || aim.matches("\\][A-Za-z][0-9A-Za-z]"))) {
            read(aim, bytes);
        }
    }
}
