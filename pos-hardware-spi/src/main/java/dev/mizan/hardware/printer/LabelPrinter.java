// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;

/**
 * A label printer in the hands of whoever prints labels.
 *
 * <p><b>When:</b> as labels of goods or shelves are to be printed. <b>Thread:</b> any; jobs are printed one after the other.
 * <b>May it block?</b> No. <b>On failure</b> refused; by {@link PrinterReason#UNCONFIRMED} where a byte had left, by any other
 * reason where none had. A driver never prints a job a second time by itself. After TIMED_OUT or CANCELLED the same id
 * handed in again tells what became of the job. <b>To test it:</b> {@code LabelPrinterContract} of pos-testkit.
 */
public interface LabelPrinter extends Held {
    /** What it can do; the same as long as it is held. */
    LabelPrinterCapabilities capabilities();

    /**
     * Prints a label as often as it says, unless the job's id was printed before by this owner: then the evidence of that
     * time. {@link Evidence#PRINTED} is all copies on labels, told by the printer itself. A call that is taken back also takes
     * what is still to be printed out of the printer, where it can. Refused with OTHER_JOB where the id stood for another
     * label, with UNSUPPORTED where it can not handle labels so. The last {@value Printer#REMEMBERED} ids are remembered.
     */
    CompletionStage<Outcome<Evidence>> print(LabelJob job, Patience patience);

    /** Asks how it fares. */
    CompletionStage<Outcome<LabelPrinterStatus>> status(Patience patience);

    /**
     * Takes all that it has and did not print out of it, whoever sent it; what is printed stays printed. Of a printer that
     * tells its status it is done when the printer says that nothing waits, not when the bytes have left.
     */
    CompletionStage<Outcome<Boolean>> clear(Patience patience);
}
