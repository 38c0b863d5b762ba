// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.plu.Plu;
import dev.mizan.hardware.scale.plu.PluLoad;
import dev.mizan.hardware.scale.plu.ScalePluPort;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Rule;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** All that a label scale must do; the rules are listed in docs/contracts/plu.md and docs/contracts/device.md. */
public interface PluContract extends DeviceContract<ScalePluPort, PluBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.SCALE;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(ScalePluPort held, Patience patience) {
        return held.loaded(patience);
    }

    @Test
    default void plu_L01_aWholeLoadIsAllThatItSells() {
        Rule.with(this, (bench, device) -> {
            ScalePluPort held = Calls.claim(device);
            Calls.doneOf(held.load(PluLoad.whole(List.of(plu(1, "1.00"), plu(2, "2.00"))), Calls.longly()));
            Calls.doneOf(held.load(PluLoad.whole(List.of(plu(2, "2.50"), plu(3, "3.00"))), Calls.longly()));
            assertEquals(List.of(plu(2, "2.50"), plu(3, "3.00")), bench.sold());
        });
    }

    @Test
    default void plu_L02_aDifferenceLeavesTheRestAsItIs() {
        Rule.with(this, (bench, device) -> {
            ScalePluPort held = Calls.claim(device);
            List<Plu> before = List.of(plu(1, "1.00"), plu(2, "2.00"), plu(3, "3.00"));
            List<Plu> after = List.of(plu(1, "1.00"), plu(3, "3.50"), plu(4, "4.00"));
            Calls.doneOf(held.load(PluLoad.whole(before), Calls.longly()));
            Calls.doneOf(held.load(PluLoad.difference(before, after), Calls.longly()));
            assertEquals(after, bench.sold());
        });
    }

    @Test
    default void plu_L03_whatItConfirmsIsWhatItSells() {
        Rule.with(this, (bench, device) -> {
            ScalePluPort held = Calls.claim(device);
            List<Plu> wanted = List.of(plu(1, "1.00"), plu(2, "2.00"));
            assertEquals(wanted, Calls.doneOf(held.load(PluLoad.whole(wanted), Calls.longly())));
            assertEquals(bench.sold(), wanted);
        });
    }

    @Test
    default void plu_L04_afterALoadThatWasNotConfirmedItTellsWhatItSells() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            ScalePluPort held = Calls.claim(device);
            Calls.doneOf(held.load(PluLoad.whole(List.of(plu(1, "1.00"))), Calls.longly()));
            bench.fault(Fault.SILENT);
            Outcome<List<Plu>> lost =
                    Calls.endedSoon(held.load(PluLoad.whole(List.of(plu(2, "2.00"))), Calls.shortly()));
            assertFalse(lost instanceof Outcome.Done, "confirmed after all");
            bench.fault(Fault.NONE);
            assertEquals(bench.sold(), Calls.doneOf(held.loaded(Calls.longly())));
        });
    }

    private static Plu plu(int number, String price) {
        return new Plu(
                number,
                Text.of("Tomatoes " + number, "طماطم " + number),
                Money.of(price, Currency.SAR),
                Quantity.of("0.005", Unit.KILOGRAM),
                3,
                "21IIIIIWWWWWC");
    }
}
