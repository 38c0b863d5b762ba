// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.landed.SalesCharged;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockRestated;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferCharged;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.valuing.Corrections.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Tells all of the log twice, without what came late and with it, and says what is to be corrected. Read on the caller's
 * thread; the writer only hears what came meanwhile.
 */
final class Retelling {
    /**
     * What is to be corrected.
     *
     * @param facts of stock, sales and transfers
     * @param days what is to be posted, on which day
     */
    record Restated(List<Fact> facts, Map<LocalDate, CostsRestated.Parts> days) {
        CostsRestated.Parts sum(Currency currency) {
            return days.values().stream().reduce(CostsRestated.Parts.none(currency), CostsRestated.Parts::plus);
        }
    }

    private final Storekeeper keeper;
    private final Told late;
    private final Currency currency;
    private final boolean ahead;
    private final Heard heard = new Heard();
    private int told;
    private int bills;
    private int places;
    private Telling before;
    private Telling after;

    /**
     * Of nothing yet.
     *
     * @param ahead whether the log is to be read before the writer needs it; not where costs are told anew only in a rare case
     */
    Retelling(Storekeeper keeper, Told late, Currency currency, boolean ahead) {
        this.keeper = keeper;
        this.late = late;
        this.currency = currency;
        this.ahead = ahead;
        this.before = new Telling(keeper, heard, Optional.empty(), currency);
        this.after = new Telling(keeper, heard, Optional.of(late), currency);
    }

    /** Whether what is told late can make anything cost otherwise: goods whose pieces are told apart can not. */
    static boolean isOf(StockBook book, List<? extends Fact> own) {
        return own.stream()
                .flatMap(Retelling::items)
                .anyMatch(it -> book.kept(it).orElseThrow().valuation().method() != Method.SPECIFIC);
    }

    private static Stream<Sku> items(Fact fact) {
        return fact instanceof Movement movement
                ? movement.skus().stream()
                : fact instanceof ReceiptCorrected corrected
                        ? corrected.goods().stream().map(PricedGoods::sku)
                        : Stream.empty();
    }

    /** Reads what the log holds by now, on the caller's thread. */
    Retelling read(Log log) {
        if (ahead) {
            log.after(0, heard::hear);
            anew();
        }
        return this;
    }

    private void anew() {
        before = new Telling(keeper, heard, Optional.empty(), currency);
        after = new Telling(keeper, heard, Optional.of(late), currency);
        List<Told> all = heard.inTime();
        int number = 0;
        for (; number < all.size() && Told.IN_TIME.compare(all.get(number), late) < 0; number++) {
            tell(all.get(number));
        }
        after.tell(late);
        for (; number < all.size(); number++) {
            tell(all.get(number));
        }
        told = heard.size();
        bills = heard.bills();
        places = heard.places().size();
    }

    private void tell(Told batch) {
        before.tell(batch);
        after.tell(batch);
    }

    /** Hears what was written meanwhile; all is told anew where that is not the last in time. */
    private void reach(Reading reading) {
        reading.after(heard.position(), heard::hear);
        List<Told> more = List.copyOf(heard.since(told));
        boolean inTime =
                told > 0 && bills == heard.bills() && places == heard.places().size();
        for (int number = 0; number < more.size(); number++) {
            inTime &= !more.get(number)
                    .at()
                    .isBefore(number == 0 ? after.last() : more.get(number - 1).at());
        }
        if (inTime && more.stream().noneMatch(it -> it.at().isBefore(late.at()))) {
            more.forEach(this::tell);
            told = heard.size();
        } else {
            anew();
        }
    }

    /**
     * What is to be corrected; for the writer's thread.
     *
     * @param own what is told late as the books take it up: its movements are posted by themselves
     * @param open the first day that takes entries
     * @param today what no day explains is corrected now
     * @param restatesEarlier whether what lies before the open period is one of earlier periods
     */
    Restated restate(
            Reading reading, List<? extends Fact> own, LocalDate open, LocalDate today, boolean restatesEarlier) {
        reach(reading);
        List<Movement> first = own.stream()
                .filter(Movement.class::isInstance)
                .map(Movement.class::cast)
                .toList();
        StockBook book = reading.state(StockFold.class).book();
        List<StockRestated> stock = keeper.restate(book, before.book(), after.book(), first);
        Corrections more = after.costs().beyond(before.costs(), open, restatesEarlier);
        LocalDate day = late.date().isBefore(open) ? open : late.date();
        first.forEach(it -> takeOff(it, more, day));
        late.corrects().ifPresent(it -> more.add(day, Part.VARIANCE, beside(it, first)));
        long changed = stock.stream().mapToLong(it -> it.stockChange().minor()).sum();
        more.add(today.isBefore(open) ? open : today, Part.SOLD, -changed - more.sum());
        List<Fact> facts = new ArrayList<>(stock);
        facts.addAll(others(reading, first));
        Map<LocalDate, CostsRestated.Parts> days = new TreeMap<>();
        more.days().forEach((on, parts) -> days.put(on, parts(parts)));
        return new Restated(facts, days);
    }

    /** What a movement posts by itself is no correction. */
    private void takeOff(Movement movement, Corrections more, LocalDate day) {
        more.add(day, Part.SOLD, -movement.trueUp().minor());
        if (movement instanceof StockAdjusted) {
            more.add(day, Part.LOST, change(movement));
        } else if (movement instanceof StockIssued && late.corrects().isEmpty()) {
            more.add(day, late.has(GoodsSentBack.class) ? Part.VARIANCE : Part.SOLD, change(movement));
        }
    }

    /** Put right where it came, goods of a receipt have no variance but what they cost less than is owed for them. */
    private long beside(ReceiptCorrected corrected, List<Movement> first) {
        long minor = 0;
        for (Movement movement : first) {
            minor += change(movement)
                    + (movement instanceof StockReceived ? movement.trueUp().minor() : 0);
        }
        for (PricedGoods goods : corrected.goods()) {
            minor -= after.book().keeps(goods.sku()) ? goods.worth().minor() : 0;
        }
        return minor;
    }

    /** By how much goods change that are told anew; those whose pieces are told apart are not. */
    private long change(Movement movement) {
        long minor = 0;
        for (int line = 0; line < movement.skus().size(); line++) {
            minor += after.book().keeps(movement.skus().get(line)) ? movement.valueChange(line) : 0;
        }
        return minor;
    }

    private CostsRestated.Parts parts(long[] day) {
        long all = LongStream.of(day).sum();
        return new CostsRestated.Parts(
                money(-all),
                money(day[Part.TRANSIT.ordinal()]),
                money(day[Part.SOLD.ordinal()]),
                money(day[Part.LOST.ordinal()]),
                money(day[Part.VARIANCE.ordinal()]),
                money(day[Part.EARLIER.ordinal()]));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }

    /** Sales whose goods may come back, and goods on their way, at what they cost now. */
    private List<Fact> others(Reading reading, List<Movement> first) {
        List<Fact> facts = new ArrayList<>();
        after.carried()
                .beyond(before.carried())
                .forEach((number, items) -> facts.add(new TransferCharged(
                        number, currency, List.copyOf(items.keySet()), column(List.copyOf(items.values())))));
        List<DocumentId> sales = new ArrayList<>();
        List<Sku> skus = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        after.carried().sales().forEach((of, sold) -> {
            boolean own = late.document().filter(of.sale()::equals).isPresent();
            long was = own
                    ? issued(first, of.sku())
                    : before.carried()
                            .sold(of.sale(), of.sku())
                            .map(Carried.Sold::cost)
                            .orElse(0L);
            if (sold.out() > 0 && sold.cost() != was) {
                sales.add(own ? next(reading) : of.sale());
                skus.add(of.sku());
                steps.add(sold.out());
                values.add(sold.cost() - was);
            }
        });
        if (!sales.isEmpty()) {
            facts.add(new SalesCharged(sales, skus, column(steps), column(values)));
        }
        return facts;
    }

    private static long issued(List<Movement> first, Sku sku) {
        long minor = 0;
        for (Movement movement : first) {
            for (int line = 0; line < movement.skus().size(); line++) {
                minor += movement.skus().get(line).equals(sku) ? -movement.valueChange(line) : 0;
            }
        }
        return minor;
    }

    /** The document that is being decided. */
    private static DocumentId next(Reading reading) {
        Lane lane = reading.at().lane();
        return new DocumentId(lane, reading.expected(StreamKey.of(lane)).version() + 1);
    }

    private static Column column(List<Long> numbers) {
        return Column.of(numbers.stream().mapToLong(Long::longValue).toArray());
    }
}
