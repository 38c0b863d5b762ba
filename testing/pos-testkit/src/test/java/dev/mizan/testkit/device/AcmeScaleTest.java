// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.fake.device.MemoryWire;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.ScaleBench;
import dev.mizan.testkit.tck.device.ScaleContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scale of docs/vendors.md: from nothing to a green contract in sixty lines. */
class AcmeScaleTest implements ScaleContract {
    @Override
    public ScaleBench bench() {
        return new Bench();
    }

    private static final class Bench implements ScaleBench {
        private final MemoryWire wire = new MemoryWire(this::answer);
        private final Device<Scale> device = new AcmeScale(new DeviceId("acme"), wire.wires());
        private volatile Plate plate = Plate.of(Quantity.zero(Unit.KILOGRAM));

        private byte[] answer(byte[] question) {
            long grams = plate.gross().steps();
            return String.format("%c%+06d\n", plate.moving() ? 'M' : 'S', grams).getBytes(StandardCharsets.US_ASCII);
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

    @Test
    void theVendorsPageShowsThisScaleInAtMostSixtyLines() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/vendors.md"))) {
            root = root.getParent();
        }
        Path source = root.resolve("testing/pos-testkit/src/test/java/dev/mizan/testkit/device/AcmeScale.java");
        String code = Files.readString(source);
        String body = code.substring(code.indexOf("import "));
        assertThat(Files.readString(root.resolve("docs/vendors.md"))).contains(body.strip());
        assertThat(body.lines().filter(it -> !it.isBlank()).count()).isLessThanOrEqualTo(60);
    }
}
