// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.purchase.DisputeSettled;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.SupplierBilled;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.spi.value.Money;
import java.util.List;

/** What purchases bring to the books beside the goods that they bring to stock. */
public final class PurchasePosting {
    private PurchasePosting() {}

    /** What is owed of a bill. */
    public static Posting of(SupplierBilled billed) {
        return billed(billed.settled(), billed.variance(), billed.tax(), billed.payable(), billed.bill());
    }

    /** What is owed of a dispute that was accepted. */
    public static Posting of(DisputeSettled settled) {
        return billed(settled.settled(), settled.variance(), settled.tax(), settled.payable(), settled.bill());
    }

    /** What goods cost beside their price, where the goods are by now. */
    public static Posting of(GoodsCharged charged) {
        Amounts amounts = Amounts.in(charged.tax().currency())
                .with("stock", charged.stock())
                .with("transit", charged.transit())
                .with("sold", charged.sold())
                .with("lost", charged.lost())
                .with("variance", charged.variance())
                .with("tax", charged.tax())
                .with("payable", charged.payable());
        return new Posting(SupplyRules.GOODS_CHARGED, amounts, charged.bill());
    }

    private static Posting billed(Money settled, Money variance, Money tax, Money payable, String document) {
        Amounts amounts = Amounts.in(tax.currency())
                .with("settled", settled)
                .with("variance", variance)
                .with("tax", tax)
                .with("payable", payable);
        return new Posting(SupplyRules.PURCHASE_BILLED, amounts, document);
    }

    /** Goods that went back, at their cost in stock, against what the supplier owes for them. */
    public static Posting of(GoodsSentBack back, StockIssued issued) {
        return of(total(back.claims()), issued.total(), back.note());
    }

    /** Goods that are not here, at their cost in stock, against what is not owed for them; either may be below zero. */
    public static Posting of(Money claim, Money cost, String document) {
        Amounts amounts = Amounts.in(cost.currency())
                .with("claim", claim)
                .with("cost", cost)
                .with("variance", cost.minus(claim));
        return new Posting(SupplyRules.GOODS_SENT_BACK, amounts, document);
    }

    /** Goods that became ours and left in one moment. */
    public static Posting passedOn(OrderReceived received) {
        Money cost = total(received.goods());
        return new Posting(
                SupplyRules.GOODS_PASSED_ON, Amounts.in(cost.currency()).with("cost", cost), received.note());
    }

    /** Goods that a supplier had sent to a customer and has back: what they cost is owed no more. */
    public static Posting handedBack(GoodsSentBack back) {
        Money cost = total(back.claims()).negated();
        return new Posting(
                SupplyRules.GOODS_PASSED_ON, Amounts.in(cost.currency()).with("cost", cost), back.note());
    }

    private static Money total(List<PricedGoods> goods) {
        return goods.stream().map(PricedGoods::worth).reduce(Money::plus).orElseThrow();
    }
}
