// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Messages as they go over the line, with their MAC where there is a key. */
record Sealed(Optional<Mac> mac) {
    private static final int FIRST = 64;
    private static final int LAST = 128;
    private static final String NONE = "0".repeat(Mac.LENGTH);

    /** What goes out. A message of ours always fits its form: one that does not is a bug, and throws. */
    byte[] write(IsoMessage message) {
        if (mac.isEmpty()) {
            return ascii(message.write().orElseThrow());
        }
        SortedMap<Integer, String> fields = new TreeMap<>(message.fields());
        fields.put(field(fields), NONE);
        String all = new IsoMessage(message.type(), fields).write().orElseThrow();
        String signed = all.substring(0, all.length() - Mac.LENGTH);
        return ascii(signed + mac.get().of(ascii(signed)));
    }

    /** What came in; empty where it means nothing, or its MAC is not there or not right. */
    Optional<IsoMessage> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Outcome<IsoMessage> read = IsoMessage.read(text);
        if (read instanceof Refused) {
            return Optional.empty();
        }
        IsoMessage message = read.orElseThrow();
        if (mac.isEmpty()) {
            return Optional.of(message);
        }
        String told = message.fields().get(field(message.fields()));
        String signed = text.substring(0, text.length() - Mac.LENGTH);
        return mac.get().of(ascii(signed)).equals(told) ? Optional.of(message) : Optional.empty();
    }

    /** The MAC is the last field, of the second half where there is one. */
    private static int field(SortedMap<Integer, String> fields) {
        return fields.isEmpty() || fields.lastKey() <= FIRST ? FIRST : LAST;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
