// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderApproved;
import dev.mizan.inventory.purchase.OrderClosed;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.purchase.QuotationAsked;
import dev.mizan.inventory.purchase.QuotationGiven;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.SupplierBook;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.AmountOverflow;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what is asked for, ordered, approved and ended; each answer is a fact or a refusal by {@link PurchaseReason}.
 *
 * @param currency of the books, in which all prices are
 */
public record Ordering(PurchaseBook book, SupplierBook suppliers, Currency currency) {
    /** Asks suppliers what goods would cost. */
    public Outcome<QuotationAsked> ask(String number, List<SupplierId> whom, List<Goods> goods, LocalDate answerBy) {
        Outcome<Boolean> known = Outcome.done(true);
        for (SupplierId supplier : whom) {
            known = known.then(done -> suppliers.find(supplier)).map(found -> true);
        }
        return known.then(done -> fresh(number, goods)).map(done -> new QuotationAsked(number, whom, goods, answerBy));
    }

    /** Takes a supplier's answer: prices of one of the asked units; what was not asked for is refused. */
    public Outcome<QuotationGiven> answer(
            String number, SupplierId supplier, List<PricedGoods> prices, LocalDate validUntil) {
        Optional<Quotation> quotation =
                book.quotation(number).filter(it -> it.asked().suppliers().contains(supplier));
        if (quotation.isEmpty()) {
            return Outcome.refused(PurchaseReason.UNKNOWN_QUOTATION, "number", number, "supplier", supplier);
        }
        for (PricedGoods price : prices) {
            boolean asked = quotation.get().asked().goods().stream()
                    .anyMatch(it -> it.sku().equals(price.sku()));
            if (!asked) {
                return Outcome.refused(PurchaseReason.UNKNOWN_LINE, "sku", price.sku(), "order", number);
            }
        }
        return prices(prices).map(done -> new QuotationGiven(number, supplier, prices, validUntil));
    }

    /** Writes an order of what a supplier offered. */
    public Outcome<OrderPlaced> accept(String number, String quotation, OrderTerms terms, LocalDate on) {
        Optional<Quotation> asked = book.quotation(quotation);
        if (asked.isEmpty()) {
            return Outcome.refused(PurchaseReason.UNKNOWN_QUOTATION, "number", quotation, "supplier", terms.supplier());
        }
        return asked.get().offer(terms.supplier(), on).then(prices -> place(number, terms, prices));
    }

    /** Writes an order at the prices that were agreed with the supplier. */
    public Outcome<OrderPlaced> atAgreedPrices(String number, OrderTerms terms, List<Goods> goods, LocalDate on) {
        List<PricedGoods> prices = new ArrayList<>();
        for (Goods each : goods) {
            Optional<PriceAgreement> agreed = suppliers.agreed(terms.supplier(), each.sku(), each.quantity(), on);
            if (agreed.isEmpty()) {
                return Outcome.refused(
                        PurchaseReason.NO_PRICE,
                        "sku",
                        each.sku(),
                        "supplier",
                        terms.supplier(),
                        "quantity",
                        each.quantity());
            }
            prices.add(new PricedGoods(each.sku(), each.quantity(), agreed.get().price()));
        }
        return place(number, terms, prices);
    }

    /** Writes an order; {@code worth} of a line is the price of one of its unit. */
    public Outcome<OrderPlaced> place(String number, OrderTerms terms, List<PricedGoods> prices) {
        return suppliers
                .find(terms.supplier())
                .then(supplier -> fresh(number, goods(prices)))
                .then(done -> prices(prices))
                .map(done -> new OrderPlaced(number, terms, prices));
    }

    /** Approves an order, within the limit of who does it. */
    public Outcome<OrderApproved> approve(String number, ActorId buyer) {
        Money limit = book.limit(buyer, currency);
        return book.order(number)
                .then(purchase -> purchase.order().approve(limit))
                .map(order -> new OrderApproved(number, limit));
    }

    /** Ends an order whatever is missing. */
    public Outcome<OrderClosed> close(String number, String why) {
        return book.order(number)
                .then(purchase -> purchase.isOpen()
                        ? Outcome.done(new OrderClosed(number, why))
                        : Outcome.refused(PurchaseReason.CLOSED, "order", number));
    }

    /** Orders of which a part came and the rest is still expected, the one that was due first at the head. */
    public List<Purchase> backOrders() {
        return book.orders().stream()
                .filter(it -> it.isOpen()
                        && it.order().lines().stream()
                                .anyMatch(line -> line.received().isPositive()))
                .sorted(Comparator.comparing((Purchase it) -> it.terms().due()))
                .toList();
    }

    private Outcome<Boolean> fresh(String number, List<Goods> goods) {
        if (book.isUsed(number)) {
            return Outcome.refused(PurchaseReason.EXISTS, "number", number);
        }
        return lines(number, goods);
    }

    /** A document has lines, one for each item, each above zero. */
    static Outcome<Boolean> lines(String number, List<Goods> goods) {
        if (goods.isEmpty()) {
            return Outcome.refused(PurchaseReason.NO_LINES, "number", number);
        }
        Set<Sku> named = new HashSet<>();
        for (Goods each : goods) {
            if (!named.add(each.sku())) {
                return Outcome.refused(PurchaseReason.NAMED_TWICE, "sku", each.sku(), "number", number);
            }
            if (!each.quantity().isPositive()) {
                return Outcome.refused(PurchaseReason.NOTHING, "sku", each.sku(), "quantity", each.quantity());
            }
        }
        return Outcome.done(true);
    }

    /** Sums on the way what all of it is worth: an order whose worth nobody can tell could never be approved. */
    Outcome<Boolean> prices(List<PricedGoods> prices) {
        Money worth = Money.zero(currency);
        for (PricedGoods price : prices) {
            if (price.worth().isNegative() || !price.worth().currency().equals(currency)) {
                return Outcome.refused(
                        PurchaseReason.BAD_PRICE, "sku", price.sku(), "price", price.worth(), "currency", currency);
            }
            try {
                worth = worth.plus(price.worth().times(price.quantity(), Rounding.HALF_UP));
            } catch (AmountOverflow e) {
                return Outcome.refused(
                        PurchaseReason.TOO_LARGE,
                        "sku",
                        price.sku(),
                        "quantity",
                        price.quantity(),
                        "price",
                        price.worth());
            }
        }
        return Outcome.done(true);
    }

    static List<Goods> goods(List<PricedGoods> prices) {
        return prices.stream().map(it -> new Goods(it.sku(), it.quantity())).toList();
    }
}
