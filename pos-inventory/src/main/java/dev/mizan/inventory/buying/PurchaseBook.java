// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.purchase.BilledLine;
import dev.mizan.inventory.purchase.BuyerLimited;
import dev.mizan.inventory.purchase.DisputeSettled;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderApproved;
import dev.mizan.inventory.purchase.OrderClosed;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseFact;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.inventory.purchase.PurchaseOrder.Stage;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.purchase.QuotationAsked;
import dev.mizan.inventory.purchase.QuotationGiven;
import dev.mizan.inventory.purchase.SupplierBilled;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * All purchases, quotations and bills: a fold of {@link PurchaseFact}s. One thread at a time; what is answered is
 * immutable. Its {@link #notInvoiced} is the balance of the account of goods received and not invoiced, as far as
 * purchase orders raised it.
 */
public final class PurchaseBook {
    private final TreeMap<String, Purchase> orders = new TreeMap<>();
    private final TreeMap<String, Quotation> quotations = new TreeMap<>();
    private final TreeMap<String, Money> limits = new TreeMap<>();
    private final TreeMap<String, SupplierBilled> disputes = new TreeMap<>();
    private final TreeSet<String> bills = new TreeSet<>();

    /** Nothing was ordered yet. */
    public PurchaseBook() {}

    /** An order; refused where there is none of this number. */
    public Outcome<Purchase> order(String number) {
        Purchase purchase = orders.get(number);
        return purchase == null
                ? Outcome.refused(PurchaseReason.UNKNOWN_ORDER, "order", number)
                : Outcome.done(purchase);
    }

    /** All orders, by number. */
    public List<Purchase> orders() {
        return List.copyOf(orders.values());
    }

    /** A request for quotation. */
    public Optional<Quotation> quotation(String number) {
        return Optional.ofNullable(quotations.get(number));
    }

    /** Whether a number stands for an order or a request already. */
    boolean isUsed(String number) {
        return orders.containsKey(number) || quotations.containsKey(number);
    }

    /** Up to what somebody may approve. */
    public Money limit(ActorId buyer, Currency currency) {
        return limits.getOrDefault(buyer.value(), Money.zero(currency));
    }

    boolean isBilled(SupplierId supplier, String bill) {
        return bills.contains(key(supplier, bill));
    }

    /** A bill or credit note was taken that is for no order: nothing else may come under its number. */
    public void took(SupplierId supplier, String bill) {
        bills.add(key(supplier, bill));
    }

    /** An order was changed. */
    public void amended(OrderAmended amended) {
        Stage stage = amended.approved() ? Stage.APPROVED : Stage.WRITTEN;
        orders.computeIfPresent(
                amended.number(),
                (same, purchase) -> new Purchase(
                        amended.terms(),
                        purchase.order()
                                .amended(amended.prices(), amended.terms().receiving(), stage)));
    }

    /** More or less of an order had come than was told; nothing where the goods were of none. */
    public void corrected(ReceiptCorrected corrected) {
        change(corrected.order(), order -> order.came(corrected.changes()));
    }

    /** A bill of which something is disputed. */
    public Optional<SupplierBilled> dispute(SupplierId supplier, String bill) {
        return Optional.ofNullable(disputes.get(key(supplier, bill)));
    }

    /** All bills of which something is disputed. */
    public List<SupplierBilled> disputes() {
        return List.copyOf(disputes.values());
    }

    /** What came, stayed and is not billed, at the orders' prices; below zero where suppliers owe credits. */
    public Money notInvoiced(Currency currency) {
        return orders.values().stream().map(it -> it.order().notInvoiced()).reduce(Money.zero(currency), Money::plus);
    }

    /** Takes up what happened. */
    public void apply(PurchaseFact fact) {
        if (fact instanceof BuyerLimited limited) {
            limits.put(limited.buyer().value(), limited.limit());
        } else if (fact instanceof QuotationAsked asked) {
            quotations.put(asked.number(), new Quotation(asked, List.of()));
        } else if (fact instanceof QuotationGiven given) {
            quotations.computeIfPresent(given.number(), (number, quotation) -> quotation.with(given));
        } else if (fact instanceof OrderPlaced placed) {
            orders.put(placed.number(), new Purchase(placed.terms(), placed.order()));
        } else if (fact instanceof OrderApproved approved) {
            change(approved.number(), order -> order.approve(order.total()).orElseThrow());
        } else if (fact instanceof OrderReceived received) {
            change(received.number(), order -> order.came(received.goods()));
        } else if (fact instanceof OrderClosed closed) {
            change(closed.number(), PurchaseOrder::close);
        } else if (fact instanceof GoodsSentBack back) {
            for (PricedGoods goods : back.claims()) {
                line(back.number(), goods.sku(), line -> line.withReturned(goods.quantity()));
            }
        } else if (fact instanceof SupplierBilled billed) {
            apply(billed);
        } else if (fact instanceof DisputeSettled settled) {
            disputes.remove(key(settled.supplier(), settled.bill()));
            bill(settled.order(), settled.accepted());
        } else if (fact instanceof GoodsCharged charged) {
            bills.add(key(charged.supplier(), charged.bill()));
        }
    }

    private void apply(SupplierBilled billed) {
        bills.add(key(billed.supplier(), billed.bill()));
        if (!billed.disputed().isZero()) {
            disputes.put(key(billed.supplier(), billed.bill()), billed);
        }
        bill(billed.order(), billed.lines());
    }

    private void bill(String number, List<BilledLine> lines) {
        for (BilledLine billed : lines) {
            line(number, billed.sku(), line -> line.withBilled(billed.matched()));
        }
    }

    private void line(String number, Sku sku, UnaryOperator<OrderLine> change) {
        change(number, order -> order.with(change.apply(order.line(sku).orElseThrow())));
    }

    private void change(String number, UnaryOperator<PurchaseOrder> change) {
        orders.computeIfPresent(number, (same, purchase) -> purchase.with(change.apply(purchase.order())));
    }

    private static String key(SupplierId supplier, String bill) {
        return supplier + "/" + bill;
    }

    /** Writes the whole book canonically. */
    public void write(FieldWriter out) {
        out.list("orders", orders.values(), OrderForm::write)
                .list("quotations", quotations.values(), (it, fields) -> {
                    fields.object("asked", asked -> QuotationAsked.TYPE.write(it.asked(), asked));
                    fields.list("given", it.given(), (given, each) -> QuotationGiven.TYPE.write(given, each));
                })
                .texts("buyers", List.copyOf(limits.keySet()))
                .texts(
                        "limits",
                        limits.values().stream()
                                .map(it ->
                                        it.toPlainString() + " " + it.currency().code())
                                .toList())
                .texts("bills", List.copyOf(bills))
                .list("disputes", disputes.values(), (it, fields) -> SupplierBilled.TYPE.write(it, fields));
    }

    /** A book as it was written. */
    public static PurchaseBook read(FieldReader in) {
        PurchaseBook book = new PurchaseBook();
        in.list("orders", OrderForm::read)
                .forEach(it -> book.orders.put(it.order().number(), it));
        in.list(
                        "quotations",
                        fields -> new Quotation(
                                fields.object(
                                        "asked",
                                        asked -> QuotationAsked.TYPE.reader().read(asked, 1)),
                                fields.list(
                                        "given",
                                        given -> QuotationGiven.TYPE.reader().read(given, 1))))
                .forEach(it -> book.quotations.put(it.asked().number(), it));
        List<String> buyers = in.texts("buyers");
        List<String> amounts = in.texts("limits");
        for (int i = 0; i < buyers.size(); i++) {
            String[] parts = amounts.get(i).split(" ", 2);
            book.limits.put(buyers.get(i), Money.of(parts[0], Currency.of(parts[1])));
        }
        book.bills.addAll(in.texts("bills"));
        in.list("disputes", fields -> SupplierBilled.TYPE.reader().read(fields, 1))
                .forEach(it -> book.disputes.put(key(it.supplier(), it.bill()), it));
        return book;
    }
}
