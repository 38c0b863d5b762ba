// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterStatus;
import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.escpos.PictureCommand;
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.events.ErrorEvent;
import jpos.events.OutputCompleteEvent;
import org.jspecify.annotations.Nullable;

/**
 * A printer as a POSPrinter with a receipt station: text with escapes, barcodes, cuts, transactions, asynchronous printing.
 * Its character set is Unicode, so a program prints Arabic and our printer sees to the letters. Bitmaps are printed dot by dot.
 */
final class OfferedPrinter extends OfferedService<Printer> {
    private static final Map<Integer, Symbology> CODES = Map.of(
            POSPrinterConst.PTR_BCS_EAN13, Symbology.EAN_13,
            POSPrinterConst.PTR_BCS_EAN8, Symbology.EAN_8,
            POSPrinterConst.PTR_BCS_UPCA, Symbology.UPC_A,
            POSPrinterConst.PTR_BCS_ITF, Symbology.INTERLEAVED_2_OF_5,
            POSPrinterConst.PTR_BCS_Code39, Symbology.CODE_39,
            POSPrinterConst.PTR_BCS_Code128, Symbology.CODE_128);

    private final ProgramPictures pictures = new ProgramPictures();
    private final EscapedText text = new EscapedText(pictures::has);
    private final List<Node> waiting = new ArrayList<>();
    private boolean transaction;
    private boolean async;
    private int output;

    OfferedPrinter(Device<Printer> device) {
        super(device);
    }

    @Override
    synchronized @Nullable Object answer(String name, Object[] arguments, Printer held) throws JposException {
        switch (name) {
            case "printNormal" -> {
                receiptStation((int) arguments[0]);
                print(held, text.read((String) arguments[1]));
            }
            case "printBarCode" -> {
                receiptStation((int) arguments[0]);
                print(held, List.of(code((String) arguments[1], (int) arguments[2])));
            }
            case "printBitmap" -> bitmap(held, arguments, ProgramPictures.bytes((String) arguments[1]), 2);
            case "printMemoryBitmap" -> bitmap(held, arguments, (byte[]) arguments[1], 3);
            case "setBitmap" -> {
                receiptStation((int) arguments[1]);
                pictures.keep(
                        (int) arguments[0],
                        (String) arguments[2],
                        (int) arguments[3],
                        (int) arguments[4],
                        drawing(held));
            }
            case "cutPaper" -> print(held, List.of(EscapedText.cut((int) arguments[0])));
            case "transactionPrint" -> {
                receiptStation((int) arguments[0]);
                transaction(held, (int) arguments[1]);
            }
            case "clearOutput" -> {
                text.forget();
                pictures.forget(waiting);
                waiting.clear();
                transaction = false;
            }
            case "setAsyncMode" -> async = (boolean) arguments[0];
            case "setCharacterSet", "setMapMode" -> onlyOurs(name, (int) arguments[0]);
            default -> {
                return name.startsWith("getCap")
                        ? able(name, held.capabilities().profile())
                        : property(name, held);
            }
        }
        return null;
    }

    /** @param at where among the arguments its width stands, and its place after it */
    private void bitmap(Printer held, Object[] arguments, byte[] image, int at) throws JposException {
        receiptStation((int) arguments[0]);
        print(held, List.of(pictures.once(image, (int) arguments[at], (int) arguments[at + 1], drawing(held))));
    }

    /** How many dots wide it draws. */
    private static int drawing(Printer held) throws JposException {
        PrinterProfile profile = held.capabilities().profile();
        if (profile.pictures() == PictureCommand.NONE) {
            throw unsupported("it takes no bitmaps");
        }
        return profile.dots();
    }

    static void receiptStation(int station) throws JposException {
        if (station != POSPrinterConst.PTR_S_RECEIPT) {
            throw unsupported("station " + station);
        }
    }

    static void onlyOurs(String name, int value) throws JposException {
        int ours = name.equals("setMapMode") ? POSPrinterConst.PTR_MM_DOTS : POSPrinterConst.PTR_CCS_UNICODE;
        if (value != ours) {
            throw unsupported(name + " " + value);
        }
    }

    static Node code(String content, int symbology) throws JposException {
        Symbology known = CODES.get(symbology);
        try {
            if (symbology == POSPrinterConst.PTR_BCS_QRCODE) {
                return new QrCode(content);
            }
            if (known != null) {
                return new Barcode(known, content);
            }
        } catch (IllegalArgumentException e) {
            throw unsupported(String.valueOf(e.getMessage()));
        }
        throw unsupported("symbology " + symbology);
    }

    private void transaction(Printer held, int control) throws JposException {
        transaction = control == POSPrinterConst.PTR_TP_TRANSACTION;
        if (!transaction) {
            List<Node> whole = List.copyOf(waiting);
            waiting.clear();
            print(held, whole);
        }
    }

    private void print(Printer held, List<Node> nodes) throws JposException {
        if (transaction) {
            waiting.addAll(nodes);
            return;
        }
        if (nodes.isEmpty()) {
            return;
        }
        PrintJob job = new PrintJob(UUID.randomUUID().toString(), new Receipt(nodes), Page.ENGLISH, pictures.all());
        pictures.forget(nodes);
        CompletionStage<Outcome<Evidence>> printed = held.print(job, Patience.of(LONGEST));
        if (async) {
            int id = ++output;
            printed.thenAccept(it -> told(id, it));
        } else {
            waited(printed);
        }
    }

    private void told(int id, Outcome<Evidence> printed) {
        if (printed.isDone()) {
            callbacks()
                    .fireOutputCompleteEvent(new OutputCompleteEvent(callbacks().getEventSource(), id));
            return;
        }
        JposException why = RefusedAs.exception(printed);
        callbacks()
                .fireErrorEvent(new ErrorEvent(
                        callbacks().getEventSource(),
                        why.getErrorCode(),
                        why.getErrorCodeExtended(),
                        JposConst.JPOS_EL_OUTPUT,
                        JposConst.JPOS_ER_CLEAR));
    }

    private static Object able(String name, PrinterProfile profile) {
        return switch (name.substring("getCap".length())) {
            case "CharacterSet" -> POSPrinterConst.PTR_CCS_UNICODE;
            case "RecBarCode" -> !profile.barcodes().isEmpty() || profile.qr();
            case "RecBitmap" -> profile.pictures() != PictureCommand.NONE;
            case "RecPapercut" -> !profile.cuts().isEmpty();
            case "RecEmptySensor", "CoverSensor" -> profile.tellsStatus();
            case "RecPresent", "RecBold", "RecUnderline", "RecDhigh", "RecDwide", "RecDwideDhigh", "Transaction" ->
                true;
            case "PowerReporting" -> JposConst.JPOS_PR_NONE;
            default -> ableToNothing(name);
        };
    }

    /** The capabilities that are sums of flags are zero. */
    static Object ableToNothing(String name) {
        return name.matches("getCap(Jrn|Rec|Slp)(Color|CartridgeSensor|MarkFeed|RuledLine)") ? (Object) 0 : false;
    }

    private Object property(String name, Printer held) throws JposException {
        PrinterProfile profile = held.capabilities().profile();
        return switch (name) {
            case "getAsyncMode" -> async;
            case "getOutputID" -> output;
            case "getMapMode" -> POSPrinterConst.PTR_MM_DOTS;
            case "getCharacterSet" -> POSPrinterConst.PTR_CCS_UNICODE;
            case "getCharacterSetList" -> String.valueOf(POSPrinterConst.PTR_CCS_UNICODE);
            case "getRecLineChars" -> profile.columns();
            case "getRecLineCharsList" -> String.valueOf(profile.columns());
            case "getRecBitmapRotationList", "getRecBarCodeRotationList" -> "0";
            case "getRecLineWidth" -> profile.dots();
            case "getRecEmpty" -> profile.tellsStatus() && status(held).paper() == Known.NO;
            case "getRecNearEnd" -> profile.tellsStatus() && status(held).paperLow() == Known.YES;
            case "getCoverOpen" -> profile.tellsStatus() && status(held).coverOpen() == Known.YES;
            default -> throw unsupported(name);
        };
    }

    private static PrinterStatus status(Printer held) throws JposException {
        return waited(held.status(Patience.of(LONGEST)));
    }
}
