// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.ScaleBench;
import dev.mizan.testkit.tck.device.ScaleContract;
import java.math.BigDecimal;
import jpos.JposConst;
import jpos.JposException;
import jpos.ScaleConst;

/** A scale behind JavaPOS keeps the contract of scales. */
class JposScaleTest implements ScaleContract {
    @Override
    public ScaleBench bench() {
        return new Bench();
    }

    private static final class Bench implements ScaleBench {
        private static final Quantity MOST = Quantity.of("15.000", Unit.KILOGRAM);
        private final Hardware hardware = new Hardware(Category.SCALE, "scale");
        private final JposScale scale =
                new JposScale(new DeviceId("scale"), "scale", MOST, Quantity.of("0.005", Unit.KILOGRAM));
        private volatile Plate plate = Plate.of(Quantity.zero(Unit.KILOGRAM));

        Bench() {
            hardware.properties.put("WeightUnit", ScaleConst.SCAL_WU_KILOGRAM);
            hardware.methods.put("readWeight", it -> {
                Quantity gross = plate.gross();
                if (plate.moving()) {
                    throw new JposException(JposConst.JPOS_E_TIMEOUT, "not stable");
                }
                if (gross.compareTo(MOST) > 0 || gross.steps() < 0) {
                    throw new JposException(
                            JposConst.JPOS_E_EXTENDED,
                            gross.steps() < 0 ? ScaleConst.JPOS_ESCAL_UNDER_ZERO : ScaleConst.JPOS_ESCAL_OVERWEIGHT,
                            "out of range");
                }
                ((int[]) it[0])[0] =
                        new BigDecimal(gross.toPlainString()).movePointRight(3).intValueExact();
            });
        }

        @Override
        public Device<Scale> device() {
            return scale;
        }

        @Override
        public void put(Plate on) {
            plate = on;
        }

        @Override
        public boolean fault(Fault fault) {
            hardware.fault = fault;
            return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED;
        }

        @Override
        public void close() {
            hardware.close();
        }
    }
}
