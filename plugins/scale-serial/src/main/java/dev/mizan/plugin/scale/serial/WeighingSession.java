// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.plugin.scale.serial.wire.Frame;
import dev.mizan.plugin.scale.serial.wire.ScaleFlag;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Weighs: asks anew until the weight is at rest or the caller's patience ends. */
final class WeighingSession implements Scale {
    /** What is kept back so that the reason is told before the deadline is. */
    private static final long MARGIN_MILLIS = 20;

    private static final long PAUSE_MILLIS = 30;
    private static final Map<String, Unit> UNITS =
            Map.of("kg", Unit.KILOGRAM, "g", Unit.GRAM, "lb", Unit.POUND, "oz", Unit.OUNCE);

    private final Attendant by;
    private final ScaleProtocol protocol;
    private final ScaleCapabilities capabilities;
    private final HeldWire wire;
    private long number;

    WeighingSession(Attendant by, ScaleProtocol protocol, ScaleCapabilities capabilities, HeldWire wire) {
        this.by = by;
        this.protocol = protocol;
        this.capabilities = capabilities;
        this.wire = wire;
    }

    @Override
    public String owner() {
        return by.owner();
    }

    @Override
    public void release() {
        by.release();
    }

    @Override
    public ScaleCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public CompletionStage<Outcome<Weighing>> weigh(Patience patience) {
        return by.call("weigh", patience, this::atRest);
    }

    private Outcome<Weighing> atRest(Patience patience) throws IOException, InterruptedException {
        Outcome<Weighing> last = by.refused(DeviceReason.TIMED_OUT, "no answer");
        while (patience.deadline().left().toMillis() > MARGIN_MILLIS) {
            last = outcome(new Talk(wire.get(), protocol).weight(patience, MARGIN_MILLIS));
            if (last.isDone() || !passes(last)) {
                return last;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return last;
    }

    private static boolean passes(Outcome<?> refused) {
        return refused instanceof Refused<?> it
                && (it.reason() == ScaleReason.IN_MOTION
                        || it.reason() == DeviceReason.GARBLED
                        || it.reason() == DeviceReason.TIMED_OUT);
    }

    private Outcome<Weighing> outcome(Frame frame) {
        if (frame instanceof Frame.Damaged damaged) {
            return by.refused(DeviceReason.GARBLED, damaged.why());
        }
        if (frame instanceof Frame.Word word) {
            return by.refused(
                    word.text().equals(Talk.SILENT) ? DeviceReason.TIMED_OUT : DeviceReason.UNSUPPORTED, word.text());
        }
        Outcome<Frame> flagged = flagged(frame);
        return flagged.then(it -> it instanceof Frame.Weight weight ? weighing(weight) : told(ScaleReason.NOTHING_ON));
    }

    private Outcome<Frame> flagged(Frame frame) {
        Set<ScaleFlag> flags = frame instanceof Frame.Weight weight ? weight.flags() : ((Frame.Status) frame).flags();
        if (flags.contains(ScaleFlag.FAULT) || flags.contains(ScaleFlag.BAD_COMMAND)) {
            return by.refused(DeviceReason.FAILED, flags.toString());
        }
        if (flags.contains(ScaleFlag.OVER_CAPACITY)) {
            return told(ScaleReason.OVER_CAPACITY);
        }
        if (flags.contains(ScaleFlag.UNDER_ZERO)) {
            return told(ScaleReason.UNDER_ZERO);
        }
        return flags.contains(ScaleFlag.IN_MOTION) ? told(ScaleReason.IN_MOTION) : Outcome.done(frame);
    }

    private Outcome<Weighing> weighing(Frame.Weight weight) {
        Unit unit = capabilities.division().unit();
        Unit said = UNITS.getOrDefault(weight.unit(), unit);
        Quantity net;
        try {
            net = Quantity.of(weight.value().toPlainString(), said).in(unit);
        } catch (ArithmeticException e) {
            return by.refused(DeviceReason.GARBLED, weight.value() + " " + weight.unit());
        }
        if (net.isZero()) {
            return told(ScaleReason.NOTHING_ON);
        }
        if (net.compareTo(capabilities.capacity()) > 0) {
            return told(ScaleReason.OVER_CAPACITY);
        }
        return Outcome.done(new Weighing(by.id(), ++number, net, Quantity.zero(unit), true));
    }

    private <T> Outcome<T> told(ScaleReason reason) {
        return Outcome.refused(reason, "device", by.id(), "detail", "");
    }

    @Override
    public CompletionStage<Outcome<Boolean>> zero(Patience patience) {
        return by.call(
                "zero",
                patience,
                it -> protocol.askZero().isEmpty()
                        ? by.refused(DeviceReason.UNSUPPORTED, "zero")
                        : zeroed(new Talk(wire.get(), protocol).zero(it, MARGIN_MILLIS)));
    }

    private Outcome<Boolean> zeroed(Frame frame) {
        if (frame instanceof Frame.Status status) {
            return status.flags().contains(ScaleFlag.OUTSIDE_ZERO)
                    ? told(ScaleReason.NOT_AT_ZERO)
                    : flagged(frame).map(it -> true);
        }
        return frame instanceof Frame.Weight weight && weight.value().signum() == 0
                ? flagged(frame).map(it -> true)
                : outcome(frame).then(it -> told(ScaleReason.NOT_AT_ZERO));
    }
}
