// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import dev.mizan.testkit.fake.device.FakeBiometric;
import dev.mizan.testkit.fake.device.FakeChanger;
import dev.mizan.testkit.fake.device.FakeKitchen;
import dev.mizan.testkit.fake.device.FakeLabelPrinter;
import dev.mizan.testkit.fake.device.FakePlus;
import dev.mizan.testkit.fake.device.FakeReader;
import dev.mizan.testkit.fake.device.FakeRfid;
import dev.mizan.testkit.fake.device.FakeSigner;
import dev.mizan.testkit.fake.device.Flaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.counter.BiometricBench;
import dev.mizan.testkit.tck.counter.BiometricContract;
import dev.mizan.testkit.tck.counter.ChangerBench;
import dev.mizan.testkit.tck.counter.ChangerContract;
import dev.mizan.testkit.tck.counter.KitchenBench;
import dev.mizan.testkit.tck.counter.KitchenContract;
import dev.mizan.testkit.tck.counter.PluBench;
import dev.mizan.testkit.tck.counter.PluContract;
import dev.mizan.testkit.tck.counter.ReaderBench;
import dev.mizan.testkit.tck.counter.ReaderContract;
import dev.mizan.testkit.tck.counter.RfidBench;
import dev.mizan.testkit.tck.counter.RfidContract;
import dev.mizan.testkit.tck.counter.SignerBench;
import dev.mizan.testkit.tck.counter.SignerContract;
import dev.mizan.testkit.tck.label.LabelPrinterBench;
import dev.mizan.testkit.tck.label.LabelPrinterContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kits for what else stands on a counter pass a right one and catch each flaw. */
class CounterProofTest {
    record Changers(Set<Flaw> flaws) implements ChangerContract {
        @Override
        public ChangerBench bench() {
            return new FakeChanger(flaws);
        }
    }

    record Kitchens(Set<Flaw> flaws) implements KitchenContract {
        @Override
        public KitchenBench bench() {
            return new FakeKitchen(flaws);
        }
    }

    record Rfids(Set<Flaw> flaws) implements RfidContract {
        @Override
        public RfidBench bench() {
            return new FakeRfid(flaws);
        }
    }

    record Biometrics(Set<Flaw> flaws) implements BiometricContract {
        @Override
        public BiometricBench bench() {
            return new FakeBiometric(flaws);
        }
    }

    record Readers(Set<Flaw> flaws) implements ReaderContract {
        @Override
        public ReaderBench bench() {
            return new FakeReader(flaws);
        }
    }

    record Signers(Set<Flaw> flaws) implements SignerContract {
        @Override
        public SignerBench bench() {
            return new FakeSigner(flaws);
        }
    }

    @Nested
    class ARightChanger implements ChangerContract {
        @Override
        public ChangerBench bench() {
            return new FakeChanger();
        }
    }

    @Test
    void everyRuleOfChangersCatchesItsFlaw() {
        Proof.of(
                ChangerContract.class,
                "G",
                List.copyOf(EnumSet.range(Flaw.MISCOUNTS_ITS_INSIDE, Flaw.GIVES_FOR_NOTHING)),
                Changers::new);
    }

    @Nested
    class ARightKitchen implements KitchenContract {
        @Override
        public KitchenBench bench() {
            return new FakeKitchen();
        }
    }

    @Test
    void everyRuleOfKitchensCatchesItsFlaw() {
        Proof.of(
                KitchenContract.class,
                "K",
                List.copyOf(EnumSet.range(Flaw.SHOWS_NO_TICKET, Flaw.BUMPS_AFTER_RELEASE)),
                Kitchens::new);
    }

    @Nested
    class ARightRfid implements RfidContract {
        @Override
        public RfidBench bench() {
            return new FakeRfid();
        }
    }

    @Test
    void everyRuleOfRfidsCatchesItsFlaw() {
        Proof.of(
                RfidContract.class,
                "R",
                List.copyOf(EnumSet.range(Flaw.MISSES_A_TAG, Flaw.STOPS_AT_A_HUNDRED)),
                Rfids::new);
    }

    @Nested
    class ARightBiometric implements BiometricContract {
        @Override
        public BiometricBench bench() {
            return new FakeBiometric();
        }
    }

    @Test
    void everyRuleOfBiometricsCatchesItsFlaw() {
        Proof.of(
                BiometricContract.class,
                "B",
                List.copyOf(EnumSet.range(Flaw.DENIES_ALL, Flaw.HAS_ONE_REFERENCE)),
                Biometrics::new);
    }

    @Nested
    class ARightReader implements ReaderContract {
        @Override
        public ReaderBench bench() {
            return new FakeReader();
        }
    }

    @Test
    void everyRuleOfReadersCatchesItsFlaw() {
        Proof.of(
                ReaderContract.class,
                "E",
                List.copyOf(EnumSet.range(Flaw.CALLS_ALL_STRIPES, Flaw.TELLS_THE_NUMBER)),
                Readers::new);
    }

    @Nested
    class ARightSigner implements SignerContract {
        @Override
        public SignerBench bench() {
            return new FakeSigner();
        }
    }

    @Test
    void everyRuleOfSignersCatchesItsFlaw() {
        Proof.of(
                SignerContract.class,
                "S",
                List.copyOf(EnumSet.range(Flaw.SIGNS_NOTHING, Flaw.SIGNS_ANOTHER_UNDER_A_KEY)),
                Signers::new);
    }

    record Plus(Set<Flaw> flaws) implements PluContract {
        @Override
        public PluBench bench() {
            return new FakePlus(flaws);
        }
    }

    @Nested
    class ARightLabelScale implements PluContract {
        @Override
        public PluBench bench() {
            return new FakePlus();
        }
    }

    @Test
    void everyRuleOfLabelScalesCatchesItsFlaw() {
        Proof.of(
                PluContract.class,
                "L",
                List.copyOf(EnumSet.range(Flaw.KEEPS_OLD_PLUS, Flaw.TELLS_WHAT_WAS_SENT)),
                Plus::new);
    }

    record LabelPrinters(Set<Flaw> flaws) implements LabelPrinterContract {
        @Override
        public LabelPrinterBench bench() {
            return new FakeLabelPrinter(flaws);
        }
    }

    @Nested
    class ARightLabelPrinter implements LabelPrinterContract {
        @Override
        public LabelPrinterBench bench() {
            return new FakeLabelPrinter();
        }
    }

    @Test
    void everyRuleOfLabelPrintersCatchesItsFlaw() {
        Proof.of(
                LabelPrinterContract.class,
                "Z",
                List.of(
                        Flaw.LOSES_A_FIELD,
                        Flaw.SWAPS_LABELS,
                        Flaw.PRINTS_ONE_COPY,
                        Flaw.PRINTS_TWICE,
                        Flaw.FORGETS_JOBS,
                        Flaw.TAKES_ANOTHER_FOR_THE_SAME,
                        Flaw.CLAIMS_PAPER,
                        Flaw.UNSURE_BEFORE_SENDING,
                        Flaw.STALE_IS_LOST,
                        Flaw.PRINTS_WITHOUT_PAPER,
                        Flaw.PRINTS_WITH_AN_OPEN_HEAD,
                        Flaw.IGNORES_A_PAUSE,
                        Flaw.TAKES_SENT_FOR_PRINTED,
                        Flaw.TELLS_A_STATUS,
                        Flaw.CLEARS_NO_LABELS,
                        Flaw.GOES_ON_WHEN_TAKEN_BACK,
                        Flaw.PASSES_COMMANDS,
                        Flaw.PRINTS_QUESTION_MARKS,
                        Flaw.MISSPELLS_CODES,
                        Flaw.PRINTS_BEYOND_THE_EDGE,
                        Flaw.PRETENDS_TO_HANDLE,
                        Flaw.NEVER_CUTS),
                LabelPrinters::new);
    }
}
