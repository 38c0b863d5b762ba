// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.PrinterStatus;
import dev.mizan.hardware.receipt.escpos.EscPos;
import dev.mizan.hardware.wire.RenewedWire;
import java.io.IOException;
import java.util.OptionalInt;

/** What a printer answers to DLE EOT and GS r (Epson's application programming guide). */
record StatusBytes(RenewedWire line) {
    private static final int OFFLINE = 0x08;
    private static final int PIN_3_HIGH = 0x04;
    private static final int COVER_OPEN = 0x04;
    private static final int NEAR_END = 0x0C;
    private static final int PAPER_END = 0x60;

    /** The status, or empty where it does not answer. */
    PrinterStatus read(Patience patience) throws IOException {
        int state = now(1, patience);
        if (state < 0) {
            return PrinterStatus.UNKNOWN;
        }
        int offline = now(2, patience);
        int paper = now(4, patience);
        return new PrinterStatus(
                Known.of((state & OFFLINE) == 0),
                paper < 0 ? Known.UNKNOWN : Known.of((paper & PAPER_END) == 0),
                paper < 0 ? Known.UNKNOWN : Known.of((paper & NEAR_END) != 0),
                offline < 0 ? Known.UNKNOWN : Known.of((offline & COVER_OPEN) != 0));
    }

    private int now(int which, Patience patience) throws IOException {
        return line.ask(new EscPos().statusNow(which).bytes(), answer -> (answer & 0x93) == 0x12, patience);
    }

    /** Whether the printer has come to this place in what it was sent. */
    boolean reached(Patience patience) throws IOException {
        return line.ask(new EscPos().status(1).bytes(), answer -> (answer & 0x90) == 0, patience) >= 0;
    }

    /** The level of the drawer's pin 3, or empty where it does not answer. */
    OptionalInt drawer(Patience patience) throws IOException {
        int state = now(1, patience);
        return state < 0 ? OptionalInt.empty() : OptionalInt.of(state & PIN_3_HIGH);
    }
}
