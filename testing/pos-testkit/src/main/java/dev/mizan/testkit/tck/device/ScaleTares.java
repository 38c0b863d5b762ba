// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Zero, tare and the price on show, as legal metrology wants them; each as far as the scale declares it. */
public interface ScaleTares extends ScaleHarness {
    @Test
    default void scale_T01_zeroIsDeclaredOrRefused() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(Plate.of(of("0.000")));
            declared(held.capabilities().zero(), Calls.ended(held.zero(Calls.longly())));
        });
    }

    @Test
    default void scale_T02_aLoadIsNotMadeZero() {
        where(ScaleCapabilities::zero, (bench, held) -> {
            bench.put(Plate.of(of("1.000")));
            Calls.refused(ScaleReason.NOT_AT_ZERO, Calls.ended(held.zero(Calls.longly())));
            assertEquals(of("1.000"), Calls.doneOf(held.weigh(Calls.longly())).net());
        });
    }

    @Test
    default void scale_T03_whatMovesIsNotMadeZero() {
        where(ScaleCapabilities::zero, (bench, held) -> {
            bench.put(new Plate(of("0.000"), true));
            Calls.refusedAsOneOf(
                    List.of(ScaleReason.IN_MOTION, ScaleReason.NOT_AT_ZERO, DeviceReason.TIMED_OUT),
                    Calls.endedSoon(held.zero(Calls.shortly())));
        });
    }

    @Test
    default void scale_T04_tareIsDeclaredOrRefused() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            declared(held.capabilities().tare(), Calls.ended(held.tare(of("0.010"), Calls.longly())));
        });
    }

    @Test
    default void scale_T05_tareIsTakenOff() {
        where(ScaleCapabilities::tare, (bench, held) -> {
            Weighing weighing = tared(bench, held);
            assertEquals(of("0.950"), weighing.net());
        });
    }

    @Test
    default void scale_T06_tareIsToldWithTheWeight() {
        where(ScaleCapabilities::tare, (bench, held) -> {
            Weighing weighing = tared(bench, held);
            assertEquals(of("0.050"), weighing.tare());
            assertEquals(of("1.000"), weighing.gross());
        });
    }

    @Test
    default void scale_T07_aTareBeyondItsCapacityIsRefused() {
        where(ScaleCapabilities::tare, (bench, held) -> {
            Quantity most = held.capabilities().capacity();
            Calls.refused(
                    ScaleReason.BAD_TARE,
                    Calls.ended(held.tare(most.plus(held.capabilities().division()), Calls.longly())));
        });
    }

    @Test
    default void scale_T08_aTareBelowZeroIsRefused() {
        where(
                ScaleCapabilities::tare,
                (bench, held) -> Calls.refused(
                        ScaleReason.BAD_TARE, Calls.ended(held.tare(of("0.010").negated(), Calls.longly()))));
    }

    @Test
    default void scale_T09_aTareOfNothingEndsIt() {
        where(ScaleCapabilities::tare, (bench, held) -> {
            tared(bench, held);
            Calls.doneOf(held.tare(of("0.000"), Calls.longly()));
            assertEquals(of("1.000"), Calls.doneOf(held.weigh(Calls.longly())).net());
        });
    }

    @Test
    default void scale_T10_theNextOwnerHasNoTare() {
        Rule.with(this, (bench, device) -> {
            Scale first = Calls.claim(device);
            assumeTrue(first.capabilities().tare(), "not declared");
            tared(bench, first);
            first.release();
            Scale second = Calls.claim(device);
            assertEquals(of("1.000"), Calls.doneOf(second.weigh(Calls.longly())).net());
        });
    }

    @Test
    default void scale_T11_lessThanTheTareIsUnderZero() {
        where(ScaleCapabilities::tare, (bench, held) -> {
            tared(bench, held);
            bench.put(Plate.of(of("0.020")));
            Calls.refusedInTime(ScaleReason.UNDER_ZERO, held::weigh);
        });
    }

    @Test
    default void scale_T12_showingPricesIsDeclaredOrRefused() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            Money one = Money.of("1.00", Currency.SAR);
            declared(held.capabilities().showsPrice(), Calls.ended(held.showPrice(one, one, Calls.longly())));
        });
    }

    private static void declared(boolean declared, Outcome<Boolean> outcome) {
        if (declared) {
            Calls.done(outcome);
        } else {
            Calls.refused(DeviceReason.UNSUPPORTED, outcome);
        }
    }

    private Weighing tared(ScaleBench bench, Scale held) {
        bench.put(Plate.of(of("1.000")));
        Calls.doneOf(held.tare(of("0.050"), Calls.longly()));
        return Calls.doneOf(held.weigh(Calls.longly()));
    }

    private Quantity of(String weight) {
        return Quantity.of(weight, unit());
    }

    private void where(Predicate<ScaleCapabilities> declared, java.util.function.BiConsumer<ScaleBench, Scale> rule) {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            assumeTrue(declared.test(held.capabilities()), "not declared");
            rule.accept(bench, held);
        });
    }
}
