// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import dev.mizan.testkit.fake.device.FakeDisplay;
import dev.mizan.testkit.fake.device.FakeDrawer;
import dev.mizan.testkit.fake.device.FakePrinter;
import dev.mizan.testkit.fake.device.FakeScanner;
import dev.mizan.testkit.fake.device.Flaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.device.DisplayBench;
import dev.mizan.testkit.tck.device.DisplayContract;
import dev.mizan.testkit.tck.device.DrawerBench;
import dev.mizan.testkit.tck.device.DrawerContract;
import dev.mizan.testkit.tck.device.PrinterBench;
import dev.mizan.testkit.tck.device.PrinterContract;
import dev.mizan.testkit.tck.device.ScannerBench;
import dev.mizan.testkit.tck.device.ScannerContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kits for printers, drawers, scanners and displays pass a right one and catch each flaw. */
class KitsProofTest {
    record Printers(Set<Flaw> flaws) implements PrinterContract {
        @Override
        public PrinterBench bench() {
            return new FakePrinter(flaws);
        }
    }

    record Drawers(Set<Flaw> flaws) implements DrawerContract {
        @Override
        public DrawerBench bench() {
            return new FakeDrawer(true, flaws);
        }
    }

    record Scanners(Set<Flaw> flaws) implements ScannerContract {
        @Override
        public ScannerBench bench() {
            return new FakeScanner(!flaws.contains(Flaw.MAKES_UP_SYMBOLOGIES), flaws);
        }
    }

    record Displays(Set<Flaw> flaws) implements DisplayContract {
        @Override
        public DisplayBench bench() {
            return new FakeDisplay(flaws);
        }
    }

    @Nested
    class ARightPrinter implements PrinterContract {
        @Override
        public PrinterBench bench() {
            return new FakePrinter();
        }
    }

    @Nested
    class ARightDrawer implements DrawerContract {
        @Override
        public DrawerBench bench() {
            return new FakeDrawer();
        }
    }

    @Nested
    class ADrawerWithoutASwitch implements DrawerContract {
        @Override
        public DrawerBench bench() {
            return new FakeDrawer(false, Set.of());
        }
    }

    @Nested
    class ARightScanner implements ScannerContract {
        @Override
        public ScannerBench bench() {
            return new FakeScanner();
        }
    }

    @Nested
    class ARightDisplay implements DisplayContract {
        @Override
        public DisplayBench bench() {
            return new FakeDisplay();
        }
    }

    @Test
    void everyRuleOfAllDevicesCatchesItsFlaw() {
        Proof.of(
                DrawerContract.class,
                "DF",
                List.copyOf(EnumSet.range(Flaw.CHANGES_ITS_ID, Flaw.CLAIM_FAILS_FOR_GOOD)),
                Drawers::new);
    }

    @Test
    void everyRuleOfPrintersCatchesItsFlaw() {
        Proof.of(
                PrinterContract.class,
                "PQ",
                List.of(
                        Flaw.LOSES_A_JOB,
                        Flaw.MIXES_JOBS,
                        Flaw.MIXES_JOBS,
                        Flaw.PRINTS_TWICE,
                        Flaw.FORGETS_JOBS,
                        Flaw.TAKES_ANOTHER_FOR_THE_SAME,
                        Flaw.CLAIMS_PAPER,
                        Flaw.UNSURE_BEFORE_SENDING,
                        Flaw.STALE_IS_LOST,
                        Flaw.PRINTS_WITHOUT_PAPER,
                        Flaw.TELLS_A_STATUS,
                        Flaw.PASSES_CONTROLS,
                        Flaw.OPENS_UNASKED,
                        Flaw.NEVER_OPENS_THE_DRAWER,
                        Flaw.PRINTS_QUESTION_MARKS,
                        Flaw.CUTS_LONG_ONES),
                Printers::new);
    }

    @Test
    void everyRuleOfDrawersCatchesItsFlaw() {
        Proof.of(
                DrawerContract.class,
                "C",
                List.of(
                        Flaw.PULSES_TWICE,
                        Flaw.PULSES_WHEN_ASKED,
                        Flaw.OPENS_FOR_NO_REASON,
                        Flaw.GUESSES_THE_DRAWER,
                        Flaw.PULSES_TWICE),
                Drawers::new);
    }

    @Test
    void everyRuleOfScannersCatchesItsFlaw() {
        Proof.of(
                ScannerContract.class,
                "N",
                List.copyOf(EnumSet.range(Flaw.READS_BACKWARDS, Flaw.MAKES_UP_SYMBOLOGIES)),
                Scanners::new);
    }

    @Test
    void everyRuleOfDisplaysCatchesItsFlaw() {
        Proof.of(
                DisplayContract.class,
                "Y",
                List.of(
                        Flaw.DROPS_LINES,
                        Flaw.KEEPS_OLD_LINES,
                        Flaw.CLEARS_NOTHING,
                        Flaw.CUTS_LINES,
                        Flaw.DROPS_LINES,
                        Flaw.SHOWS_ARABIC_BADLY,
                        Flaw.SHOWS_CONTROLS),
                Displays::new);
    }
}
