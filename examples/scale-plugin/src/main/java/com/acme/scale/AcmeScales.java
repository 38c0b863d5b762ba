package com.acme.scale;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.WiredScales;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.io.IOException;
import java.time.Duration;

/** Scales that answer {@code ?} with {@code S+01250} and a line feed: at rest, 1,250 grams; M for in motion. */
@Plugin(id = "scale-acme")
public final class AcmeScales extends WiredScales {
    public AcmeScales() {
        super(Quantity.of("15.000", Unit.KILOGRAM), Quantity.of("0.005", Unit.KILOGRAM));
    }

    @Override
    protected Outcome<Quantity> ask(DeviceId scale, Wire wire, Patience patience) throws IOException {
        wire.write(new byte[] {'?'});
        byte[] bytes = new byte[16];
        String line = new String(bytes, 0, wire.read(bytes, patience.left(Duration.ofMillis(400))));
        if (!line.matches("[SM][+-][0-9]{5}\n")) {
            return Outcome.refused(DeviceReason.GARBLED, "device", scale, "detail", line);
        }
        return line.startsWith("M")
                ? Outcome.refused(ScaleReason.IN_MOTION, "device", scale)
                : Outcome.done(new Quantity(Long.parseLong(line.substring(1, 7)), Unit.KILOGRAM));
    }
}
