// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.core.sale.Returnable;
import dev.mizan.inventory.landed.SalesCharged;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LandedFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What bills that came after a sale charged on its goods; those that come back bring their part with them, parts that come
 * back one after the other the whole. Used by one decision; counts on as it is asked.
 */
public final class ChargedSale {
    /** What one bill charged on one item of the sale. */
    private static final class Part {
        private final SalesCharged.Line line;
        private long back;

        Part(SalesCharged.Line line) {
            this.line = line;
        }

        long next(long steps) {
            long before = Math.min(back, line.steps());
            back += steps;
            long after = Math.min(back, line.steps());
            return Share.of(line.minor(), after, line.steps()) - Share.of(line.minor(), before, line.steps());
        }
    }

    private final Map<Sku, List<Part>> parts = new HashMap<>();

    private ChargedSale() {}

    /** A return that no sale is known of: nothing was charged on it. */
    public static ChargedSale none() {
        return new ChargedSale();
    }

    /** A sale as it stands: what came back of it since each bill has taken its part along. */
    public static ChargedSale of(Reading reading, Recorded sale) {
        ChargedSale charged = new ChargedSale();
        for (LandedFold.Bill bill :
                reading.state(LandedFold.class).since(sale.receipt().position())) {
            reading.document(bill.document())
                    .flatMap(it -> it.fact(SalesCharged.class))
                    .ifPresent(fact -> bill.skus()
                            .forEach(sku -> fact.of(sale.document(), sku)
                                    .ifPresent(line -> charged.add(reading, sale, bill, line))));
        }
        return charged;
    }

    private void add(Reading reading, Recorded sale, LandedFold.Bill bill, SalesCharged.Line line) {
        Part part = new Part(line);
        reading.stream(Returnable.key(sale.document())).stream()
                .filter(it -> it.receipt().position() > bill.position())
                .flatMap(it -> it.facts().stream())
                .filter(StockReturned.class::isInstance)
                .forEach(it -> part.next(steps((StockReturned) it, line.sku())));
        parts.computeIfAbsent(line.sku(), none -> new ArrayList<>()).add(part);
    }

    private static long steps(StockReturned returned, Sku sku) {
        long steps = 0;
        for (int line = 0; line < returned.skus().size(); line++) {
            steps += returned.skus().get(line).equals(sku) ? returned.steps().get(line) : 0;
        }
        return steps;
    }

    /** A line of a return with its part of all that was charged since. */
    public GoodsReturn.Line with(Reading reading, GoodsReturn.Line line) {
        List<Part> charges = parts.getOrDefault(line.sku(), List.of());
        if (charges.isEmpty() || !(line.origin() instanceof GoodsReturn.ByReceipt receipt)) {
            return line;
        }
        var book = reading.state(StockFold.class).book();
        long steps =
                line.quantity().in(book.kept(line.sku()).orElseThrow().unit()).steps();
        long minor = 0;
        for (Part part : charges) {
            minor = Math.addExact(minor, part.next(steps));
        }
        return new GoodsReturn.Line(
                line.sku(),
                line.quantity(),
                new GoodsReturn.ByReceipt(
                        receipt.issued(), receipt.alreadyBack(), Money.ofMinor(minor, book.currency())));
    }
}
