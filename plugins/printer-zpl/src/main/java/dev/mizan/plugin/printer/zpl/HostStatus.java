// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.LabelPrinterStatus;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.wire.RenewedWire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a printer answers to {@code ~HS} (ZPL II programming guide, host status return): three lines between STX and ETX.
 *
 * @param out whether the labels have run out
 * @param formats that are in its buffer and not yet set
 * @param partial whether a format has begun and not ended
 * @param batch how many copies of the format that it prints are to come
 */
record HostStatus(
        boolean out, boolean paused, boolean headOpen, boolean noRibbon, int formats, boolean partial, int batch) {
    private static final byte[] QUESTION = "~HS".getBytes(StandardCharsets.US_ASCII);
    private static final int LINES = 3;
    private static final int FIRST = 12;
    private static final int SECOND = 11;
    private static final char STX = 2;
    private static final char ETX = 3;

    /** Asks for it; empty where no whole answer comes in time. What can not be read is a fault of GARBLED. */
    static Optional<HostStatus> ask(RenewedWire line, Patience patience) throws IOException {
        byte[] answer = line.askWhole(QUESTION, HostStatus::isWhole, patience);
        return answer.length == 0 ? Optional.empty() : Optional.of(of(answer));
    }

    private static boolean isWhole(byte[] answer) {
        int ends = 0;
        for (byte b : answer) {
            ends += b == ETX ? 1 : 0;
        }
        return ends >= LINES;
    }

    /** Reads it. */
    static HostStatus of(byte[] answer) throws DeviceFault {
        List<String[]> lines = new ArrayList<>();
        for (String line : new String(answer, StandardCharsets.ISO_8859_1).split(String.valueOf(ETX), -1)) {
            int begin = line.indexOf(STX);
            if (begin >= 0) {
                lines.add(line.substring(begin + 1).split(",", -1));
            }
        }
        if (lines.size() != LINES || lines.get(0).length != FIRST || lines.get(1).length != SECOND) {
            throw garbled(answer);
        }
        String[] first = lines.get(0);
        String[] second = lines.get(1);
        try {
            return new HostStatus(
                    flag(first[1]),
                    flag(first[2]),
                    flag(second[2]),
                    flag(second[3]),
                    number(first[4]),
                    flag(first[7]),
                    number(second[8]));
        } catch (NumberFormatException e) {
            throw garbled(answer);
        }
    }

    private static boolean flag(String text) {
        if (text.equals("0") || text.equals("1")) {
            return text.equals("1");
        }
        throw new NumberFormatException(text);
    }

    private static int number(String text) {
        if (text.matches("[0-9]{1,8}")) {
            return Integer.parseInt(text);
        }
        throw new NumberFormatException(text);
    }

    private static DeviceFault garbled(byte[] answer) {
        return new DeviceFault(DeviceReason.GARBLED, answer.length + " bytes are no answer to ~HS");
    }

    /** Why it does not print, if it does not. */
    Optional<PrinterReason> stopped() {
        if (headOpen) {
            return Optional.of(PrinterReason.COVER_OPEN);
        }
        if (out) {
            return Optional.of(PrinterReason.NO_PAPER);
        }
        if (noRibbon) {
            return Optional.of(PrinterReason.NO_RIBBON);
        }
        return paused ? Optional.of(PrinterReason.PAUSED) : Optional.empty();
    }

    /** How many labels it has and did not print, at least: a format that is not yet set counts as one. */
    int waiting() {
        return formats + batch + (partial ? 1 : 0);
    }

    LabelPrinterStatus told() {
        return new LabelPrinterStatus(
                Known.YES,
                Known.of(!out),
                Known.of(!noRibbon),
                Known.of(headOpen),
                Known.of(paused),
                OptionalInt.of(waiting()));
    }
}
