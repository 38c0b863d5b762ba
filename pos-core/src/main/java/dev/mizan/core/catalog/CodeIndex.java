// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All codes of a catalogue: GTINs by their number, others by their text, each kind sorted, so that a look-up is two or
 * three dozen comparisons and no allocation. Of two that hold on one day, which {@link Catalogue#define} does not let
 * happen, the one that began later wins, then the smaller item number.
 */
final class CodeIndex {
    private static final Comparator<CodedItem> WINNER_FIRST = Comparator.comparing(
                    (CodedItem coded) -> coded.barcode().valid().from())
            .reversed()
            .thenComparing(coded -> coded.item().sku());

    private final long[] numbers;
    private final CodedItem[] numbered;
    private final CodedItem[] named;

    CodeIndex(Iterable<Item> items) {
        List<Numbered> gtins = new ArrayList<>();
        List<CodedItem> others = new ArrayList<>();
        for (Item item : items) {
            for (Barcode barcode : item.barcodes()) {
                long number = GtinNumber.of(barcode.code());
                CodedItem coded = new CodedItem(item, barcode);
                if (number >= 0) {
                    gtins.add(new Numbered(number, coded));
                } else {
                    others.add(coded);
                }
            }
        }
        gtins.sort(Comparator.comparingLong(Numbered::number).thenComparing(Numbered::coded, WINNER_FIRST));
        others.sort(Comparator.comparing((CodedItem coded) -> coded.barcode().code())
                .thenComparing(WINNER_FIRST));
        numbers = gtins.stream().mapToLong(Numbered::number).toArray();
        numbered = gtins.stream().map(Numbered::coded).toArray(CodedItem[]::new);
        named = others.toArray(CodedItem[]::new);
    }

    private record Numbered(long number, CodedItem coded) {}

    /** What a code means on a day, or null. */
    @Nullable
    CodedItem find(String code, LocalDate on) {
        CodedItem[] all = GtinNumber.of(code) >= 0 ? numbered : named;
        for (int at = first(code); at < all.length && means(all, at, code); at++) {
            if (all[at].barcode().valid().covers(on)) {
                return all[at];
            }
        }
        return null;
    }

    /** Whether a code means something on some day. */
    boolean knows(String code) {
        CodedItem[] all = GtinNumber.of(code) >= 0 ? numbered : named;
        int at = first(code);
        return at < all.length && means(all, at, code);
    }

    /** One of the others that means something on a day on which this code does, or null. */
    @Nullable
    CodedItem clash(Barcode barcode, Predicate<CodedItem> others) {
        CodedItem[] all = GtinNumber.of(barcode.code()) >= 0 ? numbered : named;
        for (int at = first(barcode.code()); at < all.length && means(all, at, barcode.code()); at++) {
            if (all[at].barcode().valid().overlaps(barcode.valid()) && others.test(all[at])) {
                return all[at];
            }
        }
        return null;
    }

    private boolean means(CodedItem[] all, int at, String code) {
        return all == numbered
                ? numbers[at] == GtinNumber.of(code)
                : named[at].barcode().code().equals(code);
    }

    /** The first place of a code, or where it would stand. */
    private int first(String code) {
        long number = GtinNumber.of(code);
        int low = 0;
        int high = number >= 0 ? numbers.length : named.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = number >= 0
                    ? numbers[middle] < number
                    : named[middle].barcode().code().compareTo(code) < 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
