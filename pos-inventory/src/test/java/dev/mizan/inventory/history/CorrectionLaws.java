// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.valuation.Valuation;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Corrections that follow one another, and goods that come back after their sale was trued up. */
class CorrectionLaws {
    private static final Terms REPLAY = terms(BackDating.REPLAY);

    private static Terms terms(BackDating policy) {
        return new Terms(policy, Instant.EPOCH, at(1_000_000));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }

    @Property(tries = 300)
    void theLastCorrectionIsHowMuchItWasWhateverWasCorrectedBefore(
            @ForAll("valuations") Valuation valuation,
            @ForAll("policies") BackDating policy,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> receipts,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> issues) {
        CostHistory history = new CostHistory(valuation);
        history.tell(StockEvent.receipt("R", at(1), 20, 300), terms(policy)).orElseThrow();
        history.tell(StockEvent.issue("S", at(2), 12), terms(policy)).orElseThrow();
        int number = 0;
        for (int quantity : receipts) {
            history.correctQuantity("R", quantity, "C" + ++number, terms(policy))
                    .orElseThrow();
        }
        for (int quantity : issues) {
            history.correctQuantity("S", quantity, "C" + ++number, terms(policy))
                    .orElseThrow();
        }
        assertThat(history.quantity()).isEqualTo(receipts.get(receipts.size() - 1) - issues.get(issues.size() - 1));
        assertThat(history.quantity() != 0 || history.value() == 0).isTrue();
    }

    @Example
    void aCorrectionOfACorrectionCountsFromWhatStands() {
        CostHistory history = new CostHistory(Valuation.FIFO);
        Terms now = terms(BackDating.CORRECT_NOW);
        history.tell(StockEvent.receipt("R", at(1), 10, 100), now).orElseThrow();
        history.correctQuantity("R", 15, "C1", now).orElseThrow();
        assertThat(history.correctQuantity("R", 15, "C1", now).orElseThrow()).isEqualTo(Repricing.NOTHING);
        history.correctQuantity("R", 12, "C2", now).orElseThrow();
        assertThat(history.quantity()).isEqualTo(12);
        assertThat(history.value()).isEqualTo(120);
        history.correctQuantity("R", 11, "C3", REPLAY).orElseThrow();
        assertThat(history.quantity()).isEqualTo(11);
        assertThat(history.value()).isEqualTo(110);
    }

    /**
     * odoo/odoo {@code test_return_delivery_2} and {@code _3}: what is sold before it is there has cost, in the end, what its
     * goods cost, and comes back at that, in however many parts.
     */
    @Property(tries = 300)
    void aSaleThatWasTruedUpComesBackAtWhatItsGoodsCost(
            @ForAll("valuations") Valuation valuation,
            @ForAll @IntRange(min = 1, max = 60) int sold,
            @ForAll @IntRange(max = 9_999) int cost,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 30) Integer> parts) {
        CostHistory history = new CostHistory(valuation);
        history.tell(StockEvent.issue("S", at(1), sold), REPLAY).orElseThrow();
        history.tell(StockEvent.receipt("R", at(2), sold, cost), REPLAY).orElseThrow();
        assertThat(history.value()).isZero();
        int back = 0;
        for (int part : parts) {
            int now = Math.min(part, sold - back);
            if (now > 0) {
                back += now;
                history.tell(StockEvent.comeBack("B" + back, at(2 + back), "S", now), REPLAY)
                        .orElseThrow();
            }
        }
        history.tell(StockEvent.comeBack("ALL", at(900), "S", Math.max(sold - back, 1)), REPLAY)
                .orElseThrow();
        if (back < sold && valuation.standard().isEmpty()) {
            assertThat(history.value()).isEqualTo(cost);
            assertThat(history.quantity()).isEqualTo(sold);
        }
    }

    @Property(tries = 20)
    void whatWasTruedUpIsTakenOffWhereItsReceiptIsToldOtherwise(
            @ForAll("paid") Valuation valuation, @ForAll @IntRange(max = 999) int charge) {
        CostHistory history = new CostHistory(valuation);
        history.tell(StockEvent.issue("S", at(1), 4), REPLAY).orElseThrow();
        for (int filler = 0; filler < 700; filler++) {
            history.tell(StockEvent.receipt("F" + filler, at(10 + filler), 1, 5), REPLAY);
            history.tell(StockEvent.issue("G" + filler, at(10 + filler), 1), REPLAY);
        }
        history.tell(StockEvent.receipt("R", at(5_000), 4, 80), REPLAY).orElseThrow();
        history.tell(StockEvent.comeBack("B", at(6_000), "S", 4), REPLAY).orElseThrow();
        long before = history.value();
        history.charge("R", charge, REPLAY).orElseThrow();
        history.charge("F3", charge, REPLAY).orElseThrow();
        history.charge("F3", -charge, REPLAY).orElseThrow();
        history.charge("R", -charge, REPLAY).orElseThrow();
        assertThat(history.value()).isEqualTo(before);
        assertThat(history.quantity()).isEqualTo(4);
    }

    @Example
    void moreThanWasSoldComesBackAtTheCostThatIsKnown() {
        CostHistory history = new CostHistory(Valuation.FIFO);
        history.tell(StockEvent.receipt("R", at(1), 5, 50), REPLAY).orElseThrow();
        history.tell(StockEvent.issue("S", at(2), 2), REPLAY).orElseThrow();
        history.tell(StockEvent.comeBack("B", at(3), "S", 3), REPLAY).orElseThrow();
        assertThat(history.quantity()).isEqualTo(6);
        assertThat(history.value()).isEqualTo(60);
    }

    /** odoo/odoo {@code test_rereturn_delivery_1}: 10.00 there, where goods that come back are the last to leave. */
    @Example
    void goodsThatComeBackLeaveAgainFirstOrLastAsTheProfileSays() {
        assertThat(left(ValuationProfile.ODOO_LIKE)).isEqualTo(10_00);
        assertThat(left(ValuationProfile.ERPNEXT_LIKE)).isEqualTo(10_00);
        assertThat(left(ValuationProfile.TEXTBOOK)).isEqualTo(20_00);
    }

    private static long left(ValuationProfile profile) {
        CostHistory history = new CostHistory(profile.of(dev.mizan.inventory.valuation.Method.FIFO));
        history.tell(StockEvent.receipt("R1", at(1), 1, 10_00), REPLAY).orElseThrow();
        history.tell(StockEvent.receipt("R2", at(2), 1, 20_00), REPLAY).orElseThrow();
        history.tell(StockEvent.issue("S", at(3), 1), REPLAY).orElseThrow();
        history.tell(StockEvent.comeBack("B", at(4), "S", 1), REPLAY).orElseThrow();
        history.tell(StockEvent.issue("S2", at(5), 1), REPLAY).orElseThrow();
        return history.value();
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.allValuations();
    }

    @Provide
    Arbitrary<Valuation> paid() {
        return Worlds.valuations();
    }

    @Provide
    Arbitrary<BackDating> policies() {
        return net.jqwik.api.Arbitraries.of(BackDating.class);
    }
}
