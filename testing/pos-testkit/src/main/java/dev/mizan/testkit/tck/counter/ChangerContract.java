// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.changer.CashChanger;
import dev.mizan.hardware.changer.CashCount;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Rule;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** All that a cash changer must do; the rules are listed in docs/contracts/changer.md and docs/contracts/device.md. */
public interface ChangerContract extends DeviceContract<CashChanger, ChangerBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.CASH_CHANGER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(CashChanger held, Patience patience) {
        return held.inside(patience);
    }

    @Test
    default void changer_G01_itTellsWhatIsInIt() {
        Rule.with(this, (bench, device) -> {
            assertEquals(bench.inside(), Calls.doneOf(Calls.claim(device).inside(Calls.longly())));
        });
    }

    @Test
    default void changer_G02_aDepositIsWhatWasPutIn() {
        Rule.with(this, (bench, device) -> {
            CashChanger held = Calls.claim(device);
            Calls.doneOf(held.beginDeposit(Calls.longly()));
            bench.insert(500, 2);
            bench.insert(100, 1);
            CashCount taken = Calls.doneOf(held.endDeposit(Calls.longly()));
            assertEquals(Map.of(100L, 1, 500L, 2), taken.pieces());
        });
    }

    @Test
    default void changer_G03_aDepositOfNothingIsNothing() {
        Rule.with(this, (bench, device) -> {
            CashChanger held = Calls.claim(device);
            Calls.doneOf(held.beginDeposit(Calls.longly()));
            assertEquals(Map.of(), Calls.doneOf(held.endDeposit(Calls.longly())).pieces());
        });
    }

    @Test
    default void changer_G04_itGivesWhatItWasAskedFor() {
        Rule.with(this, (bench, device) -> {
            CashChanger held = Calls.claim(device);
            Money five = Money.ofMinor(500, bench.inside().currency());
            assertEquals(five, Calls.doneOf(held.dispense(five, Calls.longly())).total());
            assertEquals(five, bench.cameOut());
        });
    }

    @Test
    default void changer_G05_whatStuckIsNotTold() {
        Rule.with(this, (bench, device) -> {
            CashChanger held = Calls.claim(device);
            Money five = Money.ofMinor(500, bench.inside().currency());
            bench.stuckAfter(five);
            Outcome<CashCount> told = Calls.ended(held.dispense(five.times(2), Calls.longly()));
            assertEquals(five, Calls.done(told).total());
            assertEquals(five, bench.cameOut());
        });
    }

    @Test
    default void changer_G06_whatWasNotAnsweredIsNotGivenAgain() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            CashChanger held = Calls.claim(device);
            Money five = Money.ofMinor(500, bench.inside().currency());
            bench.fault(Fault.SILENT);
            Calls.endedSoon(held.dispense(five, Calls.shortly()));
            bench.fault(Fault.NONE);
            Calls.ended(held.inside(Calls.longly()));
            assertTrue(bench.cameOut().compareTo(five) <= 0, "given once at most");
        });
    }

    @Test
    default void changer_G07_whatNoPiecesMakeIsNotGivenInExcess() {
        Rule.with(this, (bench, device) -> {
            CashChanger held = Calls.claim(device);
            Money odd = Money.ofMinor(499, bench.inside().currency());
            Outcome<CashCount> told = Calls.ended(held.dispense(odd, Calls.longly()));
            assertTrue(bench.cameOut().compareTo(odd) <= 0, "more than was asked for");
            if (told instanceof Outcome.Done<CashCount> it) {
                assertEquals(bench.cameOut(), it.value().total());
            }
        });
    }

    @Test
    default void changer_G08_nothingIsGivenForNothing() {
        Rule.with(this, (bench, device) -> {
            CashChanger held = Calls.claim(device);
            Money none = Money.zero(bench.inside().currency());
            assertThrows(IllegalArgumentException.class, () -> held.dispense(none, Calls.longly()));
            assertTrue(bench.cameOut().isZero(), "something came out");
        });
    }
}
