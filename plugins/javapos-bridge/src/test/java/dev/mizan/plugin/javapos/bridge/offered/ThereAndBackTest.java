// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.plugin.javapos.bridge.JposDisplay;
import dev.mizan.plugin.javapos.bridge.JposDrawer;
import dev.mizan.plugin.javapos.bridge.JposScale;
import dev.mizan.plugin.javapos.bridge.JposScanner;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.fake.device.FakeDisplay;
import dev.mizan.testkit.fake.device.FakeDrawer;
import dev.mizan.testkit.fake.device.FakeScale;
import dev.mizan.testkit.fake.device.FakeScanner;
import dev.mizan.testkit.tck.device.Bench;
import dev.mizan.testkit.tck.device.DisplayBench;
import dev.mizan.testkit.tck.device.DisplayContract;
import dev.mizan.testkit.tck.device.DrawerBench;
import dev.mizan.testkit.tck.device.DrawerContract;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.ScaleBench;
import dev.mizan.testkit.tck.device.ScaleContract;
import dev.mizan.testkit.tck.device.ScannerBench;
import dev.mizan.testkit.tck.device.ScannerContract;
import java.util.List;
import jpos.CashDrawer;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A device of ours, offered to JavaPOS and taken from it by the bridge, still keeps its contract. */
class ThereAndBackTest {
    @Nested
    class Drawers implements DrawerContract {
        @Override
        public DrawerBench bench() {
            return new DrawerBack(new FakeDrawer());
        }
    }

    @Nested
    class Scales implements ScaleContract {
        @Override
        public ScaleBench bench() {
            return new ScaleBack(new FakeScale());
        }
    }

    @Nested
    class Scanners implements ScannerContract {
        @Override
        public ScannerBench bench() {
            return new ScannerBack(new FakeScanner());
        }
    }

    @Nested
    class Displays implements DisplayContract {
        @Override
        public DisplayBench bench() {
            return new DisplayBack(new FakeDisplay());
        }
    }

    @Test
    void aProgramThatSpeaksJavaPosOpensOurDrawer() throws JposException {
        FakeDrawer fake = new FakeDrawer();
        try (fake;
                Offer offer = Offer.drawer("till-drawer", fake)) {
            CashDrawer drawer = new CashDrawer();
            assertThat(offer).isNotNull();
            drawer.open("till-drawer");
            assertThatThrownBy(drawer::openDrawer)
                    .isInstanceOfSatisfying(
                            JposException.class,
                            it -> assertThat(it.getErrorCode()).isEqualTo(JposConst.JPOS_E_NOTCLAIMED));
            drawer.claim(60_000);
            drawer.setDeviceEnabled(true);
            drawer.openDrawer();
            assertThat(drawer.getDrawerOpened()).isTrue();
            assertThat(fake.pulses()).isEqualTo(1);
            assertThatThrownBy(() -> drawer.waitForDrawerClose(1, 1, 1, 1))
                    .isInstanceOfSatisfying(
                            JposException.class,
                            it -> assertThat(it.getErrorCode()).isEqualTo(JposConst.JPOS_E_ILLEGAL));
            drawer.close();
        }
    }

    /** The fake at the far end; the bridge's device at the near one. */
    private abstract static class Back<S extends Held, F extends Device<S> & Bench<S>> implements Bench<S> {
        final F fake;
        private final Offer offer;
        private final Device<S> near;

        Back(F fake, Offer offer, Device<S> near) {
            this.fake = fake;
            this.offer = offer;
            this.near = near;
        }

        @Override
        public Device<S> device() {
            return near;
        }

        @Override
        public boolean fault(Fault fault) {
            return fake.fault(fault);
        }

        @Override
        public void close() {
            offer.close();
            fake.close();
        }
    }

    private static final DeviceId ID = new DeviceId("near");

    private static final class DrawerBack extends Back<Drawer, FakeDrawer> implements DrawerBench {
        DrawerBack(FakeDrawer fake) {
            super(fake, Offer.drawer("back-drawer", fake), new JposDrawer(ID, "back-drawer"));
        }

        @Override
        public int pulses() {
            return fake.pulses();
        }

        @Override
        public void shut() {
            fake.shut();
        }
    }

    private static final class ScaleBack extends Back<Scale, FakeScale> implements ScaleBench {
        ScaleBack(FakeScale fake) {
            super(
                    fake,
                    Offer.scale("back-scale", fake),
                    new JposScale(
                            ID,
                            "back-scale",
                            Quantity.of("15.000", Unit.KILOGRAM),
                            Quantity.of("0.005", Unit.KILOGRAM)));
        }

        @Override
        public void put(Plate plate) {
            fake.put(plate);
        }
    }

    private static final class ScannerBack extends Back<Scanner, FakeScanner> implements ScannerBench {
        ScannerBack(FakeScanner fake) {
            super(fake, Offer.scanner("back-scanner", fake), new JposScanner(ID, "back-scanner"));
        }

        @Override
        public void show(String aim, byte[] code) {
            fake.show(aim, code);
        }
    }

    private static final class DisplayBack extends Back<Display, FakeDisplay> implements DisplayBench {
        DisplayBack(FakeDisplay fake) {
            super(fake, Offer.display("back-display", fake), new JposDisplay(ID, "back-display"));
        }

        @Override
        public List<String> shown() {
            return fake.shown();
        }
    }
}
