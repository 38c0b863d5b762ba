// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.examples.shopyear.history.ReturnByReceipt;
import dev.mizan.examples.shopyear.history.ReturnWithoutReceipt;
import dev.mizan.examples.shopyear.history.ShopDocument;
import dev.mizan.examples.shopyear.history.ShopLine;
import dev.mizan.examples.shopyear.history.ShopSale;
import dev.mizan.examples.shopyear.history.StockCorrection;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Does at the till what a document of the past says. */
final class Relived {
    private static final String INVOICED = "INVOICED";

    private final Mizan mizan;
    private final TradingDays days;
    private final Map<Sku, Money> shelf;
    private final Map<String, DocumentId> sales = new HashMap<>();

    /**
     * A till to live the past at.
     *
     * @param shelf the shelf price of each item; what was invoiced at another price is keyed in
     */
    Relived(Mizan mizan, TradingDays days, Map<Sku, Money> shelf) {
        this.mizan = mizan;
        this.days = days;
        this.shelf = Map.copyOf(shelf);
    }

    /** Books a document; the answer is its batch, or nothing where it left no paper. */
    Outcome<Optional<Recorded>> book(ShopDocument document) {
        days.reach(document.at());
        if (document instanceof ShopSale sale) {
            return sell(sale).map(sold -> Optional.of(sold.recorded()));
        }
        if (document instanceof ReturnByReceipt back) {
            return takeBack(back).map(done -> Optional.of(done.recorded()));
        }
        if (document instanceof ReturnWithoutReceipt back) {
            return takeBack(back).map(done -> Optional.of(done.recorded()));
        }
        return correct((StockCorrection) document).map(done -> Optional.empty());
    }

    private Outcome<Sale> sell(ShopSale sale) {
        Shopper shopper = sale.customer().isEmpty() ? Shopper.WALK_IN : Shopper.of(new CustomerId(sale.customer()));
        return priced(days.till().basket(shopper), sale.lines())
                .then(priced -> days.till().sell(priced, List.of(new Cash(priced.total()))))
                .map(sold -> {
                    sales.put(sale.number(), sold.id());
                    return sold;
                });
    }

    private Outcome<PricedBasket> priced(Basket empty, List<ShopLine> lines) {
        Outcome<Basket> basket = Outcome.done(empty);
        for (ShopLine line : lines) {
            basket = basket.then(filled -> add(filled, line));
        }
        return basket.then(days.till()::price);
    }

    private Outcome<Basket> add(Basket basket, ShopLine line) {
        Quantity pieces = Quantity.pieces(line.quantity());
        return line.price().equals(shelf.get(line.item()))
                ? basket.add(line.item(), pieces)
                : basket.add(line.item(), pieces, new ManualPrice(line.price(), PriceMode.TAX_INCLUSIVE, INVOICED));
    }

    private Outcome<GoodsBack> takeBack(ReturnByReceipt back) {
        DocumentId sale = Objects.requireNonNull(sales.get(back.original()), "an original that was sold");
        List<ReturnedItem> items = back.lines().stream()
                .map(line -> new ReturnedItem(
                        line.soldLine(), Quantity.pieces(line.line().quantity())))
                .toList();
        days.fetch(worth(back.lines().stream().map(line -> line.line()).toList()));
        return days.till().takeBack(sale, items, ReturnCause.OTHER);
    }

    private Outcome<GoodsBack> takeBack(ReturnWithoutReceipt back) {
        TillDoor till = days.till();
        return priced(till.basket(), back.lines()).then(priced -> {
            days.fetch(priced.total());
            return till.takeBack(priced, ReturnCause.OTHER);
        });
    }

    private static Money worth(List<ShopLine> lines) {
        return lines.stream()
                .map(line -> line.price().times(line.quantity()))
                .reduce(Money::plus)
                .orElseThrow();
    }

    private Outcome<Boolean> correct(StockCorrection correction) {
        Map<Sku, Integer> byItem = new TreeMap<>();
        correction.lines().forEach(line -> byItem.merge(line.item(), line.pieces(), Integer::sum));
        List<StockAdjustment.Line> lines = byItem.entrySet().stream()
                .filter(item -> item.getValue() != 0)
                .map(item -> new StockAdjustment.Line(item.getKey(), Quantity.pieces(item.getValue())))
                .toList();
        return lines.isEmpty()
                ? Outcome.done(true)
                : mizan.stock()
                        .adjust(AdjustmentReason.CORRECTION, correction.number(), lines)
                        .map(done -> true);
    }
}
