// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.core.pricing.shelf.LabelsTaken;
import dev.mizan.core.pricing.shelf.ShelfLabel;
import dev.mizan.core.pricing.shelf.ShelfReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelJob;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Sku;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Prints the labels of a job one by one, and marks those of which the printer gave evidence. */
record LabelPress(
        LabelPrinter printer,
        LabelDesign design,
        Function<Sku, Optional<Item>> items,
        BiFunction<String, List<LabelOf>, Outcome<?>> hang) {
    /** How many are printed between two marks: a power cut has at most so many printed a second time. */
    private static final int MARKED_TOGETHER = 20;

    Outcome<LabelsPrinted> print(LabelsTaken job, PrintRun run) {
        Evidence best = printer.capabilities().best();
        if (best.compareTo(run.enough()) < 0) {
            return weak(best, run);
        }
        List<LabelOf> hung = new ArrayList<>();
        List<LabelOf> unmarked = new ArrayList<>();
        for (ShelfLabel label : job.labels()) {
            Outcome<Evidence> printed = printed(label, run);
            if (printed instanceof Refused<Evidence> why) {
                return marked(run, unmarked)
                        .map(it -> new LabelsPrinted(hung, Optional.of(label.of()), Optional.of(why)));
            }
            hung.add(label.of());
            unmarked.add(label.of());
            if (unmarked.size() == MARKED_TOGETHER) {
                Outcome<Boolean> marked = marked(run, unmarked);
                if (marked instanceof Refused<Boolean> refused) {
                    return new Refused<>(refused.reason(), refused.facts());
                }
            }
        }
        return marked(run, unmarked).map(it -> new LabelsPrinted(hung, Optional.empty(), Optional.empty()));
    }

    private Outcome<Boolean> marked(PrintRun run, List<LabelOf> which) {
        if (which.isEmpty()) {
            return Outcome.done(true);
        }
        Outcome<?> hung = hang.apply(run.job(), List.copyOf(which));
        which.clear();
        return hung.map(it -> true);
    }

    private Outcome<Evidence> printed(ShelfLabel label, PrintRun run) {
        Optional<Item> item = items.apply(label.of().sku());
        if (item.isEmpty()) {
            return Outcome.refused(ShelfReason.UNKNOWN_ITEM, "sku", label.of().sku());
        }
        LabelJob job = new LabelJob(id(label.of(), run), design.of(label, item.get()), run.after());
        Outcome<Evidence> told = printer.print(job, Patience.of(run.each()))
                .toCompletableFuture()
                .join();
        return told instanceof Outcome.Done<Evidence> it && it.value().compareTo(run.enough()) < 0
                ? weak(it.value(), run)
                : told;
    }

    private <T> Outcome<T> weak(Evidence told, PrintRun run) {
        String name = printer.capabilities().profile().name();
        return Outcome.refused(ShelfReason.NO_EVIDENCE, "printer", name, "told", told, "needed", run.enough());
    }

    /** The same label of the same attempt is one job of the printer, whoever asks and however often. */
    private static String id(LabelOf of, PrintRun run) {
        String whole = run.job() + "\n" + run.attempt() + "\n" + of.sku() + "\n"
                + of.unit().notation();
        return "shelf-" + Hash.of(whole.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
