// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.correction.RecostReason;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lines of a goods receipt put right, as its document tells them and as they lie in stock.
 *
 * @param quantities by which more or less came, at what they were told to cost
 * @param costs by which lines cost more or less than that, by item
 * @param missing what more or less is missing from packs
 */
record RightLines(
        ToldReceipt told, List<PricedGoods> quantities, Map<Sku, Money> costs, List<MissingFromPack> missing) {

    /**
     * Refused where a cost can not be, or more is missing than came.
     *
     * @param quantities what changes, as it is worth
     */
    static Outcome<RightLines> of(ToldReceipt told, List<PricedGoods> quantities, Really really, StockBook book) {
        Map<Sku, Money> costs = new LinkedHashMap<>();
        RightLines plain = new RightLines(told, quantities, Map.of(), List.of());
        for (Map.Entry<Sku, Money> each : new TreeMap<>(really.costs()).entrySet()) {
            Sku sku = each.getKey();
            Money cost = each.getValue();
            PricedGoods right = plain.right(sku);
            boolean free = right.quantity().isZero() && !cost.isZero();
            if (!told.order().isEmpty()) {
                return Outcome.refused(RecostReason.PRICED_BY_ORDER, "receipt", told.receipt(), "order", told.order());
            }
            if (!cost.currency().equals(book.currency()) || cost.isNegative() || free) {
                return Outcome.refused(RecostReason.WRONG_COST, "quantity", right.quantity(), "sku", sku, "cost", cost);
            }
            if (!cost.equals(right.worth())) {
                costs.put(sku, cost.minus(right.worth()));
            }
        }
        PackContents contents = new PackContents(told, book);
        List<PricedGoods> packs = told.packs().stream()
                .map(AssortedPack::pack)
                .filter(told::isOneLine)
                .map(plain::right)
                .toList();
        return contents.changes(really.missing(), packs)
                .map(missing -> new RightLines(told, quantities, costs, missing));
    }

    boolean isEmpty() {
        return quantities.isEmpty() && costs.isEmpty() && missing.isEmpty();
    }

    /** A line as it is with the right quantity, at what that was told to cost. */
    private PricedGoods right(Sku sku) {
        PricedGoods known = told.known(told.line(sku));
        return change(sku)
                .map(it -> new PricedGoods(
                        sku, known.quantity().plus(it.quantity()), known.worth().plus(it.worth())))
                .orElse(known);
    }

    private Optional<PricedGoods> change(Sku sku) {
        return quantities.stream().filter(it -> it.sku().equals(sku)).findFirst();
    }

    private List<Sku> touched() {
        List<Sku> all =
                new ArrayList<>(quantities.stream().map(PricedGoods::sku).toList());
        all.addAll(costs.keySet());
        missing.forEach(it -> all.add(it.pack()));
        return all.stream().distinct().toList();
    }

    private Quantity none(Sku sku) {
        return Quantity.zero(told.line(sku).quantity().unit());
    }

    /** What comes or goes by each item in stock, at what it was told to cost. */
    List<PricedGoods> moving(StockBook book) {
        PackContents contents = new PackContents(told, book);
        List<PricedGoods> all = new ArrayList<>();
        for (Sku sku : touched()) {
            Optional<AssortedPack> pack = told.pack(sku);
            if (pack.isPresent()) {
                PricedGoods known = told.known(told.line(sku));
                all.addAll(less(
                        contents.of(pack.get(), right(sku), contents.with(missing)),
                        contents.of(pack.get(), known, contents.known())));
            } else {
                change(sku).ifPresent(all::add);
            }
        }
        return all;
    }

    /** By how much each item in stock costs more or less than it was told to. */
    Map<Sku, Money> costing(StockBook book) {
        PackContents contents = new PackContents(told, book);
        Map<Sku, Money> all = new LinkedHashMap<>();
        costs.forEach((sku, more) -> {
            Optional<AssortedPack> pack = told.pack(sku);
            if (pack.isPresent()) {
                PricedGoods right = right(sku);
                PricedGoods dear =
                        new PricedGoods(sku, right.quantity(), right.worth().plus(more));
                List<MissingFromPack> less = contents.with(missing);
                less(contents.of(pack.get(), dear, less), contents.of(pack.get(), right, less))
                        .forEach(it -> all.merge(it.sku(), it.worth(), Money::plus));
            } else {
                all.merge(sku, more, Money::plus);
            }
        });
        return all;
    }

    private static List<PricedGoods> less(List<PricedGoods> some, List<PricedGoods> others) {
        List<PricedGoods> all = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            PricedGoods one = some.get(i);
            PricedGoods other = others.get(i);
            all.add(new PricedGoods(
                    one.sku(),
                    one.quantity().minus(other.quantity()),
                    one.worth().minus(other.worth())));
        }
        return all;
    }

    /** What happened, of these goods in stock. */
    ReceiptCorrected fact(String note, List<PricedGoods> goods) {
        List<PricedGoods> changes = touched().stream()
                .map(sku -> {
                    PricedGoods change = change(sku)
                            .orElseGet(() -> new PricedGoods(
                                    sku,
                                    none(sku),
                                    Money.zero(told.line(sku).worth().currency())));
                    Money more =
                            costs.getOrDefault(sku, Money.zero(change.worth().currency()));
                    return new PricedGoods(
                            sku, change.quantity(), change.worth().plus(more));
                })
                .filter(it -> !it.quantity().isZero() || !it.worth().isZero())
                .toList();
        return new ReceiptCorrected(note, told.receipt(), told.order(), changes, goods, missing);
    }
}
