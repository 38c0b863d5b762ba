// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.inventory.stock.ItemToKeep;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.ReturnCost;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockPolicy;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A store and a warehouse with three items, in which steps are played: decided on the book, then applied to it. */
public final class House {
    public static final int ITEMS = 3;
    public static final int PLACES = 2;
    public static final List<PlaceId> AT = List.of(new PlaceId("S1"), new PlaceId("W1"));
    public static final List<Sku> SKUS = List.of(new Sku("TEA"), new Sku("RICE"), new Sku("LAMP"));
    public static final List<Unit> UNITS = List.of(Unit.PIECE, Unit.KILOGRAM, Unit.PIECE);

    /** A line that left and is still out in part. */
    private static final class Out {
        final PlaceId place;
        final IssuedLine line;
        long back;

        Out(PlaceId place, IssuedLine line) {
            this.place = place;
            this.line = line;
        }
    }

    public final StockBook book;
    private final Storekeeper keeper;
    private final Consumer<StockFact> log;
    private final List<Out> out = new ArrayList<>();

    public House(Currency currency, Valuation valuation, Consumer<StockFact> log) {
        this.book = new StockBook(currency);
        this.keeper = Storekeeper.by(policy(valuation));
        this.log = log;
        List<ItemToKeep> items = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            items.add(ItemToKeep.of(SKUS.get(item), UNITS.get(item)));
        }
        record(keeper.keep(book, items).orElseThrow());
    }

    public static StockPolicy policy(Valuation valuation) {
        return new StockPolicy(
                List.of(
                        new Place(AT.get(0), Place.Kind.STORE, Text.of("Shop", "المتجر")),
                        new Place(AT.get(1), Place.Kind.WAREHOUSE, Text.of("Warehouse", "المستودع"))),
                ValuationPolicy.all(valuation),
                NegativeStock.ALLOW_AT_LAST_KNOWN_COST,
                ReturnCost.AVERAGE);
    }

    /** The facts of these steps. */
    public static List<StockFact> facts(Currency currency, Valuation valuation, List<Step> steps) {
        List<StockFact> facts = new ArrayList<>();
        House house = new House(currency, valuation, facts::add);
        steps.forEach(house::play);
        return facts;
    }

    /** Everything that the book says, as text. */
    public String state() {
        return FieldTape.of(book::write);
    }

    public void play(Step step) {
        PlaceId place = AT.get(step.place());
        switch (step.kind()) {
            case RECEIVE -> record(keeper.receive(book, GoodsReceipt.at(place, receiptLines(step))));
            case ISSUE -> {
                StockIssued issued = keeper.issue(book, GoodsIssue.at(place, issueLines(step)))
                        .orElseThrow();
                record(issued);
                for (int line = 0; line < issued.skus().size() && out.size() < 500; line++) {
                    out.add(new Out(place, issued.line(line)));
                }
            }
            case RETURN_BY_RECEIPT -> takeBack(step);
            case RETURN_WITHOUT_RECEIPT ->
                record(keeper.takeBack(
                        book,
                        GoodsReturn.at(
                                place,
                                List.of(new GoodsReturn.Line(
                                        SKUS.get(step.item()), quantity(step), new GoodsReturn.WithoutReceipt())))));
            case ADJUST_UP -> adjust(step, quantity(step));
            case ADJUST_DOWN -> adjust(step, quantity(step).negated());
        }
    }

    private void takeBack(Step step) {
        if (out.isEmpty()) {
            return;
        }
        int chosen = step.pick() % out.size();
        Out from = out.get(chosen);
        Unit unit = UNITS.get(SKUS.indexOf(from.line.sku()));
        long steps = Math.min(step.steps(), from.line.steps() - from.back);
        GoodsReturn.ByReceipt origin = new GoodsReturn.ByReceipt(from.line, new Quantity(from.back, unit));
        record(keeper.takeBack(
                book,
                GoodsReturn.at(
                        from.place,
                        List.of(new GoodsReturn.Line(from.line.sku(), new Quantity(steps, unit), origin)))));
        from.back += steps;
        if (from.back == from.line.steps()) {
            out.set(chosen, out.get(out.size() - 1));
            out.remove(out.size() - 1);
        }
    }

    private void adjust(Step step, Quantity by) {
        record(keeper.adjust(
                book,
                StockAdjustment.at(
                        AT.get(step.place()),
                        AdjustmentReason.COUNT,
                        List.of(new StockAdjustment.Line(SKUS.get(step.item()), by)))));
    }

    private void record(Outcome<? extends Movement> decided) {
        record(decided.orElseThrow());
    }

    private void record(StockFact fact) {
        log.accept(fact);
        book.apply(fact);
    }

    private static Quantity quantity(Step step) {
        return new Quantity(step.steps(), UNITS.get(step.item()));
    }

    /** One line, or the same item twice and another one, so that lines of a document meet. */
    private static List<GoodsIssue.Line> issueLines(Step step) {
        List<GoodsIssue.Line> lines = new ArrayList<>();
        for (int item : items(step)) {
            lines.add(new GoodsIssue.Line(SKUS.get(item), new Quantity(step.steps(), UNITS.get(item))));
        }
        return lines;
    }

    private List<GoodsReceipt.Line> receiptLines(Step step) {
        List<GoodsReceipt.Line> lines = new ArrayList<>();
        for (int item : items(step)) {
            Money cost = Money.ofMinor((long) step.cost() * (lines.size() + 1), book.currency());
            lines.add(new GoodsReceipt.Line(SKUS.get(item), new Quantity(step.steps(), UNITS.get(item)), cost));
        }
        return lines;
    }

    private static int[] items(Step step) {
        int other = (step.item() + 1) % ITEMS;
        return step.pick() % 4 == 0 ? new int[] {step.item(), other, step.item()} : new int[] {step.item()};
    }
}
