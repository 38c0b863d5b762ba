// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.label;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Cuts a stream of ZPL II into its commands, however it is divided. Not thread-safe. */
final class ZplReader {
    private final StringBuilder pending = new StringBuilder();
    private final BiConsumer<String, String> commands;

    /** Hands each command on: its prefix and two letters, and what follows. */
    ZplReader(BiConsumer<String, String> commands) {
        this.commands = commands;
    }

    void read(byte[] bytes) {
        for (char c : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (c == '^' || c == '~') {
                end();
            }
            if (c != '\r' && c != '\n') {
                pending.append(c);
            }
            String so = pending.toString();
            if (so.equals("^XZ") || so.equals("^XA") || so.equals("~HS") || so.equals("~JA")) {
                end();
            }
        }
    }

    private void end() {
        String command = pending.toString();
        pending.setLength(0);
        if (!command.isEmpty()) {
            int letters = Math.min(3, command.length());
            commands.accept(command.substring(0, letters), command.substring(letters));
        }
    }
}
