// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.tck.device.Fault;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What an owner can do with a fake scale. */
final class FakeWeighings extends HeldSession<FakeHand> implements Scale {
    private static final long SOON = 40_000_000;

    private final FakeScale fake;
    private long number;

    FakeWeighings(FakeScale fake, FakeHand hand) {
        super(hand);
        this.fake = fake;
    }

    @Override
    public ScaleCapabilities capabilities() {
        return fake.capabilities();
    }

    @Override
    public CompletionStage<Outcome<Weighing>> weigh(Patience patience) {
        Weighing first = fake.first();
        if (fake.fault() == Fault.SILENT && fake.has(Flaw.TELLS_OLD_WHEN_SILENT) && first != null) {
            return CompletableFuture.completedFuture(Outcome.done(first));
        }
        return by.call("weigh", patience, this::atRest);
    }

    private Outcome<Weighing> atRest(Patience patience) throws InterruptedException {
        while (fake.plate().moving() && !fake.has(Flaw.WEIGHS_WHAT_MOVES)) {
            if (patience.deadline().left().toNanos() < SOON || fake.has(Flaw.GIVES_UP_AT_ONCE)) {
                return told(ScaleReason.IN_MOTION);
            }
            Thread.sleep(5);
        }
        if (fake.fault() == Fault.GARBAGE && !fake.has(Flaw.READS_RUBBISH) || fake.endedByRubbish()) {
            return by.attendant().refused(DeviceReason.GARBLED, "rubbish");
        }
        Quantity owed = patience.isOver() ? null : fake.owed(); // not to a call that nobody waits for any more
        Quantity gross = owed == null ? fake.plate().gross() : owed;
        return measured(fake.has(Flaw.IGNORES_TARE) ? gross : gross.minus(fake.tare()));
    }

    private Outcome<Weighing> measured(Quantity net) {
        Quantity most = fake.capabilities().capacity();
        if (net.steps() < 0
                && !fake.has(Flaw.TELLS_LESS_THAN_ZERO)
                && !(fake.has(Flaw.NET_BELOW_ZERO) && fake.tare().steps() > 0)) {
            return told(ScaleReason.UNDER_ZERO);
        }
        if (net.compareTo(most) > 0 && !fake.has(Flaw.TELLS_OVERLOAD)
                || net.equals(most) && fake.has(Flaw.REFUSES_MUCH)) {
            return told(ScaleReason.OVER_CAPACITY);
        }
        if (net.isZero() && !fake.has(Flaw.TELLS_ZERO)
                || net.equals(fake.capabilities().division()) && fake.has(Flaw.REFUSES_LITTLE)) {
            return told(ScaleReason.NOTHING_ON);
        }
        Weighing first = fake.first();
        return Outcome.done(first != null && fake.has(Flaw.REPEATS_THE_FIRST) ? first : weighing(net));
    }

    private Weighing weighing(Quantity net) {
        number++;
        Quantity told = fake.has(Flaw.ROUNDS) ? new Quantity((net.steps() + 5) / 10 * 10, net.unit()) : net;
        Quantity tare = fake.has(Flaw.HIDES_TARE) ? FakeScale.NOTHING : fake.tare();
        if (fake.has(Flaw.TELLS_GRAMS)) {
            told = told.in(Unit.GRAM);
            tare = tare.in(Unit.GRAM);
        }
        DeviceId id = fake.has(Flaw.NAMES_ANOTHER_SCALE) ? new DeviceId("another") : by.id();
        return fake.told(id, fake.has(Flaw.NUMBERS_ALL_ONE) ? 1 : number, told, tare, !fake.has(Flaw.SAYS_UNSTABLE));
    }

    private <T> Outcome<T> told(ScaleReason reason) {
        return Outcome.refused(reason, "device", by.id(), "detail", "", "tare", "");
    }

    @Override
    public CompletionStage<Outcome<Weighing>> look(Patience patience) {
        return by.call(
                "look",
                patience,
                it -> fake.capabilities().live() || fake.has(Flaw.LOOKS_UNASKED)
                        ? Outcome.done(fake.told(
                                by.id(),
                                ++number,
                                fake.plate().gross(),
                                fake.tare(),
                                !fake.plate().moving()))
                        : by.attendant().refused(DeviceReason.UNSUPPORTED, "look"));
    }

    @Override
    public CompletionStage<Outcome<Boolean>> zero(Patience patience) {
        return by.call("zero", patience, it -> {
            if (!fake.capabilities().zero() || fake.has(Flaw.LIES_ABOUT_ZERO)) {
                return by.attendant().refused(DeviceReason.UNSUPPORTED, "zero");
            }
            if (fake.plate().moving() && !fake.has(Flaw.ZEROES_WHAT_MOVES)) {
                return told(ScaleReason.IN_MOTION);
            }
            return fake.plate().gross().steps() > 20 && !fake.has(Flaw.ZEROES_A_LOAD)
                    ? told(ScaleReason.NOT_AT_ZERO)
                    : Outcome.done(true);
        });
    }

    @Override
    public CompletionStage<Outcome<Boolean>> tare(Quantity tare, Patience patience) {
        return by.call("tare", patience, it -> {
            if (!fake.capabilities().tare() || fake.has(Flaw.LIES_ABOUT_TARE)) {
                return by.attendant().refused(DeviceReason.UNSUPPORTED, "tare");
            }
            boolean much = tare.compareTo(fake.capabilities().capacity()) > 0 && !fake.has(Flaw.TAKES_ANY_TARE);
            if (much || tare.steps() < 0 && !fake.has(Flaw.TAKES_A_NEGATIVE_TARE)) {
                return told(ScaleReason.BAD_TARE);
            }
            if (!(tare.isZero() && fake.has(Flaw.KEEPS_A_TARE))) {
                fake.tare(tare);
            }
            return Outcome.done(true);
        });
    }

    @Override
    public CompletionStage<Outcome<Boolean>> showPrice(Money unitPrice, Money price, Patience patience) {
        return by.call(
                "show price",
                patience,
                it -> fake.capabilities().showsPrice() && !fake.has(Flaw.LIES_ABOUT_PRICES)
                        ? Outcome.done(true)
                        : by.attendant().refused(DeviceReason.UNSUPPORTED, "prices"));
    }
}
