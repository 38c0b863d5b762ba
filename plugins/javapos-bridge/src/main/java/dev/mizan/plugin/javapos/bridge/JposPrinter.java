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
import dev.mizan.hardware.receipt.raster.Typesetter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import org.jspecify.annotations.Nullable;

/**
 * A receipt printer with a JavaPOS service. It prints letters of ASCII, barcodes, QR codes and cuts. What is not ASCII, such
 * as a line of Arabic, is printed as dots where the service takes bitmaps and a typesetter was given; else it is refused as
 * unencodable before a letter is printed. A picture by name shows its words.
 */
public final class JposPrinter extends BridgedDevice<POSPrinter, Printer> {
    private static final int MOST_DOTS = 2_048;
    private static final int LEAST_CELL = 6;
    private static final int USUAL_CELL = 12;

    private final Optional<Typesetter> typesetter;
    private volatile @Nullable PrinterProfile profile;

    /** The printer that {@code jpos.xml} names so, without fonts; nothing is opened yet. */
    public JposPrinter(DeviceId id, String logicalName) {
        this(id, logicalName, Optional.empty());
    }

    /** The same, with who makes dots of letters that the service may not know. */
    public JposPrinter(DeviceId id, String logicalName, Optional<Typesetter> typesetter) {
        super(id, DeviceKind.RECEIPT_PRINTER, logicalName, POSPrinter::new);
        this.typesetter = Objects.requireNonNull(typesetter);
    }

    @Override
    protected void connect(Patience patience) throws DeviceFault {
        super.connect(patience);
        int columns = line.ask(POSPrinter::getRecLineChars);
        if (columns < 24 || columns > 255) {
            throw new DeviceFault(DeviceReason.UNSUPPORTED, "lines of " + columns + " letters");
        }
        line.tell(it -> it.setAsyncMode(false));
        int dots = dots(columns);
        boolean codes = line.ask(POSPrinter::getCapRecBarCode);
        profile = new PrinterProfile(
                line.logicalName(),
                dots > 0 ? dots : Math.min(MOST_DOTS, columns * USUAL_CELL / 8 * 8),
                columns,
                List.of(),
                codes ? Set.of(Symbology.EAN_13, Symbology.EAN_8, Symbology.CODE_128, Symbology.CODE_39) : Set.of(),
                codes,
                line.ask(POSPrinter::getCapRecPapercut) ? Set.of(Cut.Kind.FULL, Cut.Kind.PARTIAL) : Set.of(),
                dots > 0 ? PictureCommand.RASTER : PictureCommand.NONE,
                0,
                line.ask(POSPrinter::getCapRecEmptySensor));
    }

    /** How many dots a bitmap may be wide; 0 where none is to be sent. */
    private int dots(int columns) throws DeviceFault {
        if (typesetter.isEmpty() || !line.ask(POSPrinter::getCapRecBitmap)) {
            return 0;
        }
        line.tell(it -> it.setMapMode(POSPrinterConst.PTR_MM_DOTS));
        int dots = Math.min(MOST_DOTS, line.ask(POSPrinter::getRecLineWidth)) / 8 * 8;
        return dots < columns * LEAST_CELL ? 0 : dots;
    }

    @Override
    protected Printer session(Attendant by) {
        PrinterProfile told = profile;
        if (told == null) {
            throw new IllegalStateException(id() + " was not reached");
        }
        return new PrintingSession(by, told, line, typesetter.filter(it -> told.pictures() != PictureCommand.NONE));
    }
}
