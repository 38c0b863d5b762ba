// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.WirePlace;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A whole plugin for scales that are asked on a wire, but for the question: the vendor's class extends it, carries {@link
 * dev.mizan.spi.plugin.Plugin}, and says how one weight is asked for. The shop sets {@code address} and {@code id}. One
 * provider makes many scales, so it keeps nothing between two questions; a scale that must, extends {@link PlainScale}.
 */
public abstract class WiredScales implements ScaleProvider {
    private static final List<Setting> KNOWN = List.of(
            WirePlace.addressSetting(Text.of("serial:/dev/ttyUSB0?baud=9600", "عنوان الميزان")),
            WirePlace.idSetting(Text.of("the scale's name; the address where empty", "اسم الميزان")));

    private final Quantity capacity;
    private final Quantity division;

    /** Scales to this capacity in steps of this division. */
    protected WiredScales(Quantity capacity, Quantity division) {
        this.capacity = Objects.requireNonNull(capacity);
        this.division = Objects.requireNonNull(division);
    }

    /**
     * Asks for the weight once; what {@link PlainScale#ask} says holds here. Called on the device's thread.
     *
     * @param scale for the refusals, as {@code device}
     * @param wire open; what lay on it before the question was thrown away
     * @param patience ends a little before the caller's
     */
    protected abstract Outcome<Quantity> ask(DeviceId scale, Wire wire, Patience patience)
            throws IOException, InterruptedException;

    @Override
    public final List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public final Device<Scale> open(Settings settings) {
        WirePlace place = WirePlace.of(settings);
        return scale(place.id(), place.address(), Wires.seenBy(getClass().getClassLoader()));
    }

    /** A scale at this address of these wires, as a test has them; nothing is opened yet. */
    public final Device<Scale> scale(DeviceId id, WireAddress address, Wires wires) {
        return new Wired(id, new HeldWire(address, wires));
    }

    private final class Wired extends PlainScale {
        private final HeldWire line;

        Wired(DeviceId id, HeldWire line) {
            super(id, capacity, division);
            this.line = line;
        }

        @Override
        protected void connect(Patience patience) throws IOException {
            line.open(patience);
        }

        @Override
        protected void disconnect() {
            line.close();
        }

        @Override
        protected Outcome<Quantity> ask(Patience patience) throws IOException, InterruptedException {
            Wire wire = line.get();
            wire.flushInput();
            return WiredScales.this.ask(id(), wire, patience);
        }
    }
}
