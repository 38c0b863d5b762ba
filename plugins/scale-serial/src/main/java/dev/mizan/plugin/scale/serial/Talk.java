// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.plugin.scale.serial.wire.Frame;
import dev.mizan.plugin.scale.serial.wire.FrameReader;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One question and its answer. What lay on the line before the question is thrown away, never taken for the answer. */
record Talk(Wire wire, ScaleProtocol protocol) {
    static final String SILENT = "no answer";

    private static final Duration ANSWER = Duration.ofMillis(400);
    private static final byte[] DIALOG_RESULT = {0x04, 0x05};
    private static final byte[] DIALOG_STATUS = {0x04, 0x02, '0', '8', 0x03};
    private static final byte[] DIALOG_END = {0x04};

    Frame weight(Patience patience) throws IOException {
        wire.flushInput();
        wire.write(protocol.askWeight());
        Frame first = next(patience);
        if (protocol != ScaleProtocol.DIALOG_06) {
            return first;
        }
        Frame last = first;
        if (first.equals(new Frame.Word("ACK"))) {
            wire.write(DIALOG_RESULT);
            last = next(patience);
        }
        if (last.equals(new Frame.Word("NAK"))) {
            wire.write(DIALOG_STATUS);
            last = next(patience);
        }
        wire.write(DIALOG_END);
        return last;
    }

    Frame zero(Patience patience) throws IOException {
        wire.flushInput();
        wire.write(protocol.askZero().orElseThrow());
        return next(patience);
    }

    private Frame next(Patience patience) throws IOException {
        FrameReader reader = protocol.reader();
        byte[] bytes = new byte[64];
        long end = System.nanoTime() + Math.max(0, patience.left(ANSWER).toNanos());
        while (System.nanoTime() < end && !patience.isOver()) {
            int count = wire.read(bytes, Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime())));
            List<Frame> frames = reader.feed(bytes, count);
            if (!frames.isEmpty()) {
                return frames.get(frames.size() - 1);
            }
        }
        return reader.silence().orElse(new Frame.Word(SILENT));
    }
}
