// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;

/**
 * A printer in the hands of a till. Jobs never mix (python-escpos issue 363): one is sent whole before the next.
 *
 * <p><b>When:</b> {@link #print} after the commit of what is printed. <b>Thread:</b> any. <b>May it block?</b> No. <b>On
 * failure</b> refused; by {@link PrinterReason#UNCONFIRMED} where a byte had left, by any other reason where none had. A
 * driver never prints a job a second time by itself. After TIMED_OUT or CANCELLED the same id handed in again tells what
 * became of the job. <b>To test it:</b> {@code PrinterContract} of pos-testkit.
 */
public interface Printer extends Held {
    /** What it can do; the same as long as it is held. */
    PrinterCapabilities capabilities();

    /**
     * Prints a job, unless its id was printed before by this owner: then the evidence of that time. Refused with
     * OTHER_JOB where the id stood for another document. The last {@value #REMEMBERED} ids are remembered.
     */
    CompletionStage<Outcome<Evidence>> print(PrintJob job, Patience patience);

    /** Asks how it fares. */
    CompletionStage<Outcome<PrinterStatus>> status(Patience patience);

    /** How many jobs a printer remembers at least. */
    int REMEMBERED = 256;
}
