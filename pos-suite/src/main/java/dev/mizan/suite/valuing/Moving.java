// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.owner.OwnerGoodsSentBack;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.valuing.Corrections.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One batch: what it is says where its goods go and come from. */
final class Moving {
    private final Told told;
    private final Storekeeper keeper;
    private final Heard heard;
    private final Optional<Told> late;
    private final StockBook book;
    private final Carried carried;
    private final Corrections costs;
    private final Optional<TransferSent> sent;
    private final Optional<TransferReceived> came;
    private final Optional<GoodsConverted> converted;
    private final boolean sentBack;
    private final Map<Sku, Long> used = new HashMap<>();
    private long usedInAll;
    private boolean arrived;

    Moving(Told told, Telling in) {
        this.told = told;
        this.keeper = in.keeper();
        this.heard = in.heard();
        this.late = in.late();
        this.book = in.book();
        this.carried = in.carried();
        this.costs = in.costs();
        this.sent = told.fact(TransferSent.class);
        this.came = told.fact(TransferReceived.class);
        this.converted = told.fact(GoodsConverted.class);
        this.sentBack =
                told.has(GoodsSentBack.class) || told.has(OwnerGoodsSentBack.class) || told.has(ReceiptCorrected.class);
    }

    void tell(Fact fact) {
        if (told.corrects().isPresent()) {
            return;
        }
        if (fact instanceof StockKept kept) {
            keep(kept);
        } else if (fact instanceof StockReceived received) {
            receive(received);
        } else if (fact instanceof StockIssued issued) {
            issue(issued);
        } else if (fact instanceof StockReturned returned) {
            takeBack(returned);
        } else if (fact instanceof StockAdjusted adjusted) {
            adjust(adjusted);
        } else if (fact instanceof TransferReceived
                && told.facts().stream().noneMatch(StockReceived.class::isInstance)) {
            arrive();
        }
    }

    private void add(Part part, long minor) {
        costs.add(told.date(), part, minor);
    }

    /** What lies there moves over; a standard that differs from what was paid goes to the cost of goods sold. */
    private void keep(StockKept kept) {
        heard.together(told, kept, late).ifPresent(items -> {
            boolean trues = items.items().stream()
                    .anyMatch(it -> it.valuation().standard().isPresent() && book.keeps(it.sku()));
            book.apply(items);
            for (PlaceId place : trues ? heard.places() : Set.<PlaceId>of()) {
                if (keeper.trueUp(book, Optional.empty(), place) instanceof Outcome.Done<?> done) {
                    Movement trueUp = (Movement) done.value();
                    book.apply(trueUp);
                    add(Part.SOLD, trueUp.trueUp().minor());
                }
            }
        });
    }

    private void receive(StockReceived received) {
        long[] costs = costs(received);
        List<GoodsReceipt.Line> lines = new ArrayList<>();
        List<Told> corrections = heard.corrected(told, late);
        for (int line : lines(received)) {
            Sku sku = received.skus().get(line);
            long steps = received.steps().get(line);
            long minor = costs[line];
            for (Told correction : corrections) {
                steps += correction.steps(sku);
                minor += correction.corrects().map(it -> it.minor(sku)).orElse(0L);
            }
            if (steps > 0) {
                lines.add(new GoodsReceipt.Line(sku, heard.quantity(book, sku, steps), money(Math.max(minor, 0))));
            }
        }
        if (!lines.isEmpty()) {
            Movement decided = keeper.receive(book, GoodsReceipt.at(received.place(), lines))
                    .orElseThrow();
            book.apply(decided);
            add(Part.SOLD, decided.trueUp().minor());
        }
    }

    /** What each line costs: what was paid with the bills that came later, or what it cost where it came from. */
    private long[] costs(StockReceived received) {
        Map<Sku, Long> onTheirWay = came.isPresent() ? arrive() : Map.of();
        long[] more = converted.isEmpty()
                ? heard.charged(told, received)
                : converted.get().kind() == GoodsConverted.Kind.MOVED ? moved(received) : made(received);
        long[] costs = new long[received.skus().size()];
        for (int line = 0; line < costs.length; line++) {
            Sku sku = received.skus().get(line);
            long told = received.values().get(line);
            costs[line] = came.isPresent()
                    ? Optional.ofNullable(onTheirWay.remove(sku)).orElse(told)
                    : told + more[line];
        }
        return costs;
    }

    private long[] moved(StockReceived received) {
        long[] extra = new long[received.skus().size()];
        for (int line = 0; line < extra.length; line++) {
            extra[line] =
                    Optional.ofNullable(used.remove(received.skus().get(line))).orElse(0L);
        }
        return extra;
    }

    /** Of what was used up, by what the made goods were worth. */
    private long[] made(StockReceived received) {
        long[] extra = new long[received.skus().size()];
        long whole = received.values().sum();
        long before = 0;
        for (int line = 0; line < extra.length; line++) {
            long after = before + received.values().get(line);
            extra[line] = whole == 0
                    ? (line == 0 ? usedInAll : 0)
                    : Share.of(usedInAll, after, whole) - Share.of(usedInAll, before, whole);
            before = after;
        }
        return extra;
    }

    /** What arrives and what is lost of a transfer takes its part along; answers that of what arrives. */
    private Map<Sku, Long> arrive() {
        Map<Sku, Long> parts = new HashMap<>();
        if (!arrived) {
            arrived = true;
            TransferReceived received = came.orElseThrow();
            for (int line = 0; line < received.skus().size(); line++) {
                Sku sku = received.skus().get(line);
                long part =
                        carried.take(received.number(), sku, received.arrived().get(line));
                long lost = carried.take(received.number(), sku, received.lost().get(line));
                parts.put(sku, part);
                add(Part.TRANSIT, -part - lost);
                add(Part.LOST, lost);
            }
        }
        return parts;
    }

    private void issue(StockIssued issued) {
        List<Integer> numbers = lines(issued);
        List<GoodsIssue.Line> lines = new ArrayList<>();
        numbers.forEach(line -> lines.add(new GoodsIssue.Line(issued.skus().get(line), quantity(issued, line))));
        if (lines.isEmpty()) {
            return;
        }
        StockIssued decided =
                keeper.issue(book, GoodsIssue.at(issued.place(), lines)).orElseThrow();
        book.apply(decided);
        for (int line = 0; line < numbers.size(); line++) {
            Sku sku = decided.skus().get(line);
            long steps = decided.steps().get(line);
            long cost = decided.values().get(line);
            left(sku, steps, cost, cost - issued.values().get(numbers.get(line)));
        }
    }

    private void left(Sku sku, long steps, long cost, long more) {
        if (sent.isPresent()) {
            carried.send(sent.get().number(), sku, steps, cost);
            add(Part.TRANSIT, cost);
        } else if (converted.isPresent()) {
            used.merge(sku, more, Long::sum);
            usedInAll += more;
        } else if (sentBack) {
            add(Part.VARIANCE, cost);
        } else {
            add(Part.SOLD, cost);
            told.document().ifPresent(sale -> carried.sell(sale, sku, steps, cost));
        }
    }

    private void takeBack(StockReturned returned) {
        for (int line : lines(returned)) {
            Sku sku = returned.skus().get(line);
            long steps = returned.steps().get(line);
            Optional<Carried.Sold> sold = told.sale().flatMap(sale -> carried.sold(sale, sku));
            GoodsReturn.Line back = new GoodsReturn.Line(sku, quantity(returned, line), origin(returned, line, sold));
            StockReturned decided = keeper.takeBack(book, GoodsReturn.at(returned.place(), List.of(back)))
                    .orElseThrow();
            book.apply(decided);
            long value = decided.values().get(0);
            sold.ifPresent(it -> it.comeBack(steps, value));
            add(Part.SOLD, decided.trueUp().minor() - value);
        }
    }

    private GoodsReturn.Origin origin(StockReturned returned, int line, Optional<Carried.Sold> sold) {
        Sku sku = returned.skus().get(line);
        long steps = returned.steps().get(line);
        if (sold.isPresent() && sold.get().out() >= steps) {
            IssuedLine issued =
                    new IssuedLine(sku, sold.get().steps(), money(sold.get().minor()));
            return new GoodsReturn.ByReceipt(
                    issued, heard.quantity(book, sku, sold.get().back()));
        }
        return told.sale().isPresent()
                ? new GoodsReturn.ByReceipt(
                        new IssuedLine(sku, steps, money(returned.values().get(line))), heard.quantity(book, sku, 0))
                : new GoodsReturn.WithoutReceipt();
    }

    private void adjust(StockAdjusted adjusted) {
        List<StockAdjustment.Line> lines = new ArrayList<>();
        lines(adjusted)
                .forEach(line ->
                        lines.add(new StockAdjustment.Line(adjusted.skus().get(line), quantity(adjusted, line))));
        if (!lines.isEmpty()) {
            StockAdjusted decided = keeper.adjust(book, StockAdjustment.at(adjusted.place(), adjusted.reason(), lines))
                    .orElseThrow();
            book.apply(decided);
            add(Part.LOST, -decided.stockChange().minor());
        }
    }

    private List<Integer> lines(Movement movement) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < movement.skus().size(); line++) {
            if (book.keeps(movement.skus().get(line))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Quantity quantity(Movement movement, int line) {
        long steps = movement.stepsChange(line);
        return heard.quantity(
                book, movement.skus().get(line), movement instanceof StockAdjusted ? steps : Math.abs(steps));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, book.currency());
    }
}
