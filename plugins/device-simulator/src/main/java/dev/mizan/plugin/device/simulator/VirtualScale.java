// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.io.IOException;

/** A scale to 15 kg in steps of 5 g that can do all that a scale can. */
public final class VirtualScale extends AttendedDevice<Scale> {
    static final ScaleCapabilities ABLE = new ScaleCapabilities(
            true, true, true, true, Quantity.of("15.000", Unit.KILOGRAM), Quantity.of("0.005", Unit.KILOGRAM));

    /**
     * What lies on it.
     *
     * @param load without tare; less than zero where something is missing
     * @param moving whether it is not at rest
     */
    record Load(Quantity load, boolean moving) {}

    private volatile Load load = new Load(Quantity.zero(Unit.KILOGRAM), false);
    private volatile boolean plugged = true;
    private volatile String shown = "";

    /** A scale with nothing on it. */
    public VirtualScale(DeviceId id) {
        super(id, DeviceKind.SCALE);
    }

    /** Puts this on it. */
    public void put(Quantity on, boolean moving) {
        load = new Load(on, moving);
    }

    /** Plugs it in, or pulls it out. */
    public void plugged(boolean in) {
        plugged = in;
    }

    /** The prices that it shows to both sides; empty where none. */
    public String shown() {
        return shown;
    }

    Load load() throws IOException {
        if (!plugged) {
            throw new IOException("pulled out");
        }
        return load;
    }

    void show(Money unitPrice, Money price) {
        shown = unitPrice + " / " + price;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        load();
    }

    @Override
    protected void disconnect() {
        shown = "";
    }

    @Override
    protected Scale session(Attendant by) {
        return new VirtualWeighings(this, by);
    }
}
