// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.device;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * Printers that step in for one another. A job goes to the next one only where it is sure that nothing of it is on paper;
 * its document was numbered before, and the number is not burnt: it is the same document wherever it comes out.
 *
 * @param printers the preferred first
 */
public record PrinterRota(List<Manned<Printer>> printers) {
    /** After these it is not known what is on paper, so no other printer prints the same. */
    private static final Set<Reason> MAY_BE_PRINTED =
            Set.of(PrinterReason.UNCONFIRMED, PrinterReason.OTHER_JOB, DeviceReason.TIMED_OUT, DeviceReason.CANCELLED);

    public PrinterRota {
        printers = List.copyOf(printers);
        if (printers.isEmpty()) {
            throw new IllegalArgumentException("a rota without printers");
        }
    }

    /** Prints a job on the first printer that takes it; {@code each} is how long one may take. */
    public CompletionStage<Outcome<Evidence>> print(PrintJob job, Duration each) {
        return print(job, each, 0);
    }

    private CompletionStage<Outcome<Evidence>> print(PrintJob job, Duration each, int turn) {
        CompletionStage<Outcome<Evidence>> asked =
                printers.get(turn).call("print " + job.id(), each, (printer, patience) -> printer.print(job, patience));
        if (turn + 1 == printers.size()) {
            return asked;
        }
        return asked.thenCompose(
                outcome -> outcome instanceof Refused<Evidence> it && !MAY_BE_PRINTED.contains(it.reason())
                        ? print(job, each, turn + 1)
                        : asked);
    }
}
