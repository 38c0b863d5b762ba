// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.display.DisplayReason;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.receipt.escpos.PrintReason;
import dev.mizan.hardware.receipt.raster.RasterReason;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.plugin.javapos.bridge.JposError;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.ScaleConst;

/** Our refusals as exceptions of JavaPOS. */
final class RefusedAs {
    private RefusedAs() {}

    static JposException exception(Outcome<?> outcome) {
        if (!(outcome instanceof Refused<?> refused)) {
            throw new IllegalArgumentException("not refused: " + outcome);
        }
        String message = refused.message(Language.EN);
        if (refused.reason() instanceof DeviceReason reason) {
            return new JposException(JposError.of(reason).code(), message);
        }
        if (refused.reason() == ScaleReason.OVER_CAPACITY) {
            return new JposException(JposError.EXTENDED.code(), ScaleConst.JPOS_ESCAL_OVERWEIGHT, message);
        }
        if (refused.reason() == ScaleReason.UNDER_ZERO) {
            return new JposException(JposError.EXTENDED.code(), ScaleConst.JPOS_ESCAL_UNDER_ZERO, message);
        }
        if (refused.reason() == ScaleReason.IN_MOTION || refused.reason() == ScaleReason.NOTHING_ON) {
            return new JposException(JposError.TIMEOUT.code(), message);
        }
        if (refused.reason() == PrinterReason.NO_PAPER) {
            return new JposException(JposError.EXTENDED.code(), POSPrinterConst.JPOS_EPTR_REC_EMPTY, message);
        }
        if (refused.reason() == PrinterReason.COVER_OPEN) {
            return new JposException(JposError.EXTENDED.code(), POSPrinterConst.JPOS_EPTR_COVER_OPEN, message);
        }
        if (refused.reason() == PrinterReason.NO_RIBBON) {
            return new JposException(JposError.EXTENDED.code(), POSPrinterConst.JPOS_EPTR_REC_CARTRIDGE_EMPTY, message);
        }
        boolean illegal = refused.reason() instanceof DisplayReason
                || refused.reason() instanceof PrintReason
                || refused.reason() instanceof RasterReason;
        return new JposException((illegal ? JposError.ILLEGAL : JposError.FAILURE).code(), message);
    }
}
