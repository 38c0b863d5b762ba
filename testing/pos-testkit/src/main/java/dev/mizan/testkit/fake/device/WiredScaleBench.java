// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.WiredScales;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.ScaleBench;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A bench for a scale on a wire: the test says what its firmware answers to a question, with this on its plate. */
public final class WiredScaleBench implements ScaleBench {
    private final MemoryWire wire;
    private final Device<Scale> device;
    private volatile Plate plate = Plate.of(Quantity.zero(Unit.KILOGRAM));

    /**
     * A bench for a device that takes its wires as an argument.
     *
     * @param device the device on these wires
     * @param firmware what it sends, of what it was sent and what lies on it; with nothing where there is nothing to say
     */
    public WiredScaleBench(Function<Wires, Device<Scale>> device, BiFunction<byte[], Plate, byte[]> firmware) {
        this.wire = new MemoryWire(asked -> firmware.apply(asked, plate));
        this.device = device.apply(wire.wires());
    }

    /** A bench for a scale of these. */
    public WiredScaleBench(WiredScales scales, BiFunction<byte[], Plate, byte[]> firmware) {
        this(wires -> scales.scale(new DeviceId("bench"), WireAddress.of("memory:scale"), wires), firmware);
    }

    @Override
    public Device<Scale> device() {
        return device;
    }

    @Override
    public void put(Plate on) {
        plate = on;
    }

    @Override
    public boolean fault(Fault fault) {
        return fault != Fault.STALE && wire.fault(fault);
    }

    @Override
    public void close() {
        wire.fault(Fault.NONE);
    }
}
