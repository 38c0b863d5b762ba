// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.CashReason;
import dev.mizan.core.till.OpenSession;
import dev.mizan.examples.shopyear.assumed.Assumptions;
import dev.mizan.examples.shopyear.assumed.Delivery;
import dev.mizan.examples.shopyear.assumed.SupplyPlan;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the till each morning, after the delivery, and closes it each night: the takings go into the safe. */
final class TradingDays {
    private final Mizan mizan;
    private final TillDoor till;
    private final Assumptions assumed;
    private final SupplyPlan supply;
    private final PastTime time;
    private final Consumer<BusinessDate> closed;
    private Optional<BusinessDate> open = Optional.empty();
    private Optional<Recorded> lastZ = Optional.empty();

    TradingDays(Mizan mizan, Assumptions assumed, SupplyPlan supply, PastTime time, Consumer<BusinessDate> closed) {
        this.mizan = mizan;
        this.till = mizan.till("T1");
        this.assumed = assumed;
        this.supply = supply;
        this.time = time;
        this.closed = closed;
    }

    /** Goes on to a moment of the past; a new day begins with closing the one before. */
    void reach(LocalDateTime moment) {
        TradingDay day = assumed.tradingDay();
        var instant = moment.atZone(day.zone()).toInstant();
        BusinessDate date = day.businessDate(instant);
        if (!open.equals(Optional.of(date))) {
            close();
            time.reach(instant);
            receive(date);
            till.open(assumed.tillFloat()).orElseThrow();
            open = Optional.of(date);
        }
        time.reach(instant);
    }

    private void receive(BusinessDate date) {
        List<Delivery> arriving = supply.arriving(date.date());
        if (!arriving.isEmpty()) {
            mizan.stock()
                    .receive(
                            "DN-" + date,
                            arriving.stream().map(TradingDays::line).toList())
                    .orElseThrow();
        }
    }

    private static GoodsReceipt.Line line(Delivery delivery) {
        return new GoodsReceipt.Line(
                delivery.item(),
                Quantity.pieces(delivery.pieces()),
                delivery.unitCost().times(delivery.pieces()));
    }

    /** Closes the day that is open: all but the float goes into the safe, and what is left is counted. */
    void close() {
        if (open.isEmpty()) {
            return;
        }
        Money rest = drawer().minus(assumed.tillFloat());
        if (!rest.isZero()) {
            CashReason way = rest.isPositive() ? CashReason.TO_SAFE : CashReason.CHANGE_ADDED;
            till.moveCash(way, rest.absolute(), "").orElseThrow();
        }
        lastZ = Optional.of(till.close(drawer()).orElseThrow());
        closed.accept(open.get());
        open = Optional.empty();
    }

    /** Fetches what the drawer lacks from the safe, for a refund that is larger than what lies in it. */
    void fetch(Money refund) {
        Money lacking = refund.minus(drawer());
        if (lacking.isPositive()) {
            till.moveCash(CashReason.CHANGE_ADDED, lacking, "refund").orElseThrow();
        }
    }

    private Money drawer() {
        OpenSession session = till.session().opened().orElseThrow();
        return session.totals().of(assumed.currency()).expected(TenderKind.CASH);
    }

    /** The Z report of the day that was closed last. */
    Optional<Recorded> lastZ() {
        return lastZ;
    }

    TillDoor till() {
        return till;
    }
}
