// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The languages of counter scales that this plugin speaks. */
public enum ScaleProtocol {
    /** 9,600 baud, 7 bits, even parity; as odoo's driver asks. */
    TOLEDO_8217("toledo-8217", "W", "Z"),
    /** 4,800 or 9,600 baud, 8 bits. */
    ADAM("adam", "P\r\n", "Z\r\n"),
    /** 9,600 baud, 7 bits, even parity. */
    NCI("nci", "W\r", "Z\r"),
    /** 9,600 baud, 7 bits, odd parity; a scale that asks for the checksums of its maker's secret is refused. */
    DIALOG_06("dialog-06", "\u0004\u0002" + "01\u001B000001\u001B\u0003", "");

    private final String id;
    private final String ask;
    private final String zero;

    ScaleProtocol(String id, String ask, String zero) {
        this.id = id;
        this.ask = ask;
        this.zero = zero;
    }

    /** Its name in settings. */
    public String id() {
        return id;
    }

    /** The one of this name, however it is written and whatever model follows it: {@code Adam Equipment}. */
    public static Optional<ScaleProtocol> named(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        for (ScaleProtocol protocol : values()) {
            if (id.equals(protocol.id) || id.startsWith(protocol.id + "-")) {
                return Optional.of(protocol);
            }
        }
        return Optional.empty();
    }

    /** What asks for a weight. */
    public byte[] askWeight() {
        return ask.getBytes(StandardCharsets.US_ASCII);
    }

    /** What sets the scale to zero; empty where the protocol has no such word. */
    public Optional<byte[]> askZero() {
        return zero.isEmpty() ? Optional.empty() : Optional.of(zero.getBytes(StandardCharsets.US_ASCII));
    }

    /** A reader of its answers. */
    public FrameReader reader() {
        return switch (this) {
            case TOLEDO_8217 -> new ToledoReader();
            case ADAM -> new AdamReader();
            case NCI -> new NciReader();
            case DIALOG_06 -> new DialogReader();
        };
    }
}
