// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.escpos.PictureCommand;
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import java.util.List;
import java.util.Set;
import jpos.POSPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A receipt printer with a JavaPOS service. It prints letters of ASCII, barcodes, QR codes and cuts; what is not ASCII
 * is refused as unencodable before a letter is printed, a picture shows its words.
 */
public final class JposPrinter extends BridgedDevice<POSPrinter, Printer> {
    private volatile @Nullable PrinterProfile profile;

    /** The printer that {@code jpos.xml} names so; nothing is opened yet. */
    public JposPrinter(DeviceId id, String logicalName) {
        super(id, DeviceKind.RECEIPT_PRINTER, logicalName, POSPrinter::new);
    }

    @Override
    protected void connect(Patience patience) throws DeviceFault {
        super.connect(patience);
        int columns = line.ask(POSPrinter::getRecLineChars);
        if (columns < 24 || columns > 255) {
            throw new DeviceFault(DeviceReason.UNSUPPORTED, "lines of " + columns + " letters");
        }
        line.tell(it -> it.setAsyncMode(false));
        boolean codes = line.ask(POSPrinter::getCapRecBarCode);
        profile = new PrinterProfile(
                line.logicalName(),
                Math.min(2_048, columns * 12 / 8 * 8),
                columns,
                List.of(),
                codes ? Set.of(Symbology.EAN_13, Symbology.EAN_8, Symbology.CODE_128, Symbology.CODE_39) : Set.of(),
                codes,
                line.ask(POSPrinter::getCapRecPapercut) ? Set.of(Cut.Kind.FULL, Cut.Kind.PARTIAL) : Set.of(),
                PictureCommand.RASTER,
                0,
                line.ask(POSPrinter::getCapRecEmptySensor));
    }

    @Override
    protected Printer session(Attendant by) {
        PrinterProfile told = profile;
        if (told == null) {
            throw new IllegalStateException(id() + " was not reached");
        }
        return new PrintingSession(by, told, line);
    }
}
