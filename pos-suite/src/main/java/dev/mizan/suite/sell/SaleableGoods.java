// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.Bill;
import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotBook;
import dev.mizan.inventory.lot.LotReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LotFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a till may sell so much of what lies there: goods that are expired on the legal date or recalled are not sold.
 * Where the book has too little of everything, the goods in the customer's hand are believed. Asked before money moves;
 * a sale whose tenders are begun is booked whatever happened since.
 */
public record SaleableGoods(Reading reading, PlaceId place) {
    /** Refused by name where goods of the bill may not be sold here now. */
    public static Outcome<Bill> check(Reading reading, Bill bill) {
        PlaceId place = PlaceId.of(reading.at().path().store());
        return SoldGoods.of(reading, bill)
                .then(goods -> new SaleableGoods(reading, place).check(goods))
                .map(done -> bill);
    }

    private Outcome<Boolean> check(SoldGoods goods) {
        LotBook lots = reading.state(LotFold.class).book();
        Map<Sku, Quantity> wanted = new TreeMap<>();
        for (GoodsIssue.Line line : goods.lines()) {
            if (lots.isLotted(place.value(), line.sku())) {
                Unit unit = stock().kept(line.sku()).orElseThrow().unit();
                wanted.merge(line.sku(), line.quantity().in(unit), Quantity::plus);
            }
        }
        for (Map.Entry<Sku, Quantity> each : wanted.entrySet()) {
            Quantity usable = usable(lots, each.getKey(), each.getValue());
            if (each.getValue().compareTo(usable) > 0) {
                return Outcome.refused(
                        LotReason.NOT_FOR_SALE, "sku", each.getKey(), "usable", usable, "wanted", each.getValue());
            }
        }
        return Outcome.done(true);
    }

    /** What may be sold; all that is wanted where nothing there is banned. */
    private Quantity usable(LotBook lots, Sku sku, Quantity wanted) {
        LocalDate today = reading.at().day().legalDate(reading.now());
        Quantity banned = Quantity.zero(wanted.unit());
        for (Lot lot : lots.lots(place.value(), sku, wanted.unit())) {
            boolean sold = lots.maySell(sku, lot, today);
            banned = sold ? banned : banned.plus(lot.quantity());
        }
        Quantity rest = stock().onHand(place, sku).minus(banned);
        Quantity none = Quantity.zero(wanted.unit());
        return banned.isZero() ? wanted : rest.isNegative() ? none : rest;
    }

    private StockBook stock() {
        return reading.state(StockFold.class).book();
    }
}
