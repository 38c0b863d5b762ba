// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.suite.serial.WithPieces;
import java.util.List;

/**
 * Buys pieces from somebody who charges no tax that could be had back: each comes into stock at what was paid for it, and
 * its seller is owed that, without input tax.
 *
 * @param number of the note of the purchase
 */
record BuyUnderMargin(
        Storekeeper keeper,
        PlaceId place,
        Currency currency,
        SupplierId seller,
        String number,
        List<MarginPiece> pieces)
        implements Flow<MarginBought> {
    BuyUnderMargin {
        pieces = List.copyOf(pieces);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (reading.state(MarginFold.class).isEmpty()) {
            return Outcome.refused(MarginReason.NO_SCHEME);
        }
        MarginBought bought = new MarginBought(seller, number, currency, pieces);
        return reading.state(PurchaseFold.class)
                .suppliers()
                .find(seller)
                .then(known -> received().decide(reading))
                .then(taken -> Posting.also(reading, taken.also(List.of(bought)), List.of(owed(bought))));
    }

    private WithPieces<?> received() {
        List<GoodsReceipt.Line> lines = pieces.stream()
                .map(it -> new GoodsReceipt.Line(it.piece().sku(), Quantity.pieces(1), it.paid()))
                .toList();
        List<PieceOf> named = pieces.stream().map(MarginPiece::piece).toList();
        return new WithPieces<>(new ReceiveGoods(keeper, GoodsReceipt.at(place, lines), number), named);
    }

    private static Posting owed(MarginBought bought) {
        Money none = Money.zero(bought.currency());
        Amounts amounts = Amounts.in(bought.currency())
                .with("settled", bought.paid())
                .with("variance", none)
                .with("tax", none)
                .with("payable", bought.paid());
        return new Posting(SupplyRules.PURCHASE_BILLED, amounts, bought.number());
    }

    @Override
    public MarginBought answer(Recorded recorded) {
        return recorded.fact(MarginBought.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was bought: " + recorded.document()));
    }
}
