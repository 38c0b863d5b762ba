// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.plugin.javapos.bridge.JposError;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import jpos.JposException;
import jpos.ScaleConst;
import org.jspecify.annotations.Nullable;

/** A scale as a Scale: weights in thousandths of its own unit. */
final class OfferedScale extends OfferedService<Scale> {
    private volatile boolean zeroValid;

    OfferedScale(Device<Scale> device) {
        super(device);
    }

    @Override
    @Nullable
    Object answer(String name, Object[] arguments, Scale held) throws JposException {
        switch (name) {
            case "getMaximumWeight":
                return thousandths(held.capabilities().capacity());
            case "getWeightUnit":
                return unit(held.capabilities().division().unit());
            case "getZeroValid":
                return zeroValid;
            case "setZeroValid":
                zeroValid = (boolean) arguments[0];
                return null;
            case "readWeight":
                ((int[]) arguments[0])[0] = weight(held, (int) arguments[1]);
                return null;
            case "zeroScale":
                waited(held.zero(Patience.of(LONGEST)));
                return null;
            default:
                if (name.startsWith("getCap")) {
                    return name.equals("getCapZeroScale") && held.capabilities().zero();
                }
                throw unsupported(name);
        }
    }

    private int weight(Scale held, int millis) throws JposException {
        Duration most = millis < 0 ? LONGEST : Duration.ofMillis(Math.max(1, millis));
        CompletionStage<Outcome<Weighing>> weighed = held.weigh(Patience.of(most));
        Outcome<Weighing> told = waited(weighed.thenApply(Outcome::done));
        if (zeroValid && told instanceof Refused<Weighing> it && it.reason() == ScaleReason.NOTHING_ON) {
            return 0;
        }
        if (told instanceof Outcome.Done<Weighing> it) {
            return thousandths(it.value().net());
        }
        throw RefusedAs.exception(told);
    }

    private static int thousandths(Quantity weight) throws JposException {
        try {
            return new BigDecimal(weight.toPlainString()).movePointRight(3).intValueExact();
        } catch (ArithmeticException e) {
            throw new JposException(JposError.FAILURE.code(), "no thousandths: " + weight, e);
        }
    }

    private static int unit(Unit unit) throws JposException {
        if (unit.equals(Unit.GRAM)) {
            return ScaleConst.SCAL_WU_GRAM;
        }
        if (unit.equals(Unit.KILOGRAM)) {
            return ScaleConst.SCAL_WU_KILOGRAM;
        }
        if (unit.equals(Unit.OUNCE)) {
            return ScaleConst.SCAL_WU_OUNCE;
        }
        if (unit.equals(Unit.POUND)) {
            return ScaleConst.SCAL_WU_POUND;
        }
        throw unsupported("a scale in " + unit);
    }
}
