// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.PlainScale;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import jpos.JposException;
import jpos.Scale;
import jpos.ScaleConst;

/** A scale with a JavaPOS service; it weighs. */
public final class JposScale extends PlainScale {
    /** A service waits by itself for a stable weight; slow ones take half a second for each. */
    private static final Duration ONE_TRY = Duration.ofSeconds(2);

    private static final int DECIMALS = 3;
    private static final int ZERO_VALID_SINCE = 1_013_000;

    private final ControlLine<Scale> line;
    private final Unit unit;

    /** The scale that {@code jpos.xml} names so; nothing is opened yet. */
    public JposScale(DeviceId id, String logicalName, Quantity capacity, Quantity division) {
        super(id, capacity, division);
        this.line = new ControlLine<>(logicalName, Scale::new);
        this.unit = division.unit();
    }

    @Override
    protected void connect(Patience patience) throws DeviceFault {
        line.open(patience);
        if (line.ask(Scale::getDeviceServiceVersion) >= ZERO_VALID_SINCE) {
            line.tell(it -> it.setZeroValid(true));
        }
    }

    @Override
    protected void disconnect() {
        line.close();
    }

    @Override
    protected Outcome<Quantity> ask(Patience patience) throws DeviceFault {
        int[] weight = new int[1];
        int most = (int) Math.max(1, patience.left(ONE_TRY).toMillis() * 3 / 4); // the rest is for its answer
        try {
            line.tell(it -> it.readWeight(weight, most));
        } catch (DeviceFault e) {
            return refused(e);
        }
        Unit told = unit(line.ask(Scale::getWeightUnit));
        try {
            return Outcome.done(
                    Quantity.of(BigDecimal.valueOf(weight[0], DECIMALS).toPlainString(), told)
                            .in(unit));
        } catch (ArithmeticException e) {
            return Outcome.refused(DeviceReason.GARBLED, "device", id(), "detail", weight[0] + " " + told);
        }
    }

    /** UnifiedPOS: a time-out says that no stable weight came; what is too much or too little has codes of its own. */
    private Outcome<Quantity> refused(DeviceFault fault) throws DeviceFault {
        if (fault.reason() == DeviceReason.TIMED_OUT) {
            return Outcome.refused(ScaleReason.IN_MOTION, "device", id());
        }
        if (fault.reason() == DeviceReason.EXTENDED && fault.getCause() instanceof JposException thrown) {
            if (thrown.getErrorCodeExtended() == ScaleConst.JPOS_ESCAL_OVERWEIGHT) {
                return Outcome.refused(ScaleReason.OVER_CAPACITY, "device", id());
            }
            if (thrown.getErrorCodeExtended() == ScaleConst.JPOS_ESCAL_UNDER_ZERO) {
                return Outcome.refused(ScaleReason.UNDER_ZERO, "device", id());
            }
        }
        throw fault;
    }

    private static Unit unit(int number) throws DeviceFault {
        return switch (number) {
            case ScaleConst.SCAL_WU_GRAM -> Unit.GRAM;
            case ScaleConst.SCAL_WU_KILOGRAM -> Unit.KILOGRAM;
            case ScaleConst.SCAL_WU_OUNCE -> Unit.OUNCE;
            case ScaleConst.SCAL_WU_POUND -> Unit.POUND;
            default -> throw new DeviceFault(DeviceReason.GARBLED, "unit of weight " + number);
        };
    }
}
