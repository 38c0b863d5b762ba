// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.DrawerPulse;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Picture;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.Section;
import dev.mizan.hardware.receipt.escpos.PrintReason;
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import dev.mizan.hardware.receipt.raster.PaperPicture;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/**
 * A document as what a POSPrinter is told, one order after the other; all of it, or a refusal and none. What is not ASCII,
 * and a code that the service does not print, goes as dots where the printer takes a picture.
 *
 * @param typesetter where the printer takes pictures and there are fonts
 */
record PrintOrders(PrinterProfile profile, PrintJob job, Optional<Typesetter> typesetter) {
    private static final char NO_BREAK = '\u00A0';
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;
    private static final int FULL_PERCENT = 100;
    private static final int PARTIAL_PERCENT = 90;
    private static final int CODE_HEIGHT = 80;
    private static final int NARROWEST = 2;
    private static final Map<String, Integer> CODES = Map.of(
            "EAN_13", POSPrinterConst.PTR_BCS_EAN13,
            "EAN_8", POSPrinterConst.PTR_BCS_EAN8,
            "CODE_128", POSPrinterConst.PTR_BCS_Code128,
            "CODE_39", POSPrinterConst.PTR_BCS_Code39);

    Outcome<List<ControlLine.Order<POSPrinter>>> orders() {
        List<ControlLine.Order<POSPrinter>> orders = new ArrayList<>();
        for (Node node : flat(job.receipt().nodes()).toList()) {
            Outcome<List<ControlLine.Order<POSPrinter>>> each = of(node);
            if (each instanceof Refused) {
                return each;
            }
            orders.addAll(each.orElseThrow());
        }
        return Outcome.done(orders);
    }

    private static Stream<Node> flat(List<Node> nodes) {
        return nodes.stream().flatMap(it -> it instanceof Section section ? flat(section.nodes()) : Stream.of(it));
    }

    private Outcome<List<ControlLine.Order<POSPrinter>>> of(Node node) {
        if (node instanceof DrawerPulse) {
            return Outcome.refused(PrintReason.NO_DRAWER, "printer", profile.name());
        }
        if (node instanceof Cut cut && profile.cuts().contains(cut.kind())) {
            int percent = cut.kind() == Cut.Kind.FULL ? FULL_PERCENT : PARTIAL_PERCENT;
            return Outcome.done(List.of(it -> it.cutPaper(percent)));
        }
        if (node instanceof QrCode code && profile.qr() && plain(code.content())) {
            return Outcome.done(List.of(code(code.content(), POSPrinterConst.PTR_BCS_QRCODE)));
        }
        if (node instanceof Barcode code && profile.barcodes().contains(code.symbology())) {
            int symbology = Objects.requireNonNull(CODES.get(code.symbology().name()));
            return Outcome.done(List.of(code(code.content(), symbology)));
        }
        boolean drawn = node instanceof QrCode
                || node instanceof Barcode
                || node instanceof Picture picture && job.pictures().containsKey(picture.name());
        if (drawn && typesetter.isPresent()) {
            return dots(node, typesetter.get());
        }
        return text(node);
    }

    private static ControlLine.Order<POSPrinter> code(String content, int symbology) {
        return it -> it.printBarCode(
                RECEIPT,
                content,
                symbology,
                CODE_HEIGHT,
                NARROWEST * CODE_HEIGHT,
                POSPrinterConst.PTR_BC_CENTER,
                POSPrinterConst.PTR_BC_TEXT_BELOW);
    }

    private Outcome<List<ControlLine.Order<POSPrinter>>> text(Node node) {
        List<ControlLine.Order<POSPrinter>> orders = new ArrayList<>();
        for (String line : new TextRenderer(profile.columns(), job.page()).lines(new Receipt(List.of(node)))) {
            String text = line.replace(NO_BREAK, ' ');
            if (!plain(text)) {
                return typesetter.map(it -> dots(node, it)).orElseGet(() -> unencodable(text));
            }
            orders.add(it -> it.printNormal(RECEIPT, text + "\n"));
        }
        return Outcome.done(orders);
    }

    /** All lines of a node as one picture; refused where a font has no sign for a letter. */
    private Outcome<List<ControlLine.Order<POSPrinter>>> dots(Node node, Typesetter by) {
        return new PaperPicture(profile.dots(), profile.columns(), job.page(), by, job.pictures())
                .draw(new Receipt(List.of(node)))
                .map(it -> List.of(new Bitmap(it)::print));
    }

    /** No letter beyond ASCII, and no escape that a service would take for an order. */
    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private <T> Outcome<T> unencodable(String text) {
        return Outcome.refused(PrintReason.UNENCODABLE, "printer", profile.name(), "text", text);
    }
}
