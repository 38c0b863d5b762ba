// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.core.pricing.shelf.ShelfReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.receipt.label.LabelProfiles;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.shelf.LabelDesign;
import dev.mizan.suite.shelf.LabelsPrinted;
import dev.mizan.suite.shelf.PrintRun;
import dev.mizan.suite.shelf.ShelfDesign;
import dev.mizan.suite.shelf.ShelfDoor;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.device.FakeLabelPrinter;
import dev.mizan.testkit.fake.device.Flaw;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Labels of a job on a printer: what is marked came out, whatever stopped it on the way. */
class LabelPrintingLaws {
    private static final LabelDesign DESIGN = new ShelfDesign(LabelProfiles.ZPL_203_4_INCH, 600, 400);

    private static Mizan shop(int items) {
        Mizan shop = Storehouse.open(Storehouse.shop().env(ManualEnv.at("2026-11-22T09:00:00Z")));
        for (int i = 1; i <= items; i++) {
            shop.catalogue()
                    .define(
                            Item.builder(Sku.of("ITEM-" + i), Text.en("Goods " + i))
                                    .build(),
                            "5.00")
                    .orElseThrow();
        }
        return shop;
    }

    private static LabelPrinter claimed(FakeLabelPrinter printer) {
        return printer.claim("office", Patience.of(Duration.ofSeconds(30))).orElseThrow();
    }

    /** The goods on the labels that came out. */
    private static List<String> out(FakeLabelPrinter printer) {
        return printer.out().stream().map(it -> it.words().get(0)).toList();
    }

    private static List<String> names(Mizan shop, List<LabelOf> labels) {
        return labels.stream()
                .map(it -> shop.catalogue()
                        .items()
                        .find(it.sku())
                        .orElseThrow()
                        .name()
                        .in(Language.EN))
                .toList();
    }

    /** Rolls that end anywhere: nothing hangs that did not come out, and in the end all of the job does. */
    @Property(tries = 25)
    void whatIsMarkedCameOutAndNothingIsLost(
            @ForAll @IntRange(min = 1, max = 50) int items,
            @ForAll @Size(max = 5) List<@IntRange(max = 12) Integer> rolls) {
        try (Mizan shop = shop(items);
                FakeLabelPrinter printer = new FakeLabelPrinter()) {
            ShelfDoor shelf = shop.shelf();
            int wanted = shelf.take("J", 100).orElseThrow().labels().size();
            LabelPrinter held = claimed(printer);
            PrintRun run = PrintRun.of("J");
            List<LabelOf> marked = new ArrayList<>();
            for (int roll : rolls) {
                printer.load(roll);
                Outcome<LabelsPrinted> printed = shelf.print(run, held, DESIGN);
                if (marked.size() == wanted) {
                    assertThat(((Refused<?>) printed).reason()).isEqualTo(ShelfReason.NOT_OPEN);
                    break;
                }
                marked.addAll(printed.orElseThrow().hung());
                assertThat(out(printer)).containsExactlyElementsOf(names(shop, marked));
                assertThat(printed.orElseThrow().isWhole()).isEqualTo(marked.size() == wanted);
                assertThat(shelf.jobs().stream()
                                .mapToInt(it -> it.labels().size())
                                .sum())
                        .isEqualTo(wanted - marked.size());
                run = run.again();
            }
            printer.load(1_000);
            if (marked.size() < wanted) {
                assertThat(shelf.print(run, held, DESIGN).orElseThrow().isWhole())
                        .isTrue();
            }
            assertThat(shelf.jobs()).isEmpty();
            assertThat(shelf.queue()).isEmpty();
            assertThat(out(printer)).hasSize(wanted).doesNotHaveDuplicates();
        }
    }

    /** A printer that takes labels and prints none has them in it: they are in doubt and hang nowhere. */
    @Example
    void whatIsInDoubtIsPrintedAgainOnlyByTheNextAttempt() {
        try (Mizan shop = shop(3);
                FakeLabelPrinter printer = new FakeLabelPrinter()) {
            ShelfDoor shelf = shop.shelf();
            shelf.take("J", 100).orElseThrow();
            LabelPrinter held = claimed(printer);
            PrintRun run = PrintRun.of("J");
            printer.hold(true);
            PrintRun hasty = new PrintRun("J", 1, Evidence.PRINTED, run.after(), Duration.ofMillis(200));
            while (printer.waiting() == 0) { // on a busy machine it is too late before it is sent
                assertThat(shelf.print(hasty, held, DESIGN).orElseThrow().hung())
                        .isEmpty();
            }
            printer.hold(false); // and it comes out after all
            LabelsPrinted doubted = shelf.print(run, held, DESIGN).orElseThrow();
            assertThat(doubted.why().orElseThrow().reason()).isEqualTo(PrinterReason.UNCONFIRMED);
            assertThat(printer.out()).as("not a second time by itself").hasSize(1);
            assertThat(shelf.print(run.again(), held, DESIGN).orElseThrow().isWhole())
                    .isTrue();
            assertThat(shelf.queue()).isEmpty();
        }
    }

    @Example
    void aPrinterThatCanNotTellIsNotTakenAtItsWord() {
        try (Mizan shop = shop(3);
                FakeLabelPrinter printer = new FakeLabelPrinter(Set.of(Flaw.CLAIMS_PAPER))) {
            ShelfDoor shelf = shop.shelf();
            shelf.take("J", 100).orElseThrow();
            LabelPrinter held = claimed(printer);
            PrintRun run = PrintRun.of("J");
            assertThat(((Refused<?>) shelf.print(run, held, DESIGN)).reason()).isEqualTo(ShelfReason.NO_EVIDENCE);
            assertThat(printer.out()).isEmpty();
            assertThat(shelf.print(run.when(Evidence.SENT), held, DESIGN)
                            .orElseThrow()
                            .isWhole())
                    .isTrue();
            assertThat(shelf.queue()).isEmpty();
        }
    }
}
