// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.PlainScale;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.io.IOException;
import java.time.Duration;

/** A scale that answers {@code ?} with {@code S+01250} and a line feed: at rest, 1,250 grams; M for in motion. */
final class AcmeScale extends PlainScale {
    private final Wires wires;
    private volatile Wire wire;

    AcmeScale(DeviceId id, Wires wires) {
        super(id, Quantity.of("15.000", Unit.KILOGRAM), Quantity.of("0.005", Unit.KILOGRAM));
        this.wires = wires;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        wire = wires.open(WireAddress.of("serial:/dev/ttyUSB0?baud=9600"), patience);
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
    protected Outcome<Quantity> ask(Patience patience) throws IOException {
        wire.flushInput();
        wire.write(new byte[] {'?'});
        byte[] bytes = new byte[16];
        String line = new String(bytes, 0, wire.read(bytes, patience.left(Duration.ofMillis(400))));
        if (!line.matches("[SM][+-][0-9]{5}\n")) {
            return Outcome.refused(DeviceReason.GARBLED, "device", id(), "detail", line);
        }
        return line.startsWith("M")
                ? Outcome.refused(ScaleReason.IN_MOTION, "device", id())
                : Outcome.done(new Quantity(Long.parseLong(line.substring(1, 7)), Unit.KILOGRAM));
    }
}
