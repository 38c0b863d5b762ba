// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.LabelJob;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.LabelPrinterStatus;
import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import org.jspecify.annotations.Nullable;

/**
 * A label printer as a POSPrinter whose receipt station feeds marked paper: what is printed stands on the label, line below
 * line, until the paper is fed to the next mark; then the label comes out. UnifiedPOS has no category of label printers, and
 * their makers offer them so.
 */
final class OfferedLabels extends OfferedService<LabelPrinter> {
    private static final Map<Integer, Handling> FEEDS = Map.of(
            POSPrinterConst.PTR_MF_TO_NEXT_TOF, Handling.TEAR_OFF,
            POSPrinterConst.PTR_MF_TO_TAKEUP, Handling.PEEL_OFF,
            POSPrinterConst.PTR_MF_TO_CUTTER, Handling.CUT);

    private final EscapedText text = new EscapedText(number -> false);
    private final LabelSheet sheet;

    /** Labels of this size in dots. */
    OfferedLabels(Device<LabelPrinter> device, int width, int height) {
        super(device);
        this.sheet = new LabelSheet(width, height);
    }

    @Override
    synchronized @Nullable Object answer(String name, Object[] arguments, LabelPrinter held) throws JposException {
        switch (name) {
            case "printNormal" -> {
                OfferedPrinter.receiptStation((int) arguments[0]);
                written((String) arguments[1]);
            }
            case "printBarCode" -> {
                OfferedPrinter.receiptStation((int) arguments[0]);
                code(OfferedPrinter.code((String) arguments[1], (int) arguments[2]), (int) arguments[3]);
            }
            case "markFeed" -> out(held, (int) arguments[0]);
            case "clearOutput" -> {
                text.forget();
                sheet.clear();
                waited(held.clear(Patience.of(LONGEST)));
            }
            case "setMapMode", "setCharacterSet" -> OfferedPrinter.onlyOurs(name, (int) arguments[0]);
            default -> {
                return name.startsWith("getCap") ? able(name, held) : property(name, held);
            }
        }
        return null;
    }

    /** All that is whole, or nothing of it: what does not fit is refused before anything of it is on the label. */
    private void written(String data) throws JposException {
        List<Node> nodes = text.read(data);
        try {
            sheet.addAll(nodes);
        } catch (JposException e) {
            text.forget();
            throw e;
        }
    }

    private void code(Node code, int high) throws JposException {
        if (code instanceof Barcode bars) {
            sheet.bars(bars, high);
        } else {
            sheet.square((QrCode) code, high);
        }
    }

    private void out(LabelPrinter held, int feed) throws JposException {
        Handling after = FEEDS.get(feed);
        if (after == null || !held.capabilities().profile().handlings().contains(after)) {
            throw unsupported("feed " + feed);
        }
        Optional<Node> rest = text.rest();
        if (rest.isPresent()) {
            sheet.add(rest.get());
        }
        if (sheet.isEmpty()) {
            throw unsupported("an empty label");
        }
        Label label = sheet.label();
        sheet.clear(); // a refused one may be out: it never comes with the next
        waited(held.print(new LabelJob(UUID.randomUUID().toString(), label, after), Patience.of(LONGEST)));
    }

    private static Object able(String name, LabelPrinter held) {
        Set<Handling> handlings = held.capabilities().profile().handlings();
        return switch (name.substring("getCap".length())) {
            case "CharacterSet" -> POSPrinterConst.PTR_CCS_UNICODE;
            case "RecPresent", "RecBarCode", "RecDhigh" -> true;
            case "RecEmptySensor", "CoverSensor" ->
                held.capabilities().profile().tellsStatus();
            case "RecMarkFeed" ->
                FEEDS.entrySet().stream()
                        .filter(it -> handlings.contains(it.getValue()))
                        .mapToInt(Map.Entry::getKey)
                        .sum();
            case "PowerReporting" -> JposConst.JPOS_PR_NONE;
            default -> OfferedPrinter.ableToNothing(name);
        };
    }

    private Object property(String name, LabelPrinter held) throws JposException {
        return switch (name) {
            case "getAsyncMode" -> false;
            case "getMapMode" -> POSPrinterConst.PTR_MM_DOTS;
            case "getCharacterSet" -> POSPrinterConst.PTR_CCS_UNICODE;
            case "getCharacterSetList" -> String.valueOf(POSPrinterConst.PTR_CCS_UNICODE);
            case "getRecLineWidth" -> sheet.width();
            case "getRecLineHeight" -> LabelSheet.LINE;
            case "getRecLineSpacing" -> LabelSheet.SPACING;
            case "getRecEmpty" -> status(held).labels() == Known.NO;
            case "getCoverOpen" -> status(held).headOpen() == Known.YES;
            default -> throw unsupported(name);
        };
    }

    private static LabelPrinterStatus status(LabelPrinter held) throws JposException {
        return waited(held.status(Patience.of(LONGEST)));
    }
}
