// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PurchaseLaws {
    private static final Sku TEA = Sku.of("TEA");

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    private static PurchaseOrder order(long pieces, String over) {
        ReceivingTolerance tolerance = new ReceivingTolerance(Percent.of(over), Percent.ZERO);
        return PurchaseOrder.of("PO-1", List.of(new OrderLine(TEA, Quantity.pieces(pieces), sar(5_00))), tolerance);
    }

    @Property
    void p1_neverMoreComesThanTheOrderAndItsTolerance(
            @ForAll @IntRange(min = 1, max = 200) int ordered,
            @ForAll @IntRange(max = 30) int over,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 90) Integer> deliveries) {
        PurchaseOrder order =
                order(ordered, Integer.toString(over)).approve(sar(1_000_00)).orElseThrow();
        for (int delivery : deliveries) {
            order = order.receive(TEA, Quantity.pieces(delivery)) instanceof Outcome.Done<PurchaseOrder> done
                    ? done.value()
                    : order;
        }
        long received = order.lines().get(0).received().steps();
        assertThat(received * 100).isLessThanOrEqualTo(ordered * (100L + over));
        assertThat(order.stage() == PurchaseOrder.Stage.CLOSED).isEqualTo(received >= ordered);
    }

    @Property
    void p2_matchedAndDisputedAreTheInvoice(
            @ForAll @IntRange(min = 1, max = 999) int price,
            @ForAll @IntRange(min = 1, max = 999) int asked,
            @ForAll @IntRange(max = 50) int received,
            @ForAll @IntRange(min = 1, max = 50) int invoiced,
            @ForAll @IntRange(max = 100) int tolerance) {
        ThreeWayMatch.Result result = new ThreeWayMatch(
                        sar(price), Quantity.pieces(received), Quantity.pieces(invoiced), sar(asked))
                .against(Percent.of(tolerance));
        assertThat(result.matched().plus(result.disputed())).isEqualTo(sar((long) asked * invoiced));
        boolean near = Math.abs(asked - price) * 100L <= (long) price * tolerance;
        assertThat(result.status() == ThreeWayMatch.Status.PRICE_DISPUTE).isEqualTo(!near);
        assertThat(result.status() == ThreeWayMatch.Status.MATCH).isEqualTo(near && invoiced <= received);
    }

    @Property
    void p3_receivedNotInvoicedIsZeroWhenAllIsBilled(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 20) Integer> deliveries,
            @ForAll @IntRange(min = 90, max = 110) int asked) {
        ReceivedNotInvoiced open = new ReceivedNotInvoiced(sar(0));
        for (int delivery : deliveries) {
            open = open.receive(sar(100L * delivery));
        }
        for (int delivery : deliveries) {
            Quantity pieces = Quantity.pieces(delivery);
            open = open.bill(new ThreeWayMatch(sar(100), pieces, pieces, sar(asked)).against(Percent.of("10")));
        }
        assertThat(open.balance()).isEqualTo(sar(0));
    }

    @Example
    void eachRefusalHasItsName() {
        PurchaseOrder order = order(10, "0");
        assertThat(why(order.receive(TEA, Quantity.pieces(1)))).isEqualTo(PurchaseReason.NOT_APPROVED);
        assertThat(why(order.approve(sar(49_99)))).isEqualTo(PurchaseReason.LIMIT_EXCEEDED);
        PurchaseOrder approved = order.approve(sar(50_00)).orElseThrow();
        assertThat(why(approved.receive(Sku.of("X"), Quantity.pieces(1)))).isEqualTo(PurchaseReason.UNKNOWN_LINE);
        assertThat(why(approved.receive(TEA, Quantity.pieces(0)))).isEqualTo(PurchaseReason.NOTHING);
        assertThat(why(approved.receive(TEA, Quantity.pieces(11)))).isEqualTo(PurchaseReason.TOO_MUCH);
        assertThat(why(approved.close().receive(TEA, Quantity.pieces(1)))).isEqualTo(PurchaseReason.CLOSED);
        assertThat(why(approved.close().approve(sar(50_00)))).isEqualTo(PurchaseReason.CLOSED);
        assertThat(new ReceivingTolerance(Percent.of("5"), Percent.of("5"))
                        .completes(Quantity.pieces(100), Quantity.pieces(95)))
                .isTrue();
    }

    private static Object why(Outcome<?> outcome) {
        Refused<?> refused = (Refused<?>) outcome;
        assertThat(refused.message(Language.EN)).doesNotContain("{");
        assertThat(refused.message(Language.AR)).doesNotContain("{");
        return refused.reason();
    }
}
