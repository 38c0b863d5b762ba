// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Weights are exact, at rest, new, and told once. */
public interface ScaleWeights extends ScaleHarness {
    @Test
    default void scale_W01_aWeightIsToldExactly() {
        Rule.with(
                this,
                (bench, device) -> assertEquals(
                        on("1.235"),
                        weighed(bench, Calls.claim(device), "1.235").net()));
    }

    @Test
    default void scale_W02_itIsToldInTheUnitOfTheDivision() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            assertEquals(
                    held.capabilities().division().unit(),
                    weighed(bench, held, "0.500").net().unit());
        });
    }

    @Test
    default void scale_W03_eachWeighingTellsWhatLiesThereThen() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            for (String weight : List.of("0.100", "0.105", "1.995", "0.100")) {
                assertEquals(on(weight), weighed(bench, held, weight).net());
            }
        });
    }

    @Test
    default void scale_W04_weighingsCountFromOne() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            assertEquals(1, weighed(bench, held, "0.500").number());
            assertEquals(2, weighed(bench, held, "0.500").number());
        });
    }

    @Test
    default void scale_W05_whatMovesIsNotWeighed() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(new Plate(on("0.500"), true));
            assertTrue(Calls.endedSoon(held.weigh(Calls.shortly())) instanceof Refused, "refused");
        });
    }

    @Test
    default void scale_W06_itWaitsForRest() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(new Plate(on("0.500"), true));
            CompletionStage<Outcome<Weighing>> call = held.weigh(Calls.longly());
            Calls.pause(150);
            bench.put(Plate.of(on("0.505")));
            assertEquals(on("0.505"), Calls.doneOf(call).net());
        });
    }

    @Test
    default void scale_W07_aWeightForSaleIsAtRest() {
        Rule.with(
                this,
                (bench, device) ->
                        assertTrue(weighed(bench, Calls.claim(device), "0.500").stable()));
    }

    @Test
    default void scale_W08_lessThanZeroIsRefused() {
        refusedAs(ScaleReason.UNDER_ZERO, Plate.of(on("0.100").negated()));
    }

    @Test
    default void scale_W09_moreThanItsCapacityIsRefused() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            Quantity most = held.capabilities().capacity();
            bench.put(Plate.of(most.plus(held.capabilities().division())));
            Calls.refusedInTime(ScaleReason.OVER_CAPACITY, held::weigh);
        });
    }

    @Test
    default void scale_W10_nothingIsNoWeight() {
        refusedAs(ScaleReason.NOTHING_ON, Plate.of(on("0.000")));
    }

    @Test
    default void scale_W11_aWeighingNamesItsScale() {
        Rule.with(
                this,
                (bench, device) -> assertEquals(
                        device.id(),
                        weighed(bench, Calls.claim(device), "0.500").scale()));
    }

    @Test
    default void scale_W12_aSilentScaleTellsNoOldWeight() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            Scale held = Calls.claim(device);
            weighed(bench, held, "0.500");
            bench.fault(Fault.SILENT);
            assertTrue(Calls.endedSoon(held.weigh(Calls.shortly())) instanceof Refused, "refused");
        });
    }

    @Test
    default void scale_W13_rubbishIsNoWeight() {
        Rule.under(Fault.GARBAGE, this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(Plate.of(on("0.500")));
            bench.fault(Fault.GARBAGE);
            assertTrue(Calls.endedSoon(held.weigh(Calls.shortly())) instanceof Refused, "refused");
        });
    }

    @Test
    default void scale_W14_afterRubbishItWeighsOn() {
        Rule.under(Fault.GARBAGE, this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.fault(Fault.GARBAGE);
            Calls.endedSoon(held.weigh(Calls.shortly()));
            bench.fault(Fault.NONE);
            assertEquals(on("0.750"), weighed(bench, held, "0.750").net());
        });
    }

    @Test
    default void scale_W15_whatWasAskedBeforeIsNotAnsweredNow() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(Plate.of(on("0.500")));
            bench.fault(Fault.SILENT);
            Calls.endedSoon(held.weigh(Calls.shortly()));
            bench.fault(Fault.NONE);
            assertEquals(on("1.500"), weighed(bench, held, "1.500").net());
        });
    }

    @Test
    default void scale_W16_aSlowAnswerIsWaitedFor() {
        Rule.under(Fault.SLOW, this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.fault(Fault.SLOW);
            assertEquals(on("0.500"), weighed(bench, held, "0.500").net());
        });
    }

    @Test
    default void scale_W17_noTwoWeighingsHaveOneNumber() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(Plate.of(on("0.500")));
            List<CompletionStage<Outcome<Weighing>>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(held.weigh(Calls.longly()));
            }
            Set<Long> numbers = new HashSet<>();
            calls.forEach(it -> numbers.add(Calls.doneOf(it).number()));
            assertEquals(Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), numbers);
        });
    }

    @Test
    default void scale_W18_aNewOwnersWeighingsCountFromOne() {
        Rule.with(this, (bench, device) -> {
            Scale first = Calls.claim(device);
            weighed(bench, first, "0.500");
            first.release();
            assertEquals(1, weighed(bench, Calls.claim(device), "0.500").number());
        });
    }

    @Test
    default void scale_W19_itsLeastStepIsWeighed() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            Quantity least = held.capabilities().division();
            bench.put(Plate.of(least));
            assertEquals(least, Calls.doneOf(held.weigh(Calls.longly())).net());
        });
    }

    @Test
    default void scale_W20_itsCapacityIsWeighed() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            Quantity most = held.capabilities().capacity();
            bench.put(Plate.of(most));
            assertEquals(most, Calls.doneOf(held.weigh(Calls.longly())).net());
        });
    }

    @Test
    default void scale_W21_whatItCanDoStaysTheSame() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            var before = held.capabilities();
            weighed(bench, held, "0.500");
            assertEquals(before, held.capabilities());
        });
    }

    @Test
    default void scale_W22_lookingIsDeclaredOrRefused() {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(new Plate(on("0.500"), true));
            Outcome<Weighing> seen = Calls.ended(held.look(Calls.longly()));
            if (held.capabilities().live()) {
                assertEquals(false, Calls.done(seen).stable());
            } else {
                Calls.refused(DeviceReason.UNSUPPORTED, seen);
            }
        });
    }

    private void refusedAs(ScaleReason reason, Plate plate) {
        Rule.with(this, (bench, device) -> {
            Scale held = Calls.claim(device);
            bench.put(plate);
            Calls.refusedInTime(reason, held::weigh);
        });
    }

    /** So much in the unit of the scale. */
    private Quantity on(String weight) {
        return Quantity.of(weight, unit());
    }

    private Weighing weighed(ScaleBench bench, Scale held, String weight) {
        bench.put(Plate.of(on(weight)));
        return Calls.doneOf(held.weigh(Calls.longly()));
    }
}
