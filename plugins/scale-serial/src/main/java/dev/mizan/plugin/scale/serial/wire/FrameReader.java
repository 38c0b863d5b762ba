// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts frames out of what comes over the line; keeps what is not yet whole. Not thread-safe. */
public abstract class FrameReader {
    private static final int MOST = 256;

    private final StringBuilder pending = new StringBuilder();

    FrameReader() {}

    /** The frames that these bytes complete, in order. */
    public final List<Frame> feed(byte[] bytes, int count) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            add(bytes[i] & 0xFF).ifPresent(frames::add);
        }
        return frames;
    }

    /** The frames that these bytes complete. */
    public final List<Frame> feed(byte[] bytes) {
        return feed(bytes, bytes.length);
    }

    /** The frame that is whole because nothing more came; to be asked once the line was silent for long enough. */
    public final Optional<Frame> silence() {
        String whole = pending.toString();
        pending.setLength(0);
        return unended(whole);
    }

    private Optional<Frame> add(int c) {
        if (c >= 0x80 && sevenBits()) {
            boolean within = !pending.isEmpty();
            pending.setLength(0);
            return within ? Optional.of(new Frame.Damaged("bad byte: high bit set on a 7-bit line")) : Optional.empty();
        }
        if (begins(c)) {
            pending.setLength(0);
            pending.append((char) c);
            return alone(c);
        }
        if (pending.isEmpty() && needsBegin()) {
            return Optional.empty();
        }
        if (!ends(c)) {
            pending.append((char) c);
            if (pending.length() > MOST) {
                pending.setLength(0);
                return Optional.of(new Frame.Damaged("a frame without an end"));
            }
            return Optional.empty();
        }
        String whole = pending.toString();
        pending.setLength(0);
        return read(whole);
    }

    /** Whether a byte beyond seven bits is an error of the line. */
    boolean sevenBits() {
        return true;
    }

    abstract boolean begins(int c);

    abstract boolean ends(int c);

    /** A frame that is one byte long. */
    Optional<Frame> alone(int c) {
        return Optional.empty();
    }

    boolean needsBegin() {
        return true;
    }

    /** A frame that a protocol may leave without an end. */
    Optional<Frame> unended(String whole) {
        return Optional.empty();
    }

    /** The frame, from its first byte to the one before its last; empty for one that says nothing. */
    abstract Optional<Frame> read(String whole);
}
