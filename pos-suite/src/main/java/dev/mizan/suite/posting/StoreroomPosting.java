// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RestatementRules;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.ledger.rule.WriteDownRules;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/** What moving and making goods brings to the books. */
public final class StoreroomPosting {
    private StoreroomPosting() {}

    /** Goods that went on their way. */
    public static Posting of(TransferSent sent) {
        Amounts amounts = Amounts.in(sent.currency()).with("cost", sent.total());
        return new Posting(SupplyRules.TRANSFER_SENT, amounts, sent.number());
    }

    /** Goods that arrived, or were lost on their way. */
    public static Posting of(TransferReceived received, Optional<StockReceived> stock) {
        Money none = Money.zero(received.currency());
        Amounts amounts = Amounts.in(received.currency())
                .with("arrived", received.arrivedValue())
                .with("lost", received.lostValue())
                .with("true-up", stock.map(StockReceived::trueUp).orElse(none));
        return new Posting(SupplyRules.TRANSFER_RECEIVED, amounts, received.number());
    }

    /** Goods that were used up, and what was made of them. */
    public static Posting converted(StockIssued used, StockReceived made, String document) {
        Amounts amounts = Amounts.in(used.currency())
                .with("used", used.total())
                .with("made", made.total())
                .with("true-up", made.trueUp());
        return new Posting(SupplyRules.GOODS_CONVERTED, amounts, document);
    }

    /** Goods that are carried below their cost, or no longer. */
    public static Posting of(StockWrittenDown written) {
        Amounts amounts =
                Amounts.in(written.currency()).with("down", written.down()).with("up", written.up());
        return new Posting(WriteDownRules.WRITTEN_DOWN, amounts, written.number());
    }

    /** Goods that cost something else than was known. */
    public static Posting restated(CostsRestated.Parts parts, String document) {
        Amounts amounts = Amounts.in(parts.stock().currency())
                .with("released", parts.stock().negated())
                .with("transit", parts.transit())
                .with("sold", parts.sold())
                .with("lost", parts.lost())
                .with("variance", parts.variance())
                .with("earlier", parts.earlier());
        return new Posting(RestatementRules.RESTATED, amounts, document);
    }

    /** Goods that the shop used itself or gave away, with the VAT that is deemed due on them. */
    public static Posting withdrawn(StockAdjusted adjusted, Money tax, String document) {
        Amounts amounts = Amounts.in(adjusted.currency())
                .with("value", adjusted.stockChange().negated())
                .with("tax", tax);
        return new Posting(SupplyRules.GOODS_WITHDRAWN, amounts, document);
    }
}
