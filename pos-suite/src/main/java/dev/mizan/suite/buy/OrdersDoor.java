// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.buying.Amending;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.ordering.OrderBelowLeast;
import dev.mizan.inventory.ordering.OrderMinimum;
import dev.mizan.inventory.ordering.OrderMinimumsSet;
import dev.mizan.inventory.ordering.OrderTold;
import dev.mizan.inventory.ordering.OrderingBook;
import dev.mizan.inventory.ordering.OrderingFact;
import dev.mizan.inventory.ordering.OrderingReason;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.PurchaseOrder.Stage;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.ordering.OnOrder;
import dev.mizan.suite.ordering.OrderingFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Orders after they were written: what suppliers ask of them, how they are changed, and which version a supplier knows. On any
 * thread; whoever stands at it is written as the actor.
 */
public final class OrdersDoor {
    private final Flows flows;
    private final Workplace office;

    OrdersDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * Tells what suppliers ask of an order: its least value, and the value from which they send free of freight. An order below
     * it is refused or marked, what rules propose is raised or waits. Refused where a supplier is unknown, or the amounts are in
     * another currency than the books.
     */
    public Outcome<OrderMinimumsSet> ask(OrderMinimum... minimums) {
        List<OrderMinimum> all = List.of(minimums);
        return step(OrderMinimumsSet.class, desk -> {
            Currency currency = desk.reading().state(StockFold.class).book().currency();
            Outcome<OrderMinimumsSet> set = Outcome.done(new OrderMinimumsSet(all));
            for (OrderMinimum each : all) {
                set = set.then(fine -> each.least().currency().equals(currency)
                                && each.freeFrom().currency().equals(currency)
                                && each.within().currency().equals(currency)
                        ? desk.ordering().suppliers().find(each.supplier()).map(known -> fine)
                        : Outcome.refused(OrderingReason.CURRENCY, "least", each.least(), "currency", currency));
            }
            return set;
        });
    }

    /** What suppliers ask. */
    public List<OrderMinimum> asked() {
        return look(OrderingBook::minimums);
    }

    /** Orders that were written though they are worth less than their suppliers ask. */
    public List<OrderBelowLeast> below() {
        return look(OrderingBook::below);
    }

    /**
     * Changes an order that is not closed: quantities, prices, lines, the day it is due, tolerances. All of it is told as it
     * shall stand. One that is worth more than before has to be approved anew before anything of it is received. Refused by
     * {@code OrderingReason}: less than came already, another price of what came, another supplier or place.
     *
     * @param prices the goods; {@code worth} of a line is the price of one of its unit
     */
    public Outcome<OrderAmended> amend(String number, OrderTerms terms, List<PricedGoods> prices) {
        return step(
                OrderAmended.class,
                desk -> new Amending(desk.ordering()).amend(number, version(desk, number) + 1, terms, prices));
    }

    /** Amended orders that are approved and whose last version their suppliers do not know. */
    public List<String> toTell() {
        return flows.look(office, reading -> toTell(new Buying.Desk(reading)));
    }

    /** The last version of an order was told to its supplier; refused where it is not approved, or he knows it. */
    public Outcome<OrderTold> told(String number) {
        return step(
                OrderTold.class,
                desk -> toTell(desk).contains(number)
                        ? Outcome.done(new OrderTold(number, version(desk, number)))
                        : Outcome.refused(OrderingReason.NOT_TO_TELL, "order", number));
    }

    /**
     * What open orders still bring of an item to a place, the one that is due first at the head. An item that is in ordered packs
     * and will lie in stock by itself counts with what is in them; nothing comes of a pack's own number then.
     */
    public List<OnOrder> coming(PlaceId place, Sku sku) {
        return flows.look(
                office,
                reading -> OnOrder.at(reading, place, sku)
                        .sorted(Comparator.comparing(it -> it.terms().due()))
                        .toList());
    }

    /** Every version of an order, the first one at the head; read on the caller's thread. */
    public List<OrderPlaced> versions(String number) {
        List<OrderPlaced> versions = new ArrayList<>();
        flows.log().after(0, recorded -> {
            for (Fact fact : recorded.facts()) {
                if (fact instanceof OrderPlaced placed && placed.number().equals(number)) {
                    versions.add(placed);
                } else if (fact instanceof OrderAmended amended
                        && amended.number().equals(number)) {
                    versions.add(new OrderPlaced(number, amended.terms(), amended.prices()));
                }
            }
        });
        return List.copyOf(versions);
    }

    private static List<String> toTell(Buying.Desk desk) {
        return desk.reading().state(OrderingFold.class).book().untold().stream()
                .filter(it -> desk.book()
                        .order(it)
                        .map(purchase -> purchase.order().stage() != Stage.WRITTEN)
                        .equals(Outcome.done(true)))
                .toList();
    }

    private static int version(Buying.Desk desk, String number) {
        return desk.reading().state(OrderingFold.class).book().version(number);
    }

    private <F extends OrderingFact> Outcome<F> step(Class<F> kind, Function<Buying.Desk, Outcome<F>> step) {
        return flows.run(office, new Buying<>(kind, step));
    }

    private <T> T look(Function<OrderingBook, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(OrderingFold.class).book()));
    }
}
