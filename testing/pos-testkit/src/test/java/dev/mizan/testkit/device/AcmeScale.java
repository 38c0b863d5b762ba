// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import dev.mizan.hardware.device.*;
import dev.mizan.hardware.scale.*;
import dev.mizan.hardware.wire.*;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.*;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** A scale that answers {@code ?} with {@code S01250} and a line feed: at rest, 1,250 grams; M in motion, U and O out of range. */
final class AcmeScale extends AttendedDevice<Scale> {
    private static final ScaleCapabilities ABLE = ScaleCapabilities.plain(
            Quantity.of("15.000", Unit.KILOGRAM), Quantity.of("0.005", Unit.KILOGRAM));
    private final Wires wires;
    private volatile Wire wire;

    AcmeScale(DeviceId id, Wires wires) {
        super(id, DeviceKind.SCALE);
        this.wires = wires;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        wire = wires.open(WireAddress.of("serial:/dev/ttyUSB0"), patience);
    }

    @Override
    protected void disconnect() {
        try (Wire last = wire) {
            wire = null;
        } catch (IOException e) {
            // let go of either way
        }
    }

    @Override
    protected Scale session(Attendant by) {
        return new Scale() {
            private long number;

            public String owner() { return by.owner(); }
            public void release() { by.release(); }
            public ScaleCapabilities capabilities() { return ABLE; }

            public CompletionStage<Outcome<Weighing>> weigh(Patience patience) {
                return by.call("weigh", patience, it -> {
                    String line = "";
                    while (it.deadline().left().toMillis() > 30) {
                        wire.flushInput();
                        wire.write(new byte[] {'?'});
                        byte[] bytes = new byte[16];
                        line = new String(bytes, 0, wire.read(bytes, it.left(Duration.ofMillis(400)).minusMillis(20)));
                        if (line.matches("[SUO][0-9]{5}\n")) break;
                        Thread.sleep(20);
                    }
                    if (!line.matches("[SMUO][0-9]{5}\n")) return by.refused(DeviceReason.GARBLED, "no answer that fits");
                    Quantity net = new Quantity(Long.parseLong(line.substring(1, 6)), Unit.KILOGRAM);
                    return switch (net.isZero() && line.charAt(0) == 'S' ? 'Z' : line.charAt(0)) {
                        case 'M' -> Outcome.refused(ScaleReason.IN_MOTION, "device", id());
                        case 'U' -> Outcome.refused(ScaleReason.UNDER_ZERO, "device", id());
                        case 'O' -> Outcome.refused(ScaleReason.OVER_CAPACITY, "device", id());
                        case 'Z' -> Outcome.refused(ScaleReason.NOTHING_ON, "device", id());
                        default -> Outcome.done(new Weighing(id(), ++number, net, Quantity.zero(Unit.KILOGRAM), true));
                    };
                });
            }
        };
    }
}
