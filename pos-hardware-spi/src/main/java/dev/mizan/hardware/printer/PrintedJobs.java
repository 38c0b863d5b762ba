// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The jobs that an owner has printed, for drivers: what to answer where an id comes again. Not thread-safe. */
public final class PrintedJobs {
    private final Map<String, Done> done = new LinkedHashMap<>();

    private record Done(Receipt receipt, Page page, Outcome<Evidence> outcome) {}

    /** No job yet. */
    public PrintedJobs() {}

    /** The answer for an id that was there before, or empty for a new one. */
    public Optional<Outcome<Evidence>> before(DeviceId device, PrintJob job) {
        Done then = done.get(job.id());
        if (then == null) {
            return Optional.empty();
        }
        return Optional.of(
                then.receipt().equals(job.receipt()) && then.page() == job.page()
                        ? then.outcome()
                        : Outcome.refused(PrinterReason.OTHER_JOB, "device", device, "job", job.id()));
    }

    /** Remembers what became of a job of which a byte had left. */
    public Outcome<Evidence> remember(PrintJob job, Outcome<Evidence> outcome) {
        done.put(job.id(), new Done(job.receipt(), job.page(), outcome));
        if (done.size() > Printer.REMEMBERED) {
            done.remove(done.keySet().iterator().next());
        }
        return outcome;
    }
}
