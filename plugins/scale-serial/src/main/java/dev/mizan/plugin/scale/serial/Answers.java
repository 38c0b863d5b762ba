// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.plugin.scale.serial.wire.Frame;
import dev.mizan.plugin.scale.serial.wire.ScaleFlag;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.util.Map;
import java.util.Set;

/** What a scale's answers mean. */
record Answers(DeviceId scale, Unit unit) {
    private static final Map<String, Unit> UNITS =
            Map.of("kg", Unit.KILOGRAM, "g", Unit.GRAM, "lb", Unit.POUND, "oz", Unit.OUNCE);

    /** To the question for a weight. */
    Outcome<Quantity> weight(Frame frame) {
        if (frame instanceof Frame.Damaged damaged) {
            return refused(DeviceReason.GARBLED, damaged.why());
        }
        if (frame instanceof Frame.Word word) {
            boolean silent = word.text().equals(Talk.SILENT);
            return refused(silent ? DeviceReason.TIMED_OUT : DeviceReason.UNSUPPORTED, word.text());
        }
        return flagged(frame)
                .then(it -> it instanceof Frame.Weight told ? exactly(told) : refused(ScaleReason.NOTHING_ON, ""));
    }

    /** To the order to set itself to zero. */
    Outcome<Boolean> zeroed(Frame frame) {
        if (frame instanceof Frame.Status status) {
            return status.flags().contains(ScaleFlag.OUTSIDE_ZERO)
                    ? refused(ScaleReason.NOT_AT_ZERO, "")
                    : flagged(frame).map(it -> true);
        }
        return frame instanceof Frame.Weight told && told.value().signum() == 0
                ? flagged(frame).map(it -> true)
                : weight(frame).then(it -> refused(ScaleReason.NOT_AT_ZERO, it.toPlainString()));
    }

    private Outcome<Frame> flagged(Frame frame) {
        Set<ScaleFlag> flags = frame instanceof Frame.Weight told ? told.flags() : ((Frame.Status) frame).flags();
        if (flags.contains(ScaleFlag.FAULT) || flags.contains(ScaleFlag.BAD_COMMAND)) {
            return refused(DeviceReason.FAILED, flags.toString());
        }
        if (flags.contains(ScaleFlag.OVER_CAPACITY)) {
            return refused(ScaleReason.OVER_CAPACITY, "");
        }
        if (flags.contains(ScaleFlag.UNDER_ZERO)) {
            return refused(ScaleReason.UNDER_ZERO, "");
        }
        return flags.contains(ScaleFlag.IN_MOTION) ? refused(ScaleReason.IN_MOTION, "") : Outcome.done(frame);
    }

    private Outcome<Quantity> exactly(Frame.Weight told) {
        try {
            return Outcome.done(Quantity.of(told.value().toPlainString(), UNITS.getOrDefault(told.unit(), unit))
                    .in(unit));
        } catch (ArithmeticException e) {
            return refused(DeviceReason.GARBLED, told.value() + " " + told.unit());
        }
    }

    private <T> Outcome<T> refused(Reason reason, String detail) {
        return Outcome.refused(reason, "device", scale, "detail", detail);
    }
}
